// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PostgresServer.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

#include <array>
#include <csignal>
#include <memory>
#include <optional>

#include <libpq-fe.h>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::test {

namespace {

constexpr int patience = 60'000; // ms; a hang guard
constexpr int tries = 5; ///< a port may be taken between looking and listening

using Connection = std::unique_ptr<PGconn, decltype(&PQfinish)>;

/// Debian keeps the server's programs out of PATH, a folder for each version.
QString folderOfPrograms()
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    const QStringList names =
        versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString &name : names) {
        QString folder = versions.filePath(name) + "/bin"_L1;
        if (QFile::exists(folder + "/initdb"_L1))
            return folder;
    }
    const QString found = QStandardPaths::findExecutable(u"initdb"_s);
    return found.isEmpty() ? QString() : QFileInfo(found).canonicalPath();
}

struct Account
{
    uid_t user = 0;
    gid_t group = 0;
};

constexpr auto accountName = "postgres"; // as Debian's package makes it

std::optional<Account> debiansAccount()
{
    passwd entry{};
    passwd *found = nullptr;
    std::array<char, 4096> room{}; // for the entry's texts
    if (::getpwnam_r(accountName, &entry, room.data(), room.size(), &found) != 0 || !found)
        return {};
    return Account{entry.pw_uid, entry.pw_gid};
}

/// PostgreSQL refuses to run as root.
QStringList launcher()
{
    if (::geteuid() != 0)
        return {};
    const QLatin1StringView name(accountName);
    return {u"setpriv"_s, "--reuid="_L1 + name, "--regid="_L1 + name, u"--clear-groups"_s};
}

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : quint16{0};
}

} // namespace

PostgresServer::PostgresServer()
    : m_folder(QDir::tempPath() + "/pinbridge-pg-XXXXXX"_L1)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    // libpq's own way to be told; nothing of it stands in a URL.
    qputenv("PGPASSWORD", password);
}

PostgresServer::~PostgresServer()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    resume();
    kill();
}

bool PostgresServer::isInstalled()
{
    return !folderOfPrograms().isEmpty() && (::geteuid() != 0 || debiansAccount());
}

bool PostgresServer::run(const QString &program, const QStringList &arguments)
{
    QStringList words = launcher() + QStringList{folderOfPrograms() + u'/' + program} + arguments;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    const QString first = words.takeFirst();
    process.start(first, words);
    const bool fine = process.waitForFinished(patience) && process.exitCode() == 0;
    m_errors += process.readAll();
    return fine;
}

bool PostgresServer::makeCluster()
{
    const QString data = m_folder.filePath(u"data"_s);
    const QString secret = m_folder.filePath(u"password"_s);
    QFile file(secret);
    if (!file.open(QIODevice::WriteOnly) || file.write(password) < 0)
        return false;
    file.close();
    if (::geteuid() == 0) {
        const std::optional<Account> account = debiansAccount();
        for (const QString &path : {m_folder.path(), secret}) {
            if (!account
                || ::chown(QFile::encodeName(path).constData(), account->user, account->group) != 0)
                return false;
        }
    }
    return run(u"initdb"_s,
               {u"--pgdata="_s + data, u"--username=pinbridge"_s, u"--pwfile="_s + secret,
                u"--auth=scram-sha-256"_s, u"--encoding=UTF8"_s, u"--locale=C"_s, u"--no-sync"_s});
}

bool PostgresServer::startOnce()
{
    if (m_port == 0)
        m_port = freePort();
    QStringList words = launcher()
                        + QStringList{folderOfPrograms() + "/postgres"_L1,
                                      u"-D"_s,
                                      m_folder.filePath(u"data"_s),
                                      u"-h"_s,
                                      u"127.0.0.1"_s,
                                      u"-p"_s,
                                      QString::number(m_port),
                                      u"-k"_s,
                                      m_folder.path()};
    const QString first = words.takeFirst();
    m_process.start(first, words);
    if (!m_process.waitForStarted(patience))
        return false;
    const QByteArray asked = url(u"postgres"_s).toUtf8();
    const bool answers = QTest::qWaitFor(
        [&] {
            m_errors += m_process.readAll();
            return m_process.state() == QProcess::NotRunning || PQping(asked) == PQPING_OK;
        },
        patience);
    return answers && m_process.state() == QProcess::Running;
}

bool PostgresServer::start()
{
    const bool isNew = !QFile::exists(m_folder.filePath(u"data/PG_VERSION"_s));
    if (isNew && !makeCluster())
        return false;
    for (int i = 0; i < tries; ++i) {
        if (startOnce())
            return true;
        m_process.kill();
        m_process.waitForFinished(patience);
        if (isNew)
            m_port = 0; // later it must be where its clients look for it
    }
    return false;
}

/// Among them the processes of its connections.
QList<pid_t> PostgresServer::children() const
{
    QList<pid_t> children;
    QFile list(u"/proc/%1/task/%1/children"_s.arg(m_process.processId()));
    if (!list.open(QIODevice::ReadOnly))
        return children;
    const QList<QByteArray> ids = list.readAll().split(' ');
    for (const QByteArray &id : ids) {
        if (const int child = id.trimmed().toInt(); child > 0)
            children << child;
    }
    return children;
}

void PostgresServer::signalAll(int signal)
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    const QList<pid_t> all = children() << static_cast<pid_t>(m_process.processId());
    for (const pid_t process : all)
        ::kill(process, signal);
}

void PostgresServer::stop()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGINT); // "fast shutdown"
    m_process.waitForFinished(patience);
    m_errors += m_process.readAll();
}

void PostgresServer::kill()
{
    signalAll(SIGKILL);
    m_process.waitForFinished(patience);
    m_errors += m_process.readAll();
}

void PostgresServer::suspend() { signalAll(SIGSTOP); }

void PostgresServer::suspendConnections()
{
    const QList<pid_t> all = children();
    for (const pid_t process : all) {
        QFile title(u"/proc/%1/cmdline"_s.arg(process)); // "postgres: pinbridge store1 127.0.0.1(…"
        if (title.open(QIODevice::ReadOnly) && title.readAll().startsWith("postgres: pinbridge "))
            ::kill(process, SIGSTOP);
    }
}

void PostgresServer::resume() { signalAll(SIGCONT); }

QString PostgresServer::url(const QString &database) const
{
    return u"postgresql://pinbridge@127.0.0.1:%1/%2"_s.arg(m_port).arg(database);
}

bool PostgresServer::execute(const QString &url, const QString &statement) const
{
    const Connection connection(PQconnectdb(url.toUtf8().constData()), &PQfinish);
    const std::unique_ptr<PGresult, decltype(&PQclear)> result(
        PQexec(connection.get(), statement.toUtf8().constData()), &PQclear);
    const ExecStatusType status = PQresultStatus(result.get());
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK)
        return true;
    qWarning("%s", PQerrorMessage(connection.get()));
    return false;
}

QString PostgresServer::newDatabase()
{
    const QString name = u"store%1"_s.arg(++m_databases);
    return execute(url(u"postgres"_s), u"CREATE DATABASE "_s + name) ? url(name) : QString();
}

QByteArray PostgresServer::dump(const QString &url) const
{
    QProcess process;
    process.start(folderOfPrograms() + "/pg_dump"_L1, {url});
    if (process.waitForFinished(patience) && process.exitCode() == 0)
        return process.readAllStandardOutput();
    qWarning("%s", process.readAllStandardError().constData());
    return {};
}

} // namespace pinbridge::test
