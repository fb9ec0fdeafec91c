// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StoreBench.h"
#include "storage/Database.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimer>

#include <vector>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int hangGuard = 60'000; // ms
// What the product promises: an answer within 5 s, whatever the database does.
static_assert(StoreThread::patience < std::chrono::milliseconds(4500));

QString insertBy(const QString &pin)
{
    return u"INSERT INTO sessions (pin, upstream_id, creator_email, creator_user_id, "
           "contact_email, contact_user_id, url, ws_url, created_at, expires_at) VALUES ('%1', "
           "'x', '', '', '', '', '', '', 0, 4102444800000)"_s.arg(pin);
}

} // namespace

/// A PostgreSQL that hangs, is started anew or dies: every question gets an answer, nothing that
/// was acknowledged is lost, and it all comes back by itself.
class StoreFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aDatabaseThatHangs();
    void aConnectionThatHangs();
    void aRestartUnderLoad_data();
    void aRestartUnderLoad();
    void aLostConnectionIsMadeAgain();
    void aTransactionThatCrossesOurs();

private:
    StoreBench m_bench{StoreAddress::Kind::Sqlite};
};

void StoreFaultsTest::initTestCase()
{
    if (!PostgresServer::isInstalled())
        QSKIP("PostgreSQL is not installed here");
    QVERIFY(StoreBench::postgres());
}

void StoreFaultsTest::aDatabaseThatHangs()
{
    StoreBench bench(StoreAddress::Kind::Postgres);
    const SystemClock clock;
    const auto sessions = bench.open(&clock);
    const auto others = m_bench.open(&clock);
    QVERIFY(sessions && others);
    QVERIFY(outcomeOf(sessions->insert(sessionAt(clock, u"1234"_s, u"a"_s))));
    QVERIFY(outcomeOf(others->insert(sessionAt(clock, u"1234"_s, u"b"_s))));

    StoreBench::postgres()->suspend();
    int turns = 0;
    QTimer other;
    connect(&other, &QTimer::timeout, this, [&turns] { ++turns; });
    other.start(std::chrono::milliseconds(50));
    Outcome<Session> looking(sessions->findLive(u"5678"_s, clock.now()));
    Outcome<bool> making(sessions->insert(sessionAt(clock, u"5678"_s, u"c"_s)));
    // Meanwhile the thread of the bridge serves others.
    QCOMPARE(outcomeOf(others->findLive(u"1234"_s, clock.now()))->id, u"b"_s);
    const auto &looked = looking.wait();
    const auto &made = making.wait();
    StoreBench::postgres()->resume();

    QVERIFY(turns > 10);
    QCOMPARE(failureOf(looked), u"unavailable"_s);
    QCOMPARE(failureOf(made), u"unavailable"_s);
    QVERIFY(looked.error().retryAfter);
    QVERIFY(made.error().retryAfter);
    QTRY_COMPARE_WITH_TIMEOUT(failureOf(outcomeOf(sessions->findLive(u"1234"_s, clock.now()))),
                              u"none"_s, hangGuard);
    QVERIFY(outcomeOf(sessions->insert(sessionAt(clock, u"9012"_s, u"d"_s))));
}

/// As behind a firewall that has forgotten it: nothing comes back, and nothing says so.
void StoreFaultsTest::aConnectionThatHangs()
{
    StoreBench bench(StoreAddress::Kind::Postgres);
    const SystemClock clock;
    const auto sessions = bench.open(&clock);
    QVERIFY(sessions);
    QVERIFY(outcomeOf(sessions->insert(sessionAt(clock, u"1234"_s, u"a"_s))));
    StoreBench::postgres()->suspendConnections();
    const auto made = outcomeOf(sessions->insert(sessionAt(clock, u"5678"_s, u"b"_s)));
    QCOMPARE(failureOf(made), u"unavailable"_s);
    // It stays as it is, and another one takes its place.
    QTRY_COMPARE_WITH_TIMEOUT(failureOf(outcomeOf(sessions->findLive(u"1234"_s, clock.now()))),
                              u"none"_s, hangGuard);
    QVERIFY(outcomeOf(sessions->insert(sessionAt(clock, u"9012"_s, u"c"_s))));
    StoreBench::postgres()->resume();
}

void StoreFaultsTest::aRestartUnderLoad_data()
{
    QTest::addColumn<bool>("crashes");
    QTest::newRow("stopped") << false;
    QTest::newRow("killed") << true;
}

