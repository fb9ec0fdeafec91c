// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CallerUnderTest.h"

#include <QTest>

namespace pinbridge::test {

const QByteArray userBody = R"({"id": 7, "name": "Ann", "email": "ann@example.com", "token": "t"})";

class RetriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGetIsAskedAgain_data();
    void aGetIsAskedAgain();
    void aGetIsAskedThreeTimesAtMost_data();
    void aGetIsAskedThreeTimesAtMost();
    void aPostIsSentOnce_data();
    void aPostIsSentOnce();
    void aPostOnAKeptConnectionIsSentOnce();
    void someFailuresAreFinal_data();
    void someFailuresAreFinal();
    void retryAfterIsHonoured();
    void aDateInRetryAfterIsHonoured();
    void aLongRetryAfterIsPassedOn_data();
    void aLongRetryAfterIsPassedOn();
    void theWholeCallIsBounded();
    void chanceSpreadsTheAttempts();
};

void RetriesTest::aGetIsAskedAgain_data()
{
    QTest::addColumn<Behaviour>("first");
    QTest::newRow("500") << reply(500);
    QTest::newRow("503") << reply(503);
    QTest::newRow("429") << busy({});
    QTest::newRow("reset") << resetConnection();
    QTest::newRow("closed") << closeWithoutReply();
    QTest::newRow("half a reply") << halfReply(userBody);
}

void RetriesTest::aGetIsAskedAgain()
{
    QFETCH(Behaviour, first);
    CallerUnderTest caller(patient());
    caller.upstream.enqueue(first);
    caller.upstream.always(reply(200, userBody));

    const auto user = resultOf(caller.client->user(QStringLiteral("7")));
    QVERIFY(user && *user);
    QCOMPARE((*user)->id, QStringLiteral("7"));
    QCOMPARE(caller.upstream.requests().size(), 2);
}

void RetriesTest::aGetIsAskedThreeTimesAtMost_data() { aGetIsAskedAgain_data(); }

void RetriesTest::aGetIsAskedThreeTimesAtMost()
{
    QFETCH(Behaviour, first);
    CallerUnderTest caller(patient());
    caller.upstream.always(first);

    const auto user = resultOf(caller.client->user(QStringLiteral("7")));
    QVERIFY(user && !*user);
    QCOMPARE(caller.upstream.requests().size(), 3);
    QCOMPARE(caller.traces.size(), 1);
    QCOMPARE(caller.traces.first().attempts, 3);
}

void RetriesTest::aPostIsSentOnce_data()
{
    aGetIsAskedAgain_data();
    QTest::newRow("silence") << silence();
}

void RetriesTest::aPostIsSentOnce()
{
    QFETCH(Behaviour, first);
    auto settings = patient();
    settings.callDeadline = std::chrono::milliseconds(500);
    CallerUnderTest caller(settings);
    caller.upstream.always(first);

    const auto view = resultOf(caller.client->createSession("creator", {"contact"}));
    QVERIFY(view && !*view);
    QTest::qWait(300); // longer than a first pause
    QCOMPARE(caller.upstream.requests().size(), 1);
    QCOMPARE(caller.upstream.requests().first().body, R"({"contact_tokens":["contact"]})");
    QCOMPARE(caller.traces.first().attempts, 1);
}

// Qt repeats what was sent on a kept-alive connection that ends before the answer.
void RetriesTest::aPostOnAKeptConnectionIsSentOnce()
{
    for (const Behaviour &ending : {closeWithoutReply(), resetConnection()}) {
        CallerUnderTest caller(patient());
        caller.upstream.enqueue(reply(200, userBody));
        caller.upstream.always(ending);
        const auto user = resultOf(caller.client->user(QStringLiteral("7")));
        QVERIFY(user && *user);

        const auto view = resultOf(caller.client->createSession("creator", {"contact"}));
        QVERIFY(view && !*view);
        QCOMPARE(view->error().code, FailureCode::UpstreamUnreachable);
        QTest::qWait(300);
        QCOMPARE(caller.upstream.requests().size(), 2);
    }
}

void RetriesTest::someFailuresAreFinal_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::newRow("400") << reply(400);
    QTest::newRow("401") << reply(401);
    QTest::newRow("404") << reply(404);
    QTest::newRow("redirect") << redirect("https://elsewhere.example.com/");
    QTest::newRow("wrong shape") << reply(200, "[]");
    QTest::newRow("too large") << huge(2'000'000);
    QTest::newRow("silence") << silence();
}

