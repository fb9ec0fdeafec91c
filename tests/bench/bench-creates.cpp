// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sessions that are kept for good, a second, with many devices asking: against a loop that does
// nothing but insert the same rows and commit as many at once.

#include "bench/Bench.h"
#include "bench/FilledStore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <chrono>
#include <vector>

#include <QCoroTask>

using namespace pinbridge;
using namespace pinbridge::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int devices = 32;
constexpr int rounds = 7;
constexpr std::chrono::milliseconds length{1500}; ///< of a round
constexpr int firstPin = 10'000'000;
constexpr double share = 0.8;

double seconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

/// Asks for one session after the other until time is up.
QCoro::Task<void> createUntil(StoredSessions *sessions, const Clock *clock, int *made,
                              std::chrono::milliseconds end)
{
    Session session = longSession(*clock, {});
    while (clock->steady() < end) {
        session.pin = QString::number(firstPin + (*made)++);
        auto inserting = sessions->insert(session);
        const auto inserted = co_await std::move(inserting);
        if (!inserted || !*inserted)
            qFatal("a session is not kept");
    }
}

/// Sessions a second.
double storeRound(const FilledStore &store)
{
    const SystemClock clock;
    test::StoredServer sessions(store.options(), clock);
    if (const auto opened = sessions.open(); !opened)
        qFatal("%s", qPrintable(opened.error().sentence));
    int made = 0;
    QElapsedTimer timer;
    timer.start();
    std::vector<QCoro::Task<void>> tasks;
    tasks.reserve(devices);
    for (int i = 0; i < devices; ++i)
        tasks.push_back(createUntil(&sessions, &clock, &made, clock.steady() + length));
    for (QCoro::Task<void> &task : tasks)
        QCoro::waitFor(task);
    return made / seconds(timer);
}

void mustExecute(const QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    if (!query.exec(statement))
        qFatal("%s", qPrintable(query.lastError().text()));
}

/// As core/storage sets its connections up.
QSqlDatabase connectTo(const StoreAddress &address)
{
    const bool sqlite = address.kind == StoreAddress::Kind::Sqlite;
    auto database = QSqlDatabase::addDatabase(sqlite ? u"QSQLITE"_s : u"QPSQL"_s, u"bare"_s);
    database.setDatabaseName(sqlite ? address.file : address.database);
    database.setHostName(address.host);
    database.setUserName(address.user);
    database.setPort(address.port);
    if (!database.open())
        qFatal("%s", qPrintable(database.lastError().text()));
    if (sqlite) {
        mustExecute(database, u"PRAGMA journal_mode=WAL"_s);
        mustExecute(database, u"PRAGMA synchronous=FULL"_s);
        mustExecute(database, u"PRAGMA foreign_keys=ON"_s);
    }
    return database;
}

/// The same rows, as many in a commit as devices ask, and nothing else.
double bareLoop(const QSqlDatabase &database)
{
    const SystemClock clock;
    const Session session = longSession(clock, QString());
    QSqlQuery insert(database);
    (void)insert.prepare(
        u"INSERT INTO sessions (pin, upstream_id, creator_email, creator_user_id, contact_email, "
        "contact_user_id, creator_tokens, contact_tokens, url, ws_url, created_at, expires_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    const QString begin = database.driverName() == "QSQLITE"_L1 ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s;
    int made = 0;
    QElapsedTimer timer;
    timer.start();
    while (!timer.hasExpired(length.count())) {
        mustExecute(database, begin);
        for (int i = 0; i < devices; ++i) {
            const QVariantList values{QString::number(firstPin + made++),
                                      session.id,
                                      session.creator.email,
                                      session.creator.userId,
                                      session.contact.email,
                                      session.contact.userId,
                                      session.creator.userToken + session.creator.sessionToken,
                                      session.contact.userToken + session.contact.sessionToken,
                                      session.url,
                                      session.wsUrl,
                                      session.createdAt.toMSecsSinceEpoch(),
                                      session.expiresAt.toMSecsSinceEpoch()};
            for (int j = 0; j < static_cast<int>(values.size()); ++j)
                insert.bindValue(j, values[j]);
            if (!insert.exec())
                qFatal("%s", qPrintable(insert.lastError().text()));
        }
        mustExecute(database, u"COMMIT"_s);
    }
    return made / seconds(timer);
}

double bareRound(const FilledStore &store)
{
    const double rate = bareLoop(connectTo(store.options().address));
    QSqlDatabase::removeDatabase(u"bare"_s);
    return rate;
}

Row measure(StoreAddress::Kind kind, const QString &name, Goal goal)
{
    Row row{.what = name + ": sessions kept, 32 devices asking"_L1, .unit = u"/s"_s, .goal = goal};
    for (int i = 0; i < rounds; ++i) {
        row.baseline.add(bareRound(FilledStore(kind, {})));
        row.measured.add(storeRound(FilledStore(kind, {})));
    }
    return row;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Report report(u"creates"_s);
    report.add(measure(StoreAddress::Kind::Sqlite, u"SQLite"_s, {Goal::Kind::AtLeastShare, share}));
    if (test::PostgresServer::isInstalled())
        report.add(measure(StoreAddress::Kind::Postgres, u"PostgreSQL"_s, {}));
    return report.finish();
}