void StoreFaultsTest::aRestartUnderLoad()
{
    QFETCH(bool, crashes);
    constexpr int each = 200;
    StoreBench bench(StoreAddress::Kind::Postgres);
    const SystemClock clock;
    const auto one = bench.open(&clock);
    const auto two = bench.open(&clock);
    QVERIFY(one && two);

    std::vector<Outcome<bool>> made;
    made.reserve(std::size_t{3} * each);
    const auto ask = [&] {
        for (int i = 0; i < each; ++i) {
            const auto number = static_cast<int>(made.size());
            StoredSessions &sessions = number % 2 == 0 ? *one : *two;
            made.emplace_back(
                sessions.insert(sessionAt(clock, pinOf(number), QString::number(number))));
        }
    };
    ask();
    (void)made.front().wait(); // the database is in the middle of it
    ask();
    if (crashes)
        StoreBench::postgres()->kill();
    else
        StoreBench::postgres()->stop();
    ask();
    for (const Outcome<bool> &outcome : made)
        (void)outcome.wait(); // every one is answered
    QVERIFY(StoreBench::postgres()->start());

    // Another server, which remembers nothing.
    const auto third = bench.open(&clock);
    QVERIFY(third);
    int acknowledged = 0;
    for (std::size_t i = 0; i < made.size(); ++i) {
        const auto &outcome = made[i].wait();
        if (!outcome) {
            QCOMPARE(failureOf(outcome), u"unavailable"_s);
            continue;
        }
        ++acknowledged;
        const auto number = static_cast<int>(i);
        const auto found = outcomeOf(third->findLive(pinOf(number), clock.now()));
        QVERIFY2(found, qPrintable(pinOf(number)));
        QCOMPARE(found->id, QString::number(number));
    }
    qInfo("%d of %d pins were acknowledged, and answer", acknowledged,
          static_cast<int>(made.size()));
    QVERIFY(acknowledged > 0);
    // The two that were there all the time find back by themselves.
    for (StoredSessions *const sessions : {one.get(), two.get()}) {
        QTRY_COMPARE_WITH_TIMEOUT(failureOf(outcomeOf(sessions->findLive(pinOf(0), clock.now()))),
                                  u"none"_s, hangGuard);
    }
}

void StoreFaultsTest::aLostConnectionIsMadeAgain()
{
    StoreBench bench(StoreAddress::Kind::Postgres);
    const SystemClock clock;
    const auto sessions = bench.open(&clock);
    QVERIFY(sessions);
    QVERIFY(outcomeOf(sessions->insert(sessionAt(clock, u"1234"_s, u"a"_s))));
    // Nor does the log get a line from Qt's driver for every statement.
    QTest::failOnWarning(QRegularExpression(u"Unable to free statement"_s));
    // An administrator cuts it, or a firewall forgot it: who asks next does not notice.
    QVERIFY(
        bench.execute(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                      "WHERE application_name = 'pinbridge' AND datname = current_database()"_s));
    QVERIFY(outcomeOf(sessions->insert(sessionAt(clock, u"5678"_s, u"b"_s))));
    QCOMPARE(outcomeOf(sessions->findLive(u"1234"_s, clock.now()))->id, u"a"_s);
}

void StoreFaultsTest::aTransactionThatCrossesOurs()
{
    StoreBench bench(StoreAddress::Kind::Postgres);
    const SystemClock clock;
    const auto sessions = bench.open(&clock);
    QVERIFY(sessions);
    Database other(bench.options().address, clock, Database::Use::Beside);
    QVERIFY(other.connect());
    // PostgreSQL ends the one that has waited for a second when the circle is closed. A busy
    // machine may close it later than that, and then the other is ended.
    bool oursWasEnded = false;
    for (int number = 0; number < 40 && !oursWasEnded; number += 2) {
        const auto [ours, theirs] = std::pair(pinOf(number), pinOf(number + 1));
        QVERIFY(other.begin());
        QVERIFY(other.change(insertBy(theirs)));
        // One transaction here: it has the first pin, and waits for the other's end with the
        // second.
        const Outcome<bool> first(sessions->insert(sessionAt(clock, ours, u"a"_s + ours)));
        const Outcome<bool> second(sessions->insert(sessionAt(clock, theirs, u"b"_s + ours)));
        QTRY_VERIFY(bench.execute(
            u"DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_stat_activity WHERE wait_event_type = "
            "'Lock' AND datname = current_database()) THEN RAISE EXCEPTION 'not yet'; END IF; "
            "END $$"_s));
        oursWasEnded = other.change(insertBy(ours)).has_value();
        if (oursWasEnded)
            QVERIFY(!first.isThere()); // nobody was told
        other.rollBack();
        QCOMPARE(*first.wait(), true);
        QCOMPARE(*second.wait(), true);
    }
    QVERIFY(oursWasEnded);
}

QTEST_GUILESS_MAIN(StoreFaultsTest)
#include "tst_storefaults.moc"
