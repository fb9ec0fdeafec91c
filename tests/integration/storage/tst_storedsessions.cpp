// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StoreBench.h"

#include <QSignalSpy>
#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString pin = QStringLiteral("0042");

QString unknown() { return QStringLiteral("unknown-pin"); }

void compareSides(const Side &kept, const Side &given)
{
    QCOMPARE(kept.email, given.email);
    QCOMPARE(kept.userId, given.userId);
    QCOMPARE(kept.userToken, given.userToken);
    QCOMPARE(kept.sessionToken, given.sessionToken);
}

} // namespace

/// What a repository promises, on both databases.
class StoredSessionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatItIsGiven_data() { StoreBench::addKinds(); }
    void keepsWhatItIsGiven();
    void aLivePinIsUnique_data() { StoreBench::addKinds(); }
    void aLivePinIsUnique();
    void anEndedPinIsFree_data();
    void anEndedPinIsFree();
    void renewsTheContact_data() { StoreBench::addKinds(); }
    void renewsTheContact();
    void notesTheLastJoins_data() { StoreBench::addKinds(); }
    void notesTheLastJoins();
    void changesOfAnEndedSessionFail_data() { StoreBench::addKinds(); }
    void changesOfAnEndedSessionFail();
    void countsByDigits_data() { StoreBench::addKinds(); }
    void countsByDigits();
    void listsNewestFirst_data() { StoreBench::addKinds(); }
    void listsNewestFirst();
    void noTokenIsReadable_data() { StoreBench::addKinds(); }
    void noTokenIsReadable();
    void theHistoryEnds_data() { StoreBench::addKinds(); }
    void theHistoryEnds();
    void afterCloseEverythingIsUnavailable_data() { StoreBench::addKinds(); }
    void afterCloseEverythingIsUnavailable();
    void closeKeepsWhatWasAskedFor_data() { StoreBench::addKinds(); }
    void closeKeepsWhatWasAskedFor();
};

void StoredSessionsTest::keepsWhatItIsGiven()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    const Session given = sessionAt(bench.clock, pin, u"a"_s);
    {
        const auto sessions = bench.open();
        QVERIFY(sessions);
        QCOMPARE(*outcomeOf(sessions->insert(given)), true);
        QCOMPARE(outcomeOf(sessions->findLive(pin, bench.clock.now()))->id, u"a"_s);
    }
    // Another process.
    const auto sessions = bench.open();
    QVERIFY(sessions);
    const auto found = outcomeOf(sessions->findLive(pin, bench.clock.now()));
    QVERIFY(found);
    QCOMPARE(found->pin, pin);
    QCOMPARE(found->id, given.id);
    compareSides(found->creator, given.creator);
    compareSides(found->contact, given.contact);
    QCOMPARE(found->url, given.url);
    QCOMPARE(found->wsUrl, given.wsUrl);
    QCOMPARE(found->createdAt.msecsTo(found->expiresAt), 3'600'000);
    QVERIFY(!found->revoked);
    QVERIFY(found->joins.isEmpty());
    // In this machine's time, whatever the database's is.
    QVERIFY(std::abs(found->createdAt.msecsTo(given.createdAt)) < 60'000);
}

void StoredSessionsTest::aLivePinIsUnique()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    const auto sessions = bench.open();
    QVERIFY(sessions);
    QCOMPARE(*outcomeOf(sessions->insert(sessionAt(bench.clock, pin, u"a"_s))), true);
    QCOMPARE(*outcomeOf(sessions->insert(sessionAt(bench.clock, pin, u"b"_s))), false);
    QCOMPARE(outcomeOf(sessions->findLive(pin, bench.clock.now()))->id, u"a"_s);
    QCOMPARE(outcomeOf(sessions->list(10))->size(), 1);
    // The same number with other zeros in front is another pin.
    QCOMPARE(*outcomeOf(sessions->insert(sessionAt(bench.clock, u"00042"_s, u"b"_s))), true);
}

