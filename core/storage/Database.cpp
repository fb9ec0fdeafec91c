// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/Database.h"

#include "storage/StorageLog.h"
#include "system/OwnerFiles.h"
#include "system/SocketEnd.h"

#include <QFile>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <chrono>
#include <utility>

#include <libpq-fe.h>

namespace pinbridge {

Q_LOGGING_CATEGORY(logStorage, "pinbridge.storage")

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Between two tries to connect.
constexpr auto rest = 250ms;
/// How long a device is asked to wait: connecting anew takes no longer where it works at all.
constexpr std::chrono::seconds comeAgain{2};
constexpr auto betweenComplaints = 10s;
constexpr int usualValues = 16; ///< of a statement

QString nameOf(qsizetype index) { return u":v%1"_s.arg(index); }

/// The name of a statement's value. Bound by number, Qt makes a name of each number at each
/// binding: that is a fifth of the instructions that inserting a session takes.
QString placeholder(qsizetype index)
{
    static const QStringList names = [] {
        QStringList all;
        all.reserve(usualValues);
        for (int i = 0; i < usualValues; ++i)
            all.append(nameOf(i));
        return all;
    }();
    return index < names.size() ? names.at(index) : nameOf(index);
}

/// With a name for each `?`, which stands in none of our literals.
QString named(const QString &text)
{
    const QStringList parts = text.split(u'?');
    QString statement = parts.first();
    for (qsizetype i = 1; i < parts.size(); ++i)
        statement += placeholder(i - 1) + parts[i];
    return statement;
}

tl::unexpected<Failure> unavailable()
{
    Failure failure{.code = FailureCode::Unavailable,
                    .sentence = Phrase::tr(
                        "The store cannot be used at the moment. The server's log says why."),
                    .stage = Stage::Storage};
    failure.retryAfter = comeAgain;
    return tl::unexpected(std::move(failure));
}

} // namespace

Database::Database(StoreAddress address, const Clock &clock, Use use)
    : m_address(std::move(address))
    , m_clock(clock)
    , m_use(use)
    , m_name(QUuid::createUuid().toString())
{
}

