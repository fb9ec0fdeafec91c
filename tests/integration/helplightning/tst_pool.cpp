// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CallerUnderTest.h"
#include "helplightning/TransportPool.h"

#include <QSet>
#include <QTest>

#include <algorithm>

namespace pinbridge::test {

const QByteArray viewBody = R"({"id": 5, "token": "t"})";
using View = std::shared_ptr<std::optional<Result<SessionView>>>;

class PoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyCallsShareTheConnectionsAllowed_data();
    void manyCallsShareTheConnectionsAllowed();
    void callsInARowShareOneConnection();
    void idleManagersAreDropped();
    void waitingForAConnectionCountsToTheDeadline();
    void waitingCallsComeInTheirOrder();
    void aFailureGivesItsConnectionBack();
    void aLongQueueOfLeaversNeedsNoStack();
};

QList<View> startMany(HelpLightning &client, int count)
{
    QList<View> views;
    for (int i = 0; i < count; ++i)
        views.append(started(client.session(QString::number(i), "token")));
    return views;
}

bool allDone(const QList<View> &views)
{
    return std::all_of(views.cbegin(), views.cend(),
                       [](const View &view) { return view->has_value(); });
}

void PoolTest::manyCallsShareTheConnectionsAllowed_data()
{
    QTest::addColumn<int>("connections");
    QTest::addColumn<int>("managers"); // of six connections each
    QTest::newRow("1") << 1 << 1;
    QTest::newRow("10") << 10 << 2;
    QTest::newRow("64") << 64 << 11;
}