void StoredSessionsTest::anEndedPinIsFree_data()
{
    QTest::addColumn<StoreAddress::Kind>("kind");
    QTest::addColumn<bool>("revoked");
    for (const auto kind : {StoreAddress::Kind::Sqlite, StoreAddress::Kind::Postgres}) {
        if (kind == StoreAddress::Kind::Postgres && !PostgresServer::isInstalled())
            continue;
        for (const bool revoked : {true, false})
            QTest::addRow("%d, %s", static_cast<int>(kind), revoked ? "revoked" : "expired")
                << kind << revoked;
    }
}

void StoredSessionsTest::anEndedPinIsFree()
{
    QFETCH(StoreAddress::Kind, kind);
    QFETCH(bool, revoked);
    StoreBench bench(kind);
    const auto sessions = bench.open();
    QVERIFY(sessions);
    Session first = sessionAt(bench.clock, pin, u"a"_s);
    if (!revoked)
        first.expiresAt = first.createdAt.addMSecs(300);
    QCOMPARE(*outcomeOf(sessions->insert(first)), true);
    QVERIFY(outcomeOf(sessions->findLive(pin, bench.clock.now())) || !revoked);
    if (revoked) {
        QVERIFY(outcomeOf(sessions->revoke(pin)));
    } else {
        QTest::qWait(350); // PostgreSQL has a clock of its own
        bench.clock.advance(350ms);
    }
    QCOMPARE(failureOf(outcomeOf(sessions->findLive(pin, bench.clock.now()))), unknown());
    QCOMPARE(*outcomeOf(sessions->insert(sessionAt(bench.clock, pin, u"b"_s))), true);
    QCOMPARE(outcomeOf(sessions->findLive(pin, bench.clock.now()))->id, u"b"_s);

    const auto all = *outcomeOf(sessions->list(10));
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0).id, u"b"_s);
    QVERIFY(!all.at(0).revoked);
    QCOMPARE(outcomeOf(sessions->findLive(pin, bench.clock.now()))->contact.userToken,
             "contact-user-token-b");
    QCOMPARE(all.at(1).id, u"a"_s);
    QCOMPARE(all.at(1).revoked, revoked);
    for (const Session &listed : all) // a list holds no secret
        QVERIFY(listed.contact.userToken.isEmpty() && listed.creator.sessionToken.isEmpty());
}

void StoredSessionsTest::renewsTheContact()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    Side contact = sessionAt(bench.clock, pin, u"a"_s).contact;
    contact.userToken = "u2";
    contact.sessionToken = "s2";
    {
        const auto sessions = bench.open();
        QVERIFY(sessions);
        QVERIFY(outcomeOf(sessions->insert(sessionAt(bench.clock, pin, u"a"_s))));
        QVERIFY(outcomeOf(sessions->renewContact(pin, u"a"_s, contact)));
        compareSides(outcomeOf(sessions->findLive(pin, bench.clock.now()))->contact, contact);
    }
    const auto sessions = bench.open();
    QVERIFY(sessions);
    const auto found = outcomeOf(sessions->findLive(pin, bench.clock.now()));
    compareSides(found->contact, contact);
    QCOMPARE(found->creator.userToken, "creator-user-token-a");
}

void StoredSessionsTest::notesTheLastJoins()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    const auto check = [&bench](StoredSessions &sessions) {
        const auto joins = outcomeOf(sessions.findLive(pin, bench.clock.now()))->joins;
        QCOMPARE(joins.size(), Session::joinLimit);
        QCOMPARE(joins.first().from, u"2"_s);
        QCOMPARE(joins.last().from, QString::number(Session::joinLimit + 1));
        QVERIFY(std::abs(joins.last().at.msecsTo(bench.clock.now())) < 60'000);
    };
    {
        const auto sessions = bench.open();
        QVERIFY(sessions);
        QVERIFY(outcomeOf(sessions->insert(sessionAt(bench.clock, pin, u"a"_s))));
        for (int i = 0; i < Session::joinLimit + 2; ++i)
            QVERIFY(
                outcomeOf(sessions->addJoin(pin, u"a"_s, {bench.clock.now(), QString::number(i)})));
        check(*sessions);
        QCOMPARE(outcomeOf(sessions->list(1))->first().joins.size(), Session::joinLimit);
    }
    const auto sessions = bench.open();
    QVERIFY(sessions);
    check(*sessions);
}

