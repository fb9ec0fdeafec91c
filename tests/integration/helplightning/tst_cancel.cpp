// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CallerUnderTest.h"

#include <QTest>

namespace pinbridge::test {

class CancelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallIsSettledBeforeCancelAllReturns();
    void newCallsAreRefusedAfterwards();
    void theDestructorSettlesToo();
    void aWaiterMayAskAgainWhileCancelled();
    void aWaiterMayDestroyTheClient();
    void aWaiterMayDestroyTheClientThatCancels();
    void aPauseBetweenAttemptsIsCancelled();
    void upstreamSeesTheConnectionsGo();
};

using View = std::shared_ptr<std::optional<Result<SessionView>>>;

View ask(HelpLightning &client) { return started(client.session(QStringLiteral("5"), "token")); }

void CancelTest::everyCallIsSettledBeforeCancelAllReturns()
{
    auto settings = patient();
    settings.connections = 7;
    CallerUnderTest caller(settings);
    caller.upstream.always(silence());
    QList<View> views;
    for (int i = 0; i < 20; ++i) // some on the wire, some queued
        views.append(ask(*caller.client));
    QTRY_COMPARE_WITH_TIMEOUT(caller.upstream.requests().size(), 7, 30'000);

    caller.client->cancelAll();
    QCOMPARE(caller.client->inFlight(), 0);
    for (const View &view : std::as_const(views)) {
        QVERIFY(view->has_value());
        QVERIFY(!**view);
        QCOMPARE((*view)->error().code, FailureCode::Cancelled);
        QCOMPARE((*view)->error().stage, Stage::ContactView);
    }
    QCOMPARE(caller.traces.size(), 20);
    QCOMPARE(caller.traces.first().failure, FailureCode::Cancelled);
    int attempts = 0;
    for (const CallTrace &trace : std::as_const(caller.traces))
        attempts += trace.attempts;
    // Qt tells a moment later that a request was sent; those that waited never were.
    QVERIFY2(attempts > 0 && attempts <= 7, qPrintable(QString::number(attempts)));
    QTest::qWait(200);
    QCOMPARE(caller.upstream.requests().size(), 7);
}

void CancelTest::newCallsAreRefusedAfterwards()
{
    CallerUnderTest caller(patient());
    caller.client->cancelAll();
    const View view = ask(*caller.client);
    QVERIFY(view->has_value());
    QCOMPARE((*view)->error().code, FailureCode::Cancelled);
    QTest::qWait(100);
    QVERIFY(caller.upstream.requests().isEmpty());
}

void CancelTest::theDestructorSettlesToo()
{
    for (const Behaviour &behaviour :
         {silence(), drip(QByteArray(1000, 'x'), std::chrono::milliseconds(1)),
          huge(900'000, false), after(std::chrono::milliseconds(20), reply(200))}) {
        CallerUnderTest caller(patient());
        caller.upstream.always(behaviour);
        QList<View> views;
        for (int i = 0; i < 13; ++i)
            views.append(ask(*caller.client));
        QTRY_VERIFY_WITH_TIMEOUT(caller.upstream.requests().size() >= 6, 30'000);
        caller.client.reset();
        for (const View &view : std::as_const(views))
            QVERIFY(view->has_value());
        QTest::qWait(50);
    }
}

QCoro::Task<void> askTwice(HelpLightning *client, int *refused)
{
    for (int i = 0; i < 2; ++i) {
        auto task = client->session(QStringLiteral("5"), "token");
        const auto view = co_await std::move(task);
        if (!view && view.error().code == FailureCode::Cancelled)
            ++*refused;
    }
}

void CancelTest::aWaiterMayAskAgainWhileCancelled()
{
    CallerUnderTest caller(patient());
    caller.upstream.always(silence());
    int refused = 0;
    askTwice(caller.client.get(), &refused);
    askTwice(caller.client.get(), &refused);
    caller.client.reset();
    QCOMPARE(refused, 4);
}

QCoro::Task<void> askAndDestroy(std::unique_ptr<HelpLightning> *client, bool *done)
{
    auto task = (*client)->session(QStringLiteral("5"), "token");
    co_await std::move(task);
    client->reset();
    *done = true;
}

void CancelTest::aWaiterMayDestroyTheClient()
{
    for (const Behaviour &behaviour :
         {reply(200, R"({"id": 5, "token": "t"})"), reply(404), huge(3'000'000)}) {
        CallerUnderTest caller(patient());
        caller.upstream.always(behaviour);
        bool done = false;
        askAndDestroy(&caller.client, &done);
        QTRY_VERIFY_WITH_TIMEOUT(done, 30'000);
        QVERIFY(!caller.client);
        QTest::qWait(20);
    }
}

void CancelTest::aWaiterMayDestroyTheClientThatCancels()
{
    CallerUnderTest caller(patient());
    caller.upstream.always(silence());
    bool done = false;
    const View before = ask(*caller.client);
    askAndDestroy(&caller.client, &done);
    const View after = ask(*caller.client);
    caller.client->cancelAll();
    QVERIFY(done);
    QVERIFY(!caller.client);
    QVERIFY(before->has_value() && after->has_value());
}

void CancelTest::aPauseBetweenAttemptsIsCancelled()
{
    CallerUnderTest caller(patient());
    caller.upstream.always(busy("5"));
    const View view = ask(*caller.client);
    QTRY_COMPARE_WITH_TIMEOUT(caller.upstream.requests().size(), 1, 30'000);
    QTest::qWait(200);
    caller.client->cancelAll();
    QVERIFY(view->has_value());
    QCOMPARE((*view)->error().code, FailureCode::Cancelled);
}

void CancelTest::upstreamSeesTheConnectionsGo()
{
    CallerUnderTest caller(patient());
    caller.upstream.always(silence());
    const View view = ask(*caller.client);
    QTRY_COMPARE_WITH_TIMEOUT(caller.upstream.openConnections(), 1, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(caller.upstream.requests().size(), 1, 30'000);
    caller.client->cancelAll();
    QTRY_COMPARE_WITH_TIMEOUT(caller.upstream.openConnections(), 0, 30'000);
}

} // namespace pinbridge::test

QTEST_GUILESS_MAIN(pinbridge::test::CancelTest)
#include "tst_cancel.moc"