void RetriesTest::someFailuresAreFinal()
{
    QFETCH(Behaviour, behaviour);
    auto settings = patient();
    settings.callDeadline = std::chrono::milliseconds(500);
    CallerUnderTest caller(settings);
    caller.upstream.always(behaviour);
    const auto user = resultOf(caller.client->user(QStringLiteral("7")));
    QVERIFY(user && !*user);
    QTest::qWait(300);
    QCOMPARE(caller.upstream.requests().size(), 1);
}

void RetriesTest::retryAfterIsHonoured()
{
    CallerUnderTest caller(patient());
    caller.upstream.enqueue(busy("2"));
    caller.upstream.always(reply(200, userBody));
    QElapsedTimer timer;
    timer.start();
    const auto user = resultOf(caller.client->user(QStringLiteral("7")));
    QVERIFY(user && *user);
    QVERIFY(timer.elapsed() >= 2000);
    QCOMPARE(caller.upstream.requests().size(), 2);
}

void RetriesTest::aDateInRetryAfterIsHonoured()
{
    CallerUnderTest caller(patient());
    // Upstream's clock is years behind: its date counts from its own.
    caller.upstream.enqueue(reply(503, "{}", "application/json",
                                  {{"Date", "Sun, 06 Nov 1994 08:49:37 GMT"},
                                   {"Retry-After", "Sun, 06 Nov 1994 08:49:39 GMT"}}));
    caller.upstream.always(reply(200, userBody));
    QElapsedTimer timer;
    timer.start();
    const auto user = resultOf(caller.client->user(QStringLiteral("7")));
    QVERIFY(user && *user);
    QVERIFY(timer.elapsed() >= 2000);
}

void RetriesTest::aLongRetryAfterIsPassedOn_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<int>("seconds");
    QTest::newRow("seconds") << busy("120") << 120;
    QTest::newRow("more than a day") << busy("99999999999999999999999") << 24 * 3600;
    QTest::newRow("date") << reply(429, "{}", "application/json",
                                   {{"Date", "Sun, 06 Nov 1994 08:49:37 GMT"},
                                    {"Retry-After", "Sun, 06 Nov 1994 08:50:07 GMT"}})
                          << 30;
    QTest::newRow("503") << reply(503, "{}", "text/plain", {{"Retry-After", "60"}}) << 60;
}

void RetriesTest::aLongRetryAfterIsPassedOn()
{
    QFETCH(Behaviour, behaviour);
    QFETCH(int, seconds);
    CallerUnderTest caller(patient());
    caller.upstream.always(behaviour);
    const auto user = resultOf(caller.client->user(QStringLiteral("7")));
    QVERIFY(user && !*user);
    QCOMPARE(user->error().code, FailureCode::UpstreamBusy);
    QCOMPARE(user->error().retryAfter, std::chrono::seconds(seconds));
    QCOMPARE(caller.upstream.requests().size(), 1);
}

void RetriesTest::theWholeCallIsBounded()
{
    auto settings = patient();
    settings.callDeadline = std::chrono::milliseconds(700);
    settings.totalDeadline = std::chrono::milliseconds(1000);
    CallerUnderTest caller(settings);
    caller.upstream.always(after(std::chrono::milliseconds(600), reply(500)));
    const auto user = resultOf(caller.client->user(QStringLiteral("7")));
    QVERIFY(user && !*user);
    // After 600 ms and a pause of 100 ms there would be 300 ms left: no fair try.
    QCOMPARE(user->error().code, FailureCode::UpstreamFailed);
    QCOMPARE(caller.upstream.requests().size(), 1);
}

void RetriesTest::chanceSpreadsTheAttempts()
{
    auto settings = patient();
    int asked = 0;
    settings.random = [&asked] {
        ++asked;
        return 1000.0; // out of its range: no call has so much time
    };
    CallerUnderTest caller(settings);
    caller.upstream.always(reply(500));
    const auto user = resultOf(caller.client->user(QStringLiteral("7")));
    QVERIFY(user && !*user);
    QCOMPARE(asked, 1);
    QCOMPARE(caller.upstream.requests().size(), 1);
}

} // namespace pinbridge::test

QTEST_GUILESS_MAIN(pinbridge::test::RetriesTest)
#include "tst_retries.moc"
