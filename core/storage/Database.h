// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "base/Failure.h"
#include "storage/StoreAddress.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QVariantList>

#include <functional>
#include <mutex>
#include <optional>
#include <unordered_map>

namespace pinbridge {

/// One connection to the database, with what differs between SQLite and PostgreSQL inside. Made
/// and used in one thread, except for `interrupt`. Failure of every call: Unavailable at
/// Stage::Storage, with a sentence that names no detail; the log has them.
class Database
{
public:
    using Kind = StoreAddress::Kind;

    /// A server answers in time, and makes of a file what it needs. Who looks into a store beside
    /// it waits as long as it takes, and leaves the file as it is.
    enum class Use { Server, Beside };

    /// `clock` is SQLite's; PostgreSQL has its own, which all its clients share.
    Database(StoreAddress address, const Clock &clock, Use use = Use::Server);
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    [[nodiscard]] Kind kind() const { return m_address.kind; }

    /// Connects where it is not connected. Soon after a failure it fails without trying again.
    [[nodiscard]] Result<void> connect();
    void disconnect();
    [[nodiscard]] bool isConnected() const { return m_connected; }
    /// Whether the failure last returned had a cause that is gone now, the connection or another
    /// server's transaction that crossed this one: what was asked can be asked again once.
    [[nodiscard]] bool mayAskAgain() const { return m_lost || m_crossed; }
    /// What the database said last time that something failed, for who starts the server.
    [[nodiscard]] QString problem() const { return m_problem; }

    using Take = std::function<void(const QSqlQuery &row)>;
    /// `take` is called for each row of a statement with `?` for each of `values`; it asks nothing
    /// else meanwhile. Failure also where the database breaks off among the rows: then not all
    /// were there.
    [[nodiscard]] Result<void> rows(const QString &text, const QVariantList &values,
                                    const Take &take);
    /// The first column of the last row; invalid without one.
    [[nodiscard]] Result<QVariant> value(const QString &text, const QVariantList &values = {});
    /// How many rows a statement has changed.
    [[nodiscard]] Result<qint64> change(const QString &text, const QVariantList &values = {});

    /// A statement without values that makes or changes tables.
    [[nodiscard]] Result<void> define(const QString &text);

    /// From now on no transaction begins on a schema of another version: what this program writes
    /// would be wrong there. Failure of those: Unavailable, as of all.
    void expectSchema(int version) { m_schema = version; }

    /// Between begin and commit or rollBack the time stands still.
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> commit();
    void rollBack();
    /// `work` in a transaction of its own, committed when it succeeds.
    [[nodiscard]] Result<void> inTransaction(const std::function<Result<void>()> &work);
    /// The database's own time: UTC, ms since 1970.
    [[nodiscard]] Result<qint64> now();

    /// PostgreSQL: tells every connection that listens, with the commit.
    [[nodiscard]] Result<void> notify(const QString &payload);
    /// Whether others may have written since the last call; true for the first one of a connection.
    /// PostgreSQL: false otherwise, as `driver` emits notifications; those of commits before now
    /// come before the answer.
    [[nodiscard]] Result<bool> othersWrote();
    [[nodiscard]] QSqlDriver *driver() const { return m_database.driver(); }

    /// From any thread: breaks a statement off that waits for PostgreSQL. The connection is lost.
    void interrupt();

    static constexpr auto channel = "pinbridge";

private:
    [[nodiscard]] Result<QSqlQuery *> query(const QString &text, const QVariantList &values);
    [[nodiscard]] Result<void> connectNow();
    [[nodiscard]] Result<void> setUp();
    [[nodiscard]] tl::unexpected<Failure> failed(const QSqlError &error, const char *what);
    [[nodiscard]] Result<void> requireSchema();
    void complain(const QString &problem);
    void keepSocket();

    StoreAddress m_address;
    const Clock &m_clock;
    Use m_use;
    QString m_name; ///< of the connection
    QSqlDatabase m_database;
    std::unordered_map<QString, QSqlQuery> m_prepared; ///< by text
    std::optional<qint64> m_now; ///< of the transaction
    std::optional<int> m_schema; ///< unset: any
    std::optional<std::chrono::milliseconds> m_failedAt; ///< steady time of the last try
    qint64 m_dataVersion = -1; ///< SQLite's
    bool m_mayHaveMissed = true; ///< notifications, while there was no connection
    bool m_inTransaction = false;
    bool m_connected = false;
    bool m_lost = false; ///< the connection, with the last failure
    bool m_crossed = false; ///< another transaction, with the last failure
    QString m_problem;
    std::optional<std::chrono::milliseconds> m_complainedAt; ///< steady time; unset: all is well
    std::mutex m_socketLock;
    int m_socket = -1; ///< PostgreSQL's; guarded
};

} // namespace pinbridge
