// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <sys/types.h>

namespace pinbridge::test {

/// A PostgreSQL server of the test's own: in a folder that goes with it, on a free port of
/// loopback, with password authentication. As root it runs as Debian's user postgres.
class PostgresServer
{
public:
    PostgresServer();
    ~PostgresServer();
    PostgresServer(const PostgresServer &) = delete;
    PostgresServer &operator=(const PostgresServer &) = delete;

    /// False where PostgreSQL is not installed: the tests say so and skip.
    [[nodiscard]] static bool isInstalled();

    /// Makes the cluster the first time, and waits until it takes connections. On failure `errors`
    /// has what the programs said.
    [[nodiscard]] bool start();
    /// As an operator would: connections are cut, what is committed stays.
    void stop();
    /// As a power cut would.
    void kill();
    /// SIGSTOP: connections stand and nothing is answered.
    void suspend();
    /// The same for the connections that there are: new ones are served.
    void suspendConnections();
    void resume();

    /// A new, empty database, and the URL that names it.
    [[nodiscard]] QString newDatabase();
    [[nodiscard]] QString url(const QString &database) const;
    /// The whole content of a database as SQL, from pg_dump. Empty when that fails.
    [[nodiscard]] QByteArray dump(const QString &url) const;
    /// Runs a statement in the database of `url`; false when it fails.
    [[nodiscard]] bool execute(const QString &url, const QString &statement) const;

    [[nodiscard]] QByteArray errors() const { return m_errors; }

    static constexpr auto password = "not-in-any-url";

private:
    [[nodiscard]] bool makeCluster();
    [[nodiscard]] bool startOnce();
    [[nodiscard]] bool run(const QString &program, const QStringList &arguments);
    [[nodiscard]] QList<pid_t> children() const;
    void signalAll(int signal);

    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_errors;
    quint16 m_port = 0;
    int m_databases = 0;
};

} // namespace pinbridge::test
