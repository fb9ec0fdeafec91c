// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Address.h"
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
    void aNetworkIsLimitedToo_data();
    void aNetworkIsLimitedToo();
    void loopbackIsExemptFromRequestsOnly();
    void manyAddressesTakeBoundedRoom();
    void tenWrongPinsFromOneAddress();
    void oneGuesserLocksNoNeighbourOut_data();
    void oneGuesserLocksNoNeighbourOut();
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
    // The phones of a LAN share its IPv6 network.
    QCOMPARE(through(limit, at("2001:db8:0:1::5"), 9), 2);
    QCOMPARE(through(limit, at("2001:db8:0:1::6"), 9), 2);
    QCOMPARE(through(limit, at("fe80::5%wlan0"), 9), 2);
    QCOMPARE(through(limit, at("fe80::6%wlan0"), 9), 2);
    QCOMPARE(through(limit, at("fe80::5%eth0"), 9), 2);
}

void AttemptLimitsTest::aNetworkIsLimitedToo_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("next");
    QTest::newRow("global") << QStringLiteral("2001:db8:0:1::%1")
                            << QStringLiteral("2001:db8:0:2::1");
    QTest::newRow("link-local") << QStringLiteral("fe80::%1%wlan0")
                                << QStringLiteral("fe80::1%eth0");
}

/// One host has a whole /64 to choose addresses from.
void AttemptLimitsTest::aNetworkIsLimitedToo()
{
    QFETCH(QString, network);
    QFETCH(QString, next);
    FakeClock clock;
    RequestLimit requests(1, 2, clock);
    GuessLimit guesses(2, 100, clock);
    int passed = 0;
    int guessed = 0;
    QHostAddress device;
    for (int i = 1; i <= 30; ++i) {
        device = QHostAddress(network.arg(i));
        passed += through(requests, device, 9);
        for (; !guesses.wait(device); ++guessed)
            guesses.noteWrong(device);
    }
    QCOMPARE(passed, 2 * networkShare);
    QCOMPARE(guessed, 2 * networkShare);
    QVERIFY(!requests.take(QHostAddress(next)));
    QVERIFY(!guesses.wait(QHostAddress(next)));
    clock.advance(1s);
    QCOMPARE(through(requests, device, 9), 2); // all it may of the four that came back
    clock.advance(GuessLimit::window - 1s);
    QVERIFY(!guesses.wait(device));
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

void AttemptLimitsTest::oneGuesserLocksNoNeighbourOut_data()
{
    QTest::addColumn<QString>("guesser");
    QTest::addColumn<QString>("neighbour");
    const auto row = [](const char *name, const char *guesser, const char *neighbour) {
        QTest::newRow(name) << QString::fromLatin1(guesser) << QString::fromLatin1(neighbour);
    };
    row("IPv4", "10.0.0.7", "10.0.0.8");
    row("SLAAC", "2001:db8:0:1::7", "2001:db8:0:1::8");
    row("link-local", "fe80::7%wlan0", "fe80::8%wlan0");
    row("same address on another link", "fe80::7%wlan0", "fe80::7%eth0");
}

void AttemptLimitsTest::oneGuesserLocksNoNeighbourOut()
{
    QFETCH(QString, guesser);
    QFETCH(QString, neighbour);
    FakeClock clock;
    GuessLimit limit(10, 100, clock);
    while (!limit.wait(QHostAddress(guesser)))
        limit.noteWrong(QHostAddress(guesser));
    QVERIFY(!limit.wait(QHostAddress(neighbour)));
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
