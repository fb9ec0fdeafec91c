// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SessionBench.h"

#include <QSignalSpy>
#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace std::chrono_literals;

using Call = ScriptedSite::Call;

class MergedCreationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalRequestsInFlightAreOne();
    void otherRequestsAreNot_data();
    void otherRequestsAreNot();
    void oneAfterTheOtherAreTwo();
    void anUndeliveredSessionIsGivenAgain();
    void aDeliveredSessionIsNot();
    void undeliveredToOneButDeliveredToAnother_data();
    void undeliveredToOneButDeliveredToAnother();
    void theWaitEnds();
    void aRevokedSessionIsNotGivenAgain();
    void aPinOfSomebodyElseIsNotGivenAgain();
};

void MergedCreationTest::equalRequestsInFlightAreOne()
{
    SessionBench bench;
    QSignalSpy created(&bench.desk, &SessionDesk::sessionCreated);
    const QByteArray ann = bench.authenticate(SessionBench::ann);
    std::vector<Outcome<Session>> outcomes;
    outcomes.reserve(20);
    for (int i = 0; i < 20; ++i)
        outcomes.emplace_back(
            bench.desk.create(ann, i % 2 == 0 ? SessionBench::bob : SessionBench::bob.toUpper()));
    const QString pin = outcomes.front().wait()->pin;
    for (const auto &outcome : outcomes) {
        QVERIFY(outcome.isThere());
        QCOMPARE(outcome.wait()->pin, pin);
    }
    QCOMPARE(bench.site.calls(Call::CreateSession), 1);
    QCOMPARE(created.count(), 1);
}

void MergedCreationTest::otherRequestsAreNot_data()
{
    QTest::addColumn<bool>("sameToken");
    QTest::newRow("another contact") << true;
    QTest::newRow("another creator") << false;
}

void MergedCreationTest::otherRequestsAreNot()
{
    QFETCH(bool, sameToken);
    SessionBench bench;
    bench.site.people.append({QStringLiteral("3"), QStringLiteral("carol@example.com")});
    const QByteArray ann = bench.authenticate(SessionBench::ann);
    const QByteArray carol = bench.authenticate(QStringLiteral("carol@example.com"));
    const Outcome<Session> one(bench.desk.create(ann, SessionBench::bob));
    const Outcome<Session> two(sameToken
                                   ? bench.desk.create(ann, QStringLiteral("carol@example.com"))
                                   : bench.desk.create(carol, SessionBench::bob));
    QVERIFY(one.wait());
    QVERIFY(two.wait());
    QVERIFY(one.wait()->id != two.wait()->id);
    QVERIFY(one.wait()->pin != two.wait()->pin);
}

void MergedCreationTest::oneAfterTheOtherAreTwo()
{
    SessionBench bench;
    const QByteArray ann = bench.authenticate(SessionBench::ann);
    const auto one = bench.create(ann);
    const auto two = bench.create(ann); // nothing was said of the first answer
    QVERIFY(one && two);
    QVERIFY(one->id != two->id);
}

void MergedCreationTest::anUndeliveredSessionIsGivenAgain()
{
    SessionBench bench;
    QSignalSpy created(&bench.desk, &SessionDesk::sessionCreated);
    const QByteArray ann = bench.authenticate(SessionBench::ann);
    const auto lost = bench.create(ann);
    bench.desk.undelivered(ann, SessionBench::bob, *lost);
    const auto again = bench.create(ann, SessionBench::bob.toUpper());
    QVERIFY(again);
    QCOMPARE(again->pin, lost->pin);
    QCOMPARE(again->creator.sessionToken, lost->creator.sessionToken);
    // Lost once more, it waits once more.
    bench.desk.undelivered(ann, SessionBench::bob, *again);
    QCOMPARE(bench.create(ann)->pin, lost->pin);
    QCOMPARE(bench.site.calls(Call::CreateSession), 1);
    QCOMPARE(created.count(), 1);
}

void MergedCreationTest::aDeliveredSessionIsNot()
{
    SessionBench bench;
    const QByteArray ann = bench.authenticate(SessionBench::ann);
    const auto lost = bench.create(ann);
    bench.desk.undelivered(ann, SessionBench::bob, *lost);
    const auto again = bench.create(ann);
    QCOMPARE(again->id, lost->id);
    bench.desk.delivered(ann, SessionBench::bob);
    const auto wanted = bench.create(ann);
    QVERIFY(wanted);
    QVERIFY(wanted->id != lost->id);
}

void MergedCreationTest::undeliveredToOneButDeliveredToAnother_data()
{
    QTest::addColumn<bool>("deliveredFirst");
    QTest::newRow("delivered, then undelivered") << true;
    QTest::newRow("undelivered, then delivered") << false;
}

/// A phone gives up waiting and asks again: its first request is gone, its second is answered.
void MergedCreationTest::undeliveredToOneButDeliveredToAnother()
{
    QFETCH(bool, deliveredFirst);
    SessionBench bench;
    const QByteArray ann = bench.authenticate(SessionBench::ann);
    const Outcome<Session> gone(bench.desk.create(ann, SessionBench::bob));
    const Outcome<Session> repeated(bench.desk.create(ann, SessionBench::bob));
    const Session session = *repeated.wait();
    QCOMPARE(gone.wait()->id, session.id);
    if (deliveredFirst)
        bench.desk.delivered(ann, SessionBench::bob);
    bench.desk.undelivered(ann, SessionBench::bob, session);
    if (!deliveredFirst)
        bench.desk.delivered(ann, SessionBench::bob);
    QVERIFY(bench.create(ann)->id != session.id);
}

void MergedCreationTest::theWaitEnds()
{
    SessionBench bench;
    const QByteArray ann = bench.authenticate(SessionBench::ann);
    const auto lost = bench.create(ann);
    bench.desk.undelivered(ann, SessionBench::bob, *lost);
    bench.clock.advance(SessionDesk::retryWindow + 1ms);
    QVERIFY(bench.create(ann)->id != lost->id);
}

void MergedCreationTest::aRevokedSessionIsNotGivenAgain()
{
    SessionBench bench;
    const QByteArray ann = bench.authenticate(SessionBench::ann);
    const auto lost = bench.create(ann);
    bench.desk.undelivered(ann, SessionBench::bob, *lost);
    QVERIFY(outcomeOf(bench.desk.revoke(lost->pin)));
    const auto anew = bench.create(ann);
    QVERIFY(anew);
    QVERIFY(anew->id != lost->id);
}

void MergedCreationTest::aPinOfSomebodyElseIsNotGivenAgain()
{
    SessionBench bench({}, [](quint32) { return 7U; }); // one pin for everybody
    bench.site.people.append({QStringLiteral("3"), QStringLiteral("carol@example.com")});
    const QByteArray ann = bench.authenticate(SessionBench::ann);
    const QByteArray carol = bench.authenticate(QStringLiteral("carol@example.com"));
    const auto lost = bench.create(ann);
    bench.desk.undelivered(ann, SessionBench::bob, *lost);
    QVERIFY(outcomeOf(bench.desk.revoke(lost->pin)));
    const auto carols = bench.create(carol);
    QCOMPARE(carols->pin, lost->pin);
    // The pin is taken: the repeat makes a session and finds no pin, but never gets carol's.
    const auto repeat = bench.create(ann);
    QCOMPARE(failureOf(repeat), QStringLiteral("unavailable"));
}

QTEST_GUILESS_MAIN(MergedCreationTest)
#include "tst_mergedcreation.moc"