void StoredSessionsTest::changesOfAnEndedSessionFail()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    const auto sessions = bench.open();
    QVERIFY(sessions);
    QCOMPARE(failureOf(outcomeOf(sessions->revoke(pin))), unknown());
    QVERIFY(outcomeOf(sessions->insert(sessionAt(bench.clock, pin, u"a"_s))));
    QVERIFY(outcomeOf(sessions->revoke(pin)));
    QCOMPARE(failureOf(outcomeOf(sessions->revoke(pin))), unknown());
    QCOMPARE(failureOf(outcomeOf(sessions->renewContact(pin, u"a"_s, {}))), unknown());
    QCOMPARE(failureOf(outcomeOf(sessions->addJoin(pin, u"a"_s, {}))), unknown());
    QVERIFY(outcomeOf(sessions->list(1))->first().joins.isEmpty());
    // Nor do they reach the session that has the pin by now.
    QVERIFY(outcomeOf(sessions->insert(sessionAt(bench.clock, pin, u"b"_s))));
    QCOMPARE(failureOf(outcomeOf(sessions->renewContact(pin, u"a"_s, {}))), unknown());
    QCOMPARE(failureOf(outcomeOf(sessions->addJoin(pin, u"a"_s, {}))), unknown());
    const auto now = outcomeOf(sessions->findLive(pin, bench.clock.now()));
    QCOMPARE(now->contact.userToken, "contact-user-token-b");
    QVERIFY(now->joins.isEmpty());
}

void StoredSessionsTest::countsByDigits()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    const auto sessions = bench.open();
    QVERIFY(sessions);
    for (const QString &each : {u"0001"_s, u"0002"_s, u"00001"_s, u"000000009"_s})
        QVERIFY(outcomeOf(sessions->insert(sessionAt(bench.clock, each, each))));
    const auto count = [&](int digits) {
        return *outcomeOf(sessions->countLive(digits, bench.clock.now()));
    };
    QCOMPARE(count(4), 2);
    QCOMPARE(count(5), 1);
    QCOMPARE(count(6), 0);
    QCOMPARE(count(9), 1);
    QVERIFY(outcomeOf(sessions->revoke(u"0001"_s)));
    QCOMPARE(count(4), 1);
}

void StoredSessionsTest::listsNewestFirst()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    const auto sessions = bench.open();
    QVERIFY(sessions);
    for (const QString &each : {u"0001"_s, u"0002"_s, u"0003"_s}) {
        QVERIFY(outcomeOf(sessions->insert(sessionAt(bench.clock, each, each))));
        QVERIFY(outcomeOf(sessions->addJoin(each, each, {bench.clock.now(), "from "_L1 + each})));
    }
    const auto two = *outcomeOf(sessions->list(2));
    QCOMPARE(two.size(), 2);
    QCOMPARE(two.at(0).pin, u"0003"_s);
    QCOMPARE(two.at(1).pin, u"0002"_s);
    QCOMPARE(two.at(1).joins.size(), 1);
    QCOMPARE(two.at(1).joins.first().from, u"from 0002"_s);
}