Database::~Database()
{
    disconnect();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

tl::unexpected<Failure> Database::failed(const QSqlError &error, const char *what)
{
    // PostgreSQL's class 08 and 57P: the connection, or the server is being stopped.
    const QString code = error.nativeErrorCode();
    m_lost = kind() == Kind::Postgres
             && (!m_database.isOpen() || code.startsWith("08"_L1) || code.startsWith("57P"_L1)
                 || code.isEmpty());
    // serialization_failure and deadlock_detected: PostgreSQL ends one of them.
    m_crossed = code == "40001"_L1 || code == "40P01"_L1;
    const QString text = error.databaseText().simplified();
    complain(QLatin1String(what) + " failed: "_L1 + (text.isEmpty() ? error.text() : text));
    if (m_lost)
        disconnect();
    return unavailable();
}

/// Every request may fail for one reason: that is said once in a while.
void Database::complain(const QString &problem)
{
    const auto now = m_clock.steady();
    if (m_complainedAt && now - *m_complainedAt < betweenComplaints && problem == m_problem)
        return;
    m_complainedAt = now;
    m_problem = problem;
    qCWarning(logStorage).noquote() << problem;
}

Result<void> Database::connect()
{
    if (m_connected)
        return {};
    const auto now = m_clock.steady();
    if (m_failedAt && now - *m_failedAt < rest)
        return unavailable();
    auto connected = connectNow();
    if (!connected) {
        m_failedAt = m_clock.steady();
        return connected;
    }
    m_failedAt.reset();
    if (std::exchange(m_complainedAt, std::nullopt))
        qCInfo(logStorage) << "the database is connected again";
    return connected;
}

Result<void> Database::connectNow()
{
    if (!m_database.isValid()) {
        m_database =
            QSqlDatabase::addDatabase(kind() == Kind::Sqlite ? u"QSQLITE"_s : u"QPSQL"_s, m_name);
    }
    if (kind() == Kind::Sqlite) {
        // SQLite gives its other files the mode of this one.
        QFile file(m_address.file);
        if (!file.exists() && sys::openNew(file).isEmpty())
            file.close();
        m_database.setDatabaseName(m_address.file);
        m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=3000"_s);
    } else {
        m_database.setDatabaseName(m_address.database);
        m_database.setHostName(m_address.host);
        m_database.setUserName(m_address.user);
        if (m_address.port > 0)
            m_database.setPort(m_address.port);
        QStringList options = m_address.options;
        options << u"connect_timeout=4"_s << u"application_name=pinbridge"_s;
        m_database.setConnectOptions(options.join(u';'));
    }
    if (!m_database.open())
        return failed(m_database.lastError(), "connecting to the database");
    m_connected = true;
    keepSocket();
    if (const auto done = setUp(); !done) {
        disconnect();
        return done;
    }
    return {};
}

Result<void> Database::setUp()
{
    // A commit is on the disk when it returns, and readers do not wait for writers.
    QStringList sqlite = {u"PRAGMA synchronous=FULL"_s, u"PRAGMA foreign_keys=ON"_s};
    QStringList postgres = {u"SET idle_in_transaction_session_timeout=10000"_s,
                            u"SET synchronous_commit=on"_s, u"SET client_min_messages=error"_s};
    if (m_use == Use::Server) {
        sqlite << u"PRAGMA journal_mode=WAL"_s;
        postgres << u"SET statement_timeout=4000"_s << "LISTEN "_L1 + QLatin1String(channel);
    }
    for (const QString &statement : kind() == Kind::Sqlite ? sqlite : postgres) {
        QSqlQuery query(m_database);
        if (!query.exec(statement))
            return failed(query.lastError(), "preparing the connection");
    }
    if (kind() == Kind::Postgres && m_use == Use::Server)
        (void)m_database.driver()->subscribeToNotification(QLatin1String(channel));
    m_dataVersion = -1;
    m_mayHaveMissed = true;
    return {};
}

void Database::keepSocket()
{
    if (kind() != Kind::Postgres)
        return;
    const QVariant handle = m_database.driver()->handle();
    // As Qt's documentation has it, and as the compiler does.
    if (qstrcmp(handle.typeName(), "PGconn*") != 0 && qstrcmp(handle.typeName(), "pg_conn*") != 0) {
        qCWarning(logStorage) << "a connection that hangs will not be noticed";
        return;
    }
    const std::scoped_lock lock(m_socketLock);
    m_socket = PQsocket(*static_cast<PGconn *const *>(handle.constData()));
}

void Database::disconnect()
{
    {
        const std::scoped_lock lock(m_socketLock);
        m_socket = -1;
    }
    if (m_lost) {
        // First, or Qt's driver complains of every statement that it cannot give back.
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    m_prepared.clear();
    m_inTransaction = false;
    m_now.reset();
    m_connected = false;
    if (m_database.isOpen())
        m_database.close();
}

void Database::interrupt()
{
    // The lock keeps the number from being another file's by now.
    const std::scoped_lock lock(m_socketLock);
    if (m_socket >= 0)
        sys::endConnection(m_socket);
}

Result<QSqlQuery *> Database::query(const QString &text, const QVariantList &values)
{
    auto prepared = m_prepared.find(text);
    if (prepared == m_prepared.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(named(text)))
            return failed(query.lastError(), "a statement");
        prepared = m_prepared.emplace(text, std::move(query)).first;
    }
    QSqlQuery &statement = prepared->second;
    for (qsizetype i = 0; i < values.size(); ++i)
        statement.bindValue(placeholder(i), values[i]);
    if (!statement.exec())
        return failed(statement.lastError(), "a statement");
    return &statement;
}

Result<void> Database::rows(const QString &text, const QVariantList &values, const Take &take)
{
    const auto ran = query(text, values);
    if (!ran)
        return tl::unexpected(ran.error());
    while ((*ran)->next())
        take(**ran);
    const QSqlError error = (*ran)->lastError(); // the end looks the same
    (*ran)->finish();
    if (error.isValid())
        return failed(error, "reading");
    return {};
}

Result<QVariant> Database::value(const QString &text, const QVariantList &values)
{
    QVariant found;
    const auto read = rows(text, values, [&found](const QSqlQuery &row) { found = row.value(0); });
    if (!read)
        return tl::unexpected(read.error());
    return found;
}

Result<qint64> Database::change(const QString &text, const QVariantList &values)
{
    const auto done = query(text, values);
    if (!done)
        return tl::unexpected(done.error());
    const qint64 rows = (*done)->numRowsAffected();
    (*done)->finish();
    return rows;
}

Result<void> Database::define(const QString &text)
{
    QSqlQuery query(m_database);
    if (!query.exec(text)) // PostgreSQL does not prepare those
        return failed(query.lastError(), "a statement");
    return {};
}

Result<void> Database::begin()
{
    m_now.reset();
    // SQLite: whoever begins by reading and writes later fails when another wrote in between.
    QSqlQuery query(m_database);
    if (!query.exec(kind() == Kind::Sqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s))
        return failed(query.lastError(), "beginning a transaction");
    m_inTransaction = true;
    return requireSchema();
}

/// Inside the transaction: who changes the schema waits for its end, or we for theirs.
Result<void> Database::requireSchema()
{
    if (!m_schema)
        return {};
    const auto has = value(u"SELECT max(version) FROM schema_version"_s);
    if (has && has->toInt() == *m_schema)
        return {};
    rollBack();
    if (!has)
        return tl::unexpected(has.error());
    m_lost = m_crossed = false;
    complain(u"the store's schema is version %1 by now, and this program writes version %2: stop "
             "it, and update it"_s.arg(has->toInt())
                 .arg(*m_schema));
    return unavailable();
}

Result<void> Database::commit()
{
    m_inTransaction = false;
    m_now.reset();
    QSqlQuery query(m_database);
    if (query.exec(u"COMMIT"_s))
        return {};
    const auto failure = failed(query.lastError(), "committing");
    if (m_connected)
        QSqlQuery(m_database).exec(u"ROLLBACK"_s); // SQLite leaves it open on a full disk
    return failure;
}

void Database::rollBack()
{
    m_now.reset();
    if (std::exchange(m_inTransaction, false) && m_connected)
        QSqlQuery(m_database).exec(u"ROLLBACK"_s);
}

Result<void> Database::inTransaction(const std::function<Result<void>()> &work)
{
    if (const auto begun = begin(); !begun)
        return begun;
    auto done = work();
    if (!done) {
        rollBack();
        return done;
    }
    return commit();
}

Result<qint64> Database::now()
{
    if (m_now)
        return *m_now;
    qint64 now = m_clock.now().toMSecsSinceEpoch();
    if (kind() == Kind::Postgres) {
        const auto told = value(u"SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint"_s);
        if (!told)
            return tl::unexpected(told.error());
        now = told->toLongLong();
    }
    if (m_inTransaction)
        m_now = now;
    return now;
}

Result<void> Database::notify(const QString &payload)
{
    if (kind() == Kind::Sqlite)
        return {};
    const auto told = value(u"SELECT pg_notify(?, ?)"_s, {QString::fromLatin1(channel), payload});
    return told ? Result<void>() : tl::unexpected(told.error());
}

Result<bool> Database::othersWrote()
{
    if (kind() == Kind::Postgres)
        return std::exchange(m_mayHaveMissed, false);
    const auto version = value(u"PRAGMA data_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    const qint64 now = version->toLongLong();
    return std::exchange(m_dataVersion, now) != now;
}

} // namespace pinbridge
