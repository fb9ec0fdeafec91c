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

} // namespace

/// Several servers on one database: two of them here, each with a connection and a memory of its
/// own.
class StoreSharingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneMakesAndTheOtherAnswers_data() { StoreBench::addKinds(); }
    void oneMakesAndTheOtherAnswers();
    void aRevokedPinIsRefusedByAll_data() { StoreBench::addKinds(); }
    void aRevokedPinIsRefusedByAll();
    void renewedTokensReachTheOther_data() { StoreBench::addKinds(); }
    void renewedTokensReachTheOther();
    void onePinIsNeverTwoSessions_data() { StoreBench::addKinds(); }
    void onePinIsNeverTwoSessions();
    void noWordIsLostWithAFailure_data() { StoreBench::addKinds(); }
    void noWordIsLostWithAFailure();
    void consolesHearOfIt_data() { StoreBench::addKinds(); }
    void consolesHearOfIt();
    void clocksThatDiffer();
};

void StoreSharingTest::oneMakesAndTheOtherAnswers()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    const auto one = bench.open();
    const auto two = bench.open();
    QVERIFY(one && two);
    QCOMPARE(failureOf(outcomeOf(two->findLive(pin, bench.clock.now()))), u"unknown-pin"_s);
    QVERIFY(outcomeOf(one->insert(sessionAt(bench.clock, pin, u"a"_s))));
    const auto found = outcomeOf(two->findLive(pin, bench.clock.now()));
    QVERIFY(found);
    QCOMPARE(found->contact.sessionToken, "contact-session-token-a");
}

void StoreSharingTest::aRevokedPinIsRefusedByAll()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    SystemClock clock;
    const auto one = bench.open(&clock);
    const auto two = bench.open(&clock);
    QVERIFY(one && two);
    for (int i = 0; i < 5; ++i) {
        QVERIFY(outcomeOf(one->insert(sessionAt(clock, pin, QString::number(i)))));
        QCOMPARE(outcomeOf(two->findLive(pin, clock.now()))->id, QString::number(i));
        QVERIFY(outcomeOf(one->revoke(pin)));
        // The server that revokes refuses at once, the other within what it trusts its memory.
        QCOMPARE(failureOf(outcomeOf(one->findLive(pin, clock.now()))), u"unknown-pin"_s);
        const auto revokedAt = clock.steady();
        const auto hangGuard = revokedAt + std::chrono::seconds{5};
        while (outcomeOf(two->findLive(pin, clock.now())) && clock.steady() < hangGuard)
            QTest::qWait(10);
        QCOMPARE(failureOf(outcomeOf(two->findLive(pin, clock.now()))), u"unknown-pin"_s);
        QVERIFY(clock.steady() - revokedAt < 1s); // the promise itself, not a speed
    }
}

void StoreSharingTest::renewedTokensReachTheOther()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    const auto one = bench.open();
    const auto two = bench.open();
    QVERIFY(one && two);
    QVERIFY(outcomeOf(one->insert(sessionAt(bench.clock, pin, u"a"_s))));
    QVERIFY(outcomeOf(two->findLive(pin, bench.clock.now())));
    Side contact = sessionAt(bench.clock, pin, u"a"_s).contact;
    contact.userToken = "u2";
    QVERIFY(outcomeOf(one->renewContact(pin, u"a"_s, contact)));
    bench.clock.advance(Store::trust);
    QCOMPARE(outcomeOf(two->findLive(pin, bench.clock.now()))->contact.userToken, "u2");
}