void PoolTest::manyCallsShareTheConnectionsAllowed()
{
    QFETCH(int, connections);
    QFETCH(int, managers);
    auto settings = patient();
    settings.connections = connections;
    settings.callDeadline = settings.totalDeadline; // a slow machine may queue them for long
    CallerUnderTest caller(settings);
    caller.upstream.always(after(std::chrono::milliseconds(100), reply(200, viewBody)));

    const int calls = connections == 1 ? 20 : 200;
    const auto views = startMany(*caller.client, calls);
    QCOMPARE(caller.client->inFlight(), calls);
    QTRY_VERIFY_WITH_TIMEOUT(allDone(views), 60'000);
    for (const View &view : views)
        QVERIFY(**view);
    QCOMPARE(caller.upstream.requests().size(), calls);
    QCOMPARE(caller.upstream.mostConnections(), connections);
    QCOMPARE(caller.upstream.connections(), connections); // each was opened once and kept
    if (QT_VERSION < QT_VERSION_CHECK(6, 5, 0))
        QCOMPARE(caller.client->managers(), managers);
    else
        QCOMPARE(caller.client->managers(), 1);
}

void PoolTest::callsInARowShareOneConnection()
{
    CallerUnderTest caller(patient());
    caller.upstream.always(reply(200, viewBody));
    for (int i = 0; i < 50; ++i) {
        const auto view = resultOf(caller.client->session(QStringLiteral("5"), "token"));
        QVERIFY(view && *view);
    }
    QCOMPARE(caller.upstream.requests().size(), 50);
    QCOMPARE(caller.upstream.connections(), 1);
    QCOMPARE(caller.client->managers(), 1);
}

void PoolTest::idleManagersAreDropped()
{
    auto settings = patient();
    settings.connections = 24;
    settings.idleAfter = std::chrono::milliseconds(300);
    CallerUnderTest caller(settings);
    caller.upstream.always(after(std::chrono::milliseconds(100), reply(200, viewBody)));
    const auto views = startMany(*caller.client, 24);
    if (QT_VERSION < QT_VERSION_CHECK(6, 5, 0))
        QCOMPARE(caller.client->managers(), 4);
    QTRY_VERIFY_WITH_TIMEOUT(allDone(views), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(caller.client->managers(), 1, 60'000);
    if (QT_VERSION < QT_VERSION_CHECK(6, 5, 0))
        QTRY_COMPARE_WITH_TIMEOUT(caller.upstream.openConnections(), 6, 60'000);

    const auto again = startMany(*caller.client, 24);
    QTRY_VERIFY_WITH_TIMEOUT(allDone(again), 60'000);
    QVERIFY(**again.last());
}

void PoolTest::waitingForAConnectionCountsToTheDeadline()
{
    auto settings = patient();
    settings.connections = 1;
    settings.callDeadline = std::chrono::milliseconds(700);
    CallerUnderTest caller(settings);
    // What Qt does once, with the first request, is no delay between the three below.
    caller.upstream.enqueue(reply(200, viewBody));
    QVERIFY(resultOf(caller.client->session(QStringLiteral("5"), "contact")));
    caller.traces.clear();
    caller.upstream.always(silence());
    const auto views = startMany(*caller.client, 3);
    QTRY_VERIFY_WITH_TIMEOUT(allDone(views), 30'000);
    for (const View &view : views) {
        QVERIFY(!**view);
        QCOMPARE((*view)->error().code, FailureCode::UpstreamTimeout);
    }
    // They waited at the same time: the last one was never sent. On a busy machine the second may
    // have begun so late that it still had its turn.
    QVERIFY(caller.upstream.requests().size() < 4);
    QList<int> attempts;
    for (const CallTrace &trace : std::as_const(caller.traces))
        attempts.append(trace.attempts);
    std::sort(attempts.begin(), attempts.end());
    QCOMPARE(attempts.first(), 0);
    QCOMPARE(attempts.last(), 1);
}

void PoolTest::waitingCallsComeInTheirOrder()
{
    auto settings = patient();
    settings.connections = 1;
    CallerUnderTest caller(settings);
    caller.upstream.always(reply(200, viewBody));
    const auto views = startMany(*caller.client, 20);
    QTRY_VERIFY_WITH_TIMEOUT(allDone(views), 30'000);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(caller.upstream.requests().at(i).path(),
                 "/api/v1/sessions/" + QByteArray::number(i));
}

void PoolTest::aFailureGivesItsConnectionBack()
{
    auto settings = patient();
    settings.connections = 1;
    settings.callDeadline = std::chrono::milliseconds(1000);
    CallerUnderTest caller(settings);
    caller.upstream.enqueue(resetConnection());
    caller.upstream.enqueue(huge(3'000'000));
    caller.upstream.enqueue(silence());
    caller.upstream.always(reply(200, R"({"gss_info": {"server": "s", "wsserver": "w",
                                          "token": "t"}})"));
    for (int i = 0; i < 3; ++i) {
        const auto failed = resultOf(caller.client->video("session", "user"));
        QVERIFY(failed && !*failed);
    }
    const auto fine = resultOf(caller.client->video("session", "user"));
    QVERIFY(fine && *fine);
}

void PoolTest::aLongQueueOfLeaversNeedsNoStack()
{
    TransportPool pool(1, std::chrono::seconds(30));
    const auto first = pool.newPlace();
    pool.enter(first, [](QNetworkAccessManager &) { });
    int depth = 0;
    int deepest = 0;
    QList<int> order;
    constexpr int waiters = 20'000;
    for (int i = 0; i < waiters; ++i) {
        const auto place = pool.newPlace();
        pool.enter(place, [&, i, place](QNetworkAccessManager &) {
            deepest = std::max(deepest, ++depth);
            order.append(i);
            pool.leave(place); // as one that is out of time does
            --depth;
        });
    }
    QVERIFY(order.isEmpty());
    pool.leave(first);
    QCOMPARE(order.size(), waiters);
    QVERIFY(std::is_sorted(order.cbegin(), order.cend()));
    QCOMPARE(deepest, 1);
    QCOMPARE(pool.running(), 0);
}

} // namespace pinbridge::test

QTEST_GUILESS_MAIN(pinbridge::test::PoolTest)
#include "tst_pool.moc"
