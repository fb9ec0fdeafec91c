// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/AttemptLimits.h"
#include "support/FakeClock.h"

#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace std::chrono_literals;

namespace {

QHostAddress at(const char *address) { return QHostAddress(QLatin1String(address)); }

/// How many of `asked` requests get through at this moment.
int through(RequestLimit &limit, const QHostAddress &device, int asked)
{
    int passed = 0;
    for (int i = 0; i < asked; ++i)
        passed += limit.take(device) ? 0 : 1;
    return passed;
}

} // namespace

class AttemptLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBurstThenTheRate();
    void addressesDoNotShare();
    void loopbackIsExemptFromRequestsOnly();
    void manyAddressesTakeBoundedRoom();
    void tenWrongPinsFromOneAddress();
    void aHundredInAll();
    void theWindowSlides();
    void retryAfterIsWhenItPasses();
};

void AttemptLimitsTest::aBurstThenTheRate()
{
    FakeClock clock;
    RequestLimit limit(100, 200, clock);
    QCOMPARE(through(limit, at("10.0.0.7"), 250), 200);
    QCOMPARE(limit.take(at("10.0.0.7")), std::optional(1s));
    clock.advance(100ms);
    QCOMPARE(through(limit, at("10.0.0.7"), 50), 10);
    clock.advance(1h);
    QCOMPARE(through(limit, at("10.0.0.7"), 250), 200);
}

void AttemptLimitsTest::addressesDoNotShare()
{
    FakeClock clock;
    RequestLimit limit(1, 2, clock);
    QCOMPARE(through(limit, at("10.0.0.7"), 9), 2);
    QCOMPARE(through(limit, at("10.0.0.8"), 9), 2);
    // One host has a whole /64 to choose from, its neighbour another.
    QCOMPARE(through(limit, at("2001:db8:0:1::5"), 9), 2);
    QCOMPARE(through(limit, at("2001:db8:0:1:ffff::6"), 9), 0);
    QCOMPARE(through(limit, at("2001:db8:0:2::5"), 9), 2);
}

void AttemptLimitsTest::loopbackIsExemptFromRequestsOnly()
{
    FakeClock clock;
    RequestLimit requests(1, 1, clock);
    GuessLimit guesses(1, 10, clock);
    for (const char *loopback : {"127.0.0.1", "127.0.0.9", "::1"}) {
        QCOMPARE(through(requests, at(loopback), 50), 50);
        guesses.noteWrong(at(loopback));
        QVERIFY2(guesses.wait(at(loopback)), loopback);
    }
}

void AttemptLimitsTest::manyAddressesTakeBoundedRoom()
{
    FakeClock clock;
    RequestLimit limit(1, 1, clock);
    constexpr quint32 many = RequestLimit::capacity + 500;
    const auto passed = [&limit] {
        quint32 count = 0;
        for (quint32 i = 0; i < many; ++i)
            count += limit.take(QHostAddress(0x0b000000 + i)) ? 0 : 1;
        return count;
    };
    QCOMPARE(passed(), many);
    // Those that were forgotten to make room get through again, those remembered do not.
    const quint32 again = passed();
    QVERIFY2(again >= 500 && again < many, QByteArray::number(again));
}

void AttemptLimitsTest::tenWrongPinsFromOneAddress()
{
    FakeClock clock;
    GuessLimit limit(10, 100, clock);
    for (int i = 0; i < 10; ++i) {
        QVERIFY(!limit.wait(at("10.0.0.7")));
        limit.noteWrong(at("10.0.0.7"));
    }
    QCOMPARE(limit.wait(at("10.0.0.7")), std::optional(60s));
    QVERIFY(!limit.wait(at("10.0.0.8")));
}

void AttemptLimitsTest::aHundredInAll()
{
    FakeClock clock;
    GuessLimit limit(10, 100, clock);
    for (quint32 i = 0; i < 100; ++i) {
        QVERIFY(!limit.wait(at("10.9.9.9")));
        limit.noteWrong(QHostAddress(0x0a000000 + i));
    }
    QVERIFY(limit.wait(at("10.9.9.9")));
}

void AttemptLimitsTest::theWindowSlides()
{
    FakeClock clock;
    GuessLimit limit(2, 100, clock);
    limit.noteWrong(at("10.0.0.7"));
    clock.advance(59s);
    limit.noteWrong(at("10.0.0.7"));
    QVERIFY(limit.wait(at("10.0.0.7")));
    clock.advance(1s); // the first has passed, the second not
    QVERIFY(!limit.wait(at("10.0.0.7")));
    limit.noteWrong(at("10.0.0.7"));
    QVERIFY(limit.wait(at("10.0.0.7")));
}

void AttemptLimitsTest::retryAfterIsWhenItPasses()
{
    FakeClock clock;
    GuessLimit limit(2, 100, clock);
    for (int i = 0; i < 3; ++i) {
        limit.noteWrong(at("10.0.0.7"));
        clock.advance(10s);
    }
    // Three were let in side by side: the second has to pass, not only the first.
    QCOMPARE(limit.wait(at("10.0.0.7")), std::optional(40s));
    clock.advance(39'500ms);
    QCOMPARE(limit.wait(at("10.0.0.7")), std::optional(1s));
    clock.advance(500ms);
    QVERIFY(!limit.wait(at("10.0.0.7")));
}

QTEST_GUILESS_MAIN(AttemptLimitsTest)
#include "tst_attemptlimits.moc"
