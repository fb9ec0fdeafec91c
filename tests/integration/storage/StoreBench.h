// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "PostgresServer.h"
#include "devices/DeviceRegistry.h"
#include "storage/StoredDevices.h"
#include "storage/StoredSessions.h"
#include "support/FakeClock.h"
#include "support/Outcome.h"

#include <QTemporaryDir>

#include <memory>
#include <utility>
#include <vector>

namespace pinbridge::test {

/// What a server has of its own: a connection, a thread and a memory.
class StoreOfServer
{
public:
    StoreOfServer(StoreOptions options, const Clock &clock)
        : store(std::move(options), clock)
        , keptDevices(store)
        , m_clock(clock)
    {
    }

    [[nodiscard]] Result<void> open()
    {
        auto opened = store.open();
        if (opened)
            m_devices = std::make_unique<DeviceRegistry>(keptDevices, m_clock);
        return opened;
    }
    void close()
    {
        if (m_devices)
            m_devices->close();
        store.close();
    }
    /// Once it is open.
    [[nodiscard]] DeviceRegistry &devices() { return *m_devices; }

    Store store;
    StoredDevices keptDevices;

private:
    const Clock &m_clock;
    std::unique_ptr<DeviceRegistry> m_devices;
};

/// What one server keeps: sessions, and devices.
class StoredServer
    : public StoreOfServer
    , public StoredSessions
{
public:
    StoredServer(StoreOptions options, const Clock &clock)
        : StoreOfServer(std::move(options), clock)
        , StoredSessions(store, clock)
    {
        setSite(QStringLiteral("https://api.example.com/api 4242"));
    }
    ~StoredServer() override { close(); }
};

/// Servers that share a database: each on the same store and key, over a real SQLite file or a
/// real PostgreSQL.
class StoreBench
{
public:
    using Kind = StoreAddress::Kind;

    /// The rows "SQLite" and "PostgreSQL" for a test's data, in a column `kind`.
    static void addKinds();

    /// For `Kind::Postgres` the test has checked PostgresServer::isInstalled.
    explicit StoreBench(Kind kind);

    [[nodiscard]] StoreOptions options() const;
    /// Opened, on `clock` or one of its own; null, and said why on stderr, when that fails.
    [[nodiscard]] std::unique_ptr<StoredServer> open(const Clock *own = nullptr);
    /// Everything that is on the disk of the database, as bytes.
    [[nodiscard]] QByteArray content() const;
    /// A statement by somebody else.
    [[nodiscard]] bool execute(const QString &statement) const;

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString store() const { return m_store; }
    /// The one server of this program; starts it the first time. Null when that fails.
    [[nodiscard]] static PostgresServer *postgres();

    FakeClock clock;

private:
    Kind m_kind;
    QTemporaryDir m_folder;
    QString m_store;
};

/// A session of an hour from the clock's now.
[[nodiscard]] Session sessionAt(const Clock &clock, const QString &pin, const QString &id);
/// A pin of six digits.
[[nodiscard]] QString pinOf(int number);

} // namespace pinbridge::test

Q_DECLARE_METATYPE(pinbridge::StoreAddress::Kind)