void StoreSharingTest::onePinIsNeverTwoSessions()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    const auto one = bench.open();
    const auto two = bench.open();
    QVERIFY(one && two);
    for (int i = 0; i < 100; ++i) {
        const QString each = QString::number(1000 + i);
        const Outcome<bool> first(one->insert(sessionAt(bench.clock, each, u"one"_s)));
        const Outcome<bool> second(two->insert(sessionAt(bench.clock, each, u"two"_s)));
        const bool firstKept = first.wait().value();
        const bool secondKept = second.wait().value();
        QVERIFY2(firstKept != secondKept, qPrintable(each));
        const QString winner = firstKept ? u"one"_s : u"two"_s;
        QCOMPARE(outcomeOf(one->findLive(each, bench.clock.now()))->id, winner);
        QCOMPARE(outcomeOf(two->findLive(each, bench.clock.now()))->id, winner);
    }
}

void StoreSharingTest::noWordIsLostWithAFailure()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    const auto one = bench.open();
    const auto two = bench.open();
    QVERIFY(one && two);
    QVERIFY(outcomeOf(one->insert(sessionAt(bench.clock, pin, u"a"_s))));
    QVERIFY(outcomeOf(two->findLive(pin, bench.clock.now())));
    QVERIFY(outcomeOf(one->revoke(pin)));
    // Asked in one transaction with something that fails: the answer is lost, the word is not.
    bench.clock.advance(Store::trust);
    const Outcome<void> confirming(two->store.confirm());
    const Outcome<void> failing(
        two->store.run<void>(Store::Access::Writes, [](Database &) -> Result<void> {
            return fail(FailureCode::Unavailable, Phrase::verbatim(u"not this"_s), Stage::Storage);
        }));
    QCOMPARE(failureOf(failing.wait()), u"unavailable"_s);
    (void)confirming.wait();
    bench.clock.advance(Store::trust);
    QCOMPARE(failureOf(outcomeOf(two->findLive(pin, bench.clock.now()))), u"unknown-pin"_s);
}

void StoreSharingTest::consolesHearOfIt()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    SystemClock clock;
    const auto one = bench.open(&clock);
    const auto two = bench.open(&clock);
    QVERIFY(one && two);
    const QSignalSpy heard(two.get(), &StoredSessions::changedElsewhere);
    const QSignalSpy own(one.get(), &StoredSessions::changedElsewhere);
    QVERIFY(outcomeOf(one->insert(sessionAt(clock, pin, u"a"_s))));
    QTRY_VERIFY(!heard.isEmpty()); // without asking
    QTest::qWait(1500);
    QVERIFY(own.isEmpty());
}

void StoreSharingTest::clocksThatDiffer()
{
    if (!PostgresServer::isInstalled())
        QSKIP("PostgreSQL is not installed here");
    StoreBench bench(StoreAddress::Kind::Postgres);
    FakeClock ahead;
    ahead.advance(60s);
    FakeClock behind;
    behind.setNow(behind.now().addSecs(-60));
    const auto one = bench.open(&ahead);
    const auto two = bench.open(&behind);
    QVERIFY(one && two);
    QVERIFY(outcomeOf(one->insert(sessionAt(ahead, pin, u"a"_s))));
    // Each sees an hour from its own now on, as if it had made the session itself.
    const auto atOne = outcomeOf(one->findLive(pin, ahead.now()));
    const auto atTwo = outcomeOf(two->findLive(pin, behind.now()));
    QVERIFY(atOne && atTwo);
    QVERIFY(std::abs(ahead.now().secsTo(atOne->expiresAt) - 3600) < 30);
    QVERIFY(std::abs(behind.now().secsTo(atTwo->expiresAt) - 3600) < 30);
    // A short life is as short for both, whatever their clocks say.
    Session brief = sessionAt(ahead, u"0043"_s, u"b"_s);
    brief.expiresAt = brief.createdAt.addMSecs(300);
    QVERIFY(outcomeOf(one->insert(brief)));
    QTest::qWait(400);
    QCOMPARE(failureOf(outcomeOf(two->findLive(u"0043"_s, behind.now()))), u"unknown-pin"_s);
    QVERIFY(*outcomeOf(two->insert(sessionAt(behind, u"0043"_s, u"c"_s))));
}

QTEST_GUILESS_MAIN(StoreSharingTest)
#include "tst_storesharing.moc"