void StoredSessionsTest::noTokenIsReadable()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    const auto sessions = bench.open();
    QVERIFY(sessions);
    QVERIFY(outcomeOf(sessions->insert(sessionAt(bench.clock, pin, u"a"_s))));
    QVERIFY(outcomeOf(sessions->insert(sessionAt(bench.clock, u"0043"_s, u"b"_s))));
    Side contact = sessionAt(bench.clock, pin, u"a"_s).contact;
    contact.userToken = "renewed-user-token";
    QVERIFY(outcomeOf(sessions->renewContact(pin, u"a"_s, contact)));
    QVERIFY(outcomeOf(sessions->revoke(u"0043"_s)));
    const QByteArray content = bench.content();
    QVERIFY(content.contains("bob@example.com")); // this is where the sessions are
    for (const QByteArray &part : {QByteArray("user-token"), QByteArray("session-token")}) {
        QVERIFY(!content.contains(part));
        QVERIFY(!content.toLower().contains(part.toHex()));
        QVERIFY(!content.contains(part.toBase64().chopped(4)));
    }
}

void StoredSessionsTest::theHistoryEnds()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    {
        const auto sessions = bench.open();
        QVERIFY(sessions);
        // More than one piece of a sweep, and one that has expired since nobody looked.
        for (int i = 0; i < 3; ++i)
            QVERIFY(outcomeOf(
                sessions->insert(sessionAt(bench.clock, QString::number(1000 + i), u"old"_s))));
        QVERIFY(outcomeOf(sessions->revoke(u"1001"_s)));
        QVERIFY(outcomeOf(sessions->addJoin(u"1000"_s, u"old"_s, {bench.clock.now(), u"x"_s})));
    }
    const QString days31 = QString::number(qint64{31} * 24 * 3600 * 1000);
    QVERIFY(bench.execute(
        u"UPDATE sessions SET created_at = created_at - %1, expires_at = expires_at - %1, "
        "ended_at = ended_at - %1 WHERE pin <> '1002'"_s.arg(days31)));
    const auto sessions = bench.open();
    QVERIFY(sessions);
    QTRY_COMPARE(outcomeOf(sessions->list(10))->size(), 1);
    QCOMPARE(outcomeOf(sessions->list(10))->first().pin, u"1002"_s);
    QVERIFY(outcomeOf(sessions->findLive(u"1002"_s, bench.clock.now())));
    // Joins go with their session.
    QVERIFY(bench.execute(u"CREATE UNIQUE INDEX none ON joins ((1))"_s));
    QVERIFY(bench.execute(
        u"INSERT INTO joins (session, joined_at, address) SELECT number, 0, '' FROM sessions"_s));
}

void StoredSessionsTest::afterCloseEverythingIsUnavailable()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    const auto sessions = bench.open();
    QVERIFY(sessions);
    QVERIFY(outcomeOf(sessions->insert(sessionAt(bench.clock, pin, u"a"_s))));
    sessions->close();
    const auto found = outcomeOf(sessions->findLive(pin, bench.clock.now()));
    QCOMPARE(failureOf(found), u"unavailable"_s);
    QVERIFY(found.error().retryAfter);
    QCOMPARE(failureOf(outcomeOf(sessions->insert(sessionAt(bench.clock, pin, u"b"_s)))),
             u"unavailable"_s);
}

void StoredSessionsTest::closeKeepsWhatWasAskedFor()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    {
        const auto sessions = bench.open();
        QVERIFY(sessions);
        std::vector<Outcome<bool>> inserts;
        inserts.reserve(50);
        for (int i = 0; i < 50; ++i)
            inserts.emplace_back(
                sessions->insert(sessionAt(bench.clock, QString::number(2000 + i), u"x"_s)));
        sessions->close();
        for (const Outcome<bool> &insert : inserts) {
            QVERIFY(insert.isThere()); // nobody waits for a loop that does not turn any more
            QCOMPARE(insert.wait().value_or(false), true);
        }
    }
    const auto sessions = bench.open();
    QVERIFY(sessions);
    QCOMPARE(outcomeOf(sessions->list(100))->size(), 50);
}

QTEST_GUILESS_MAIN(StoredSessionsTest)
#include "tst_storedsessions.moc"
