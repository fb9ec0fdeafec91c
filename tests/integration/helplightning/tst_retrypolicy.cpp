// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helplightning/RetryPolicy.h"

#include <QTest>

namespace pinbridge::test {

using Ending = UpstreamAnswer::Ending;
using Pause = std::optional<std::chrono::milliseconds>;

class RetryPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pauses_data();
    void pauses();
    void whatIsAskedAgain_data();
    void whatIsAskedAgain();
    void aPostNever();
    void whatIsAskedOnceNever();
};

constexpr std::chrono::milliseconds plenty{20'000};

void RetryPolicyTest::pauses_data()
{
    QTest::addColumn<int>("attempts");
    QTest::addColumn<double>("random");
    QTest::addColumn<int>("remaining"); // ms
    QTest::addColumn<int>("retryAfter"); // s; -1: none
    QTest::addColumn<int>("pause"); // ms; -1: no other attempt
    const auto row = [](const char *name, int attempts, double random, int remaining,
                        int retryAfter, int pause) {
        QTest::newRow(name) << attempts << random << remaining << retryAfter << pause;
    };
    row("first, shortest", 1, 0.0, 20'000, -1, 100);
    row("first, middle", 1, 0.5, 20'000, -1, 200);
    row("first, longest", 1, 0.999, 20'000, -1, 300);
    row("second, shortest", 2, 0.0, 20'000, -1, 200);
    row("second, longest", 2, 0.999, 20'000, -1, 600);
    row("no third pause", 3, 0.0, 20'000, -1, -1);
    row("more than three", 4, 0.0, 20'000, -1, -1);
    row("just time enough", 1, 0.0, 600, -1, 100);
    row("a little too late", 1, 0.0, 599, -1, -1);
    row("chance makes it too late", 1, 0.5, 600, -1, -1);
    row("no time at all", 1, 0.0, 0, -1, -1);
    row("told when", 1, 0.0, 20'000, 2, 2000);
    row("told when, spread", 1, 0.5, 20'000, 2, 2100);
    row("told when, second", 2, 0.999, 20'000, 2, 2200);
    row("told now", 1, 0.0, 20'000, 0, 0);
    row("told, just time enough", 1, 0.0, 2500, 2, 2000);
    row("told, too late", 1, 0.0, 2499, 2, -1);
    row("told, but asked often enough", 3, 0.0, 20'000, 2, -1);
}

void RetryPolicyTest::pauses()
{
    QFETCH(int, attempts);
    QFETCH(double, random);
    QFETCH(int, remaining);
    QFETCH(int, retryAfter);
    QFETCH(int, pause);
    UpstreamAnswer answer;
    answer.ending = Ending::Complete;
    answer.status = retryAfter < 0 ? 500 : 429;
    Failure failure;
    if (retryAfter >= 0)
        failure.retryAfter = std::chrono::seconds(retryAfter);
    const Pause got = pauseBeforeRetry(userRequest(QStringLiteral("7")), answer, failure, attempts,
                                       std::chrono::milliseconds(remaining), random);
    QCOMPARE(got ? int(got->count()) : -1, pause);
}

void RetryPolicyTest::whatIsAskedAgain_data()
{
    QTest::addColumn<Ending>("ending");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("again");
    for (const int status : {429, 500, 502, 503, 599})
        QTest::addRow("%d", status) << Ending::Complete << status << true;
    for (const int status : {200, 302, 400, 401, 403, 404, 408, 499})
        QTest::addRow("%d", status) << Ending::Complete << status << false;
    QTest::newRow("unknown host") << Ending::HostUnknown << 0 << true;
    QTest::newRow("refused") << Ending::Refused << 0 << true;
    QTest::newRow("broken") << Ending::Broken << 200 << true;
    QTest::newRow("timed out") << Ending::TimedOut << 0 << false;
    QTest::newRow("too large") << Ending::TooLarge << 500 << false;
    QTest::newRow("TLS failed") << Ending::TlsFailed << 0 << false;
}

void RetryPolicyTest::whatIsAskedAgain()
{
    QFETCH(Ending, ending);
    QFETCH(int, status);
    QFETCH(bool, again);
    UpstreamAnswer answer;
    answer.ending = ending;
    answer.status = status;
    QCOMPARE(
        pauseBeforeRetry(userRequest(QStringLiteral("7")), answer, {}, 1, plenty, 0.0).has_value(),
        again);
}

void RetryPolicyTest::whatIsAskedOnceNever()
{
    UpstreamAnswer answer;
    answer.ending = Ending::Refused;
    QVERIFY(!pauseBeforeRetry(callRecordsRequest(QStringLiteral("7")), answer, {}, 1, plenty, 0.0));
}

void RetryPolicyTest::aPostNever()
{
    UpstreamAnswer answer;
    answer.ending = Ending::Refused;
    QVERIFY(!pauseBeforeRetry(createSessionRequest("creator", {"contact"}), answer, {}, 1, plenty,
                              0.0));
}

} // namespace pinbridge::test

QTEST_GUILESS_MAIN(pinbridge::test::RetryPolicyTest)
#include "tst_retrypolicy.moc"
