// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FaultBench.h"

using namespace pinbridge;
using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

/// Rules about how a reply reaches the device: late, slowly, in part, not at all.
class FaultSocketsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDelayedRequestIsOvertaken();
    void aDelayMayBeLongerThanTheDeadline();
    void nothingIsDoneForADelayedClientThatHasGone();
    void turningAllOffLetsTheDelayedGoOn();
    void aStopLetsTheDelayedGoOn();
    void aSlowBodyComesAfterItsHead();
    void aConnectionOutlivesASlowBody();
    void aDropBeforeTheReply_data();
    void aDropBeforeTheReply();
    void aDropInTheMiddle_data();
    void aDropInTheMiddle();
    void aLostCreationIsGivenAgain();
};

void FaultSocketsTest::aDelayedRequestIsOvertaken()
{
    FaultBench bench;
    bench.add("delay 400ms-600ms for 127.0.0.2");
    PlainClient slow(bench.port(), "127.0.0.2");
    slow.send(FaultBench::auth());
    QTRY_COMPARE(bench.faults.rules().first().hits, 1);
    PlainClient quick(bench.port());
    quick.send(FaultBench::auth());
    QVERIFY(quick.waitForReply());
    slow.look();
    QVERIFY(slow.received().isEmpty());
    QVERIFY(slow.waitForReply());
    QCOMPARE(slow.status(), 200);
    QCOMPARE(slow.body(), quick.body());
    QVERIFY(bench.exchanges.last().duration >= std::chrono::milliseconds(400));
    QVERIFY(bench.lastFault().startsWith(u"#1 delay 400ms-600ms"_s));
}

void FaultSocketsTest::aDelayMayBeLongerThanTheDeadline()
{
    DeviceServerOptions options;
    options.http.deadline = std::chrono::milliseconds(3000);
    FaultBench bench(options);
    bench.add("delay 3500ms once");
    QCOMPARE(bench.get("/auth?email=alice@example.com").status, 200);
}

void FaultSocketsTest::nothingIsDoneForADelayedClientThatHasGone()
{
    FaultBench bench;
    bench.add("delay 500ms");
    PlainClient client(bench.port());
    client.send(FaultBench::auth());
    QTRY_COMPARE(bench.faults.rules().first().hits, 1);
    client.close();
    QTRY_COMPARE(bench.exchanges.size(), 1);
    QVERIFY(!bench.exchanges.first().delivered);
    QCOMPARE(bench.callsUpstream(), 0);
}

void FaultSocketsTest::turningAllOffLetsTheDelayedGoOn()
{
    FaultBench bench;
    bench.add("delay 10m");
    PlainClient client(bench.port());
    client.send(FaultBench::auth());
    QTRY_COMPARE(bench.faults.rules().first().hits, 1);
    bench.faults.clear();
    QVERIFY(client.waitForReply());
    QCOMPARE(client.status(), 200);
}

void FaultSocketsTest::aStopLetsTheDelayedGoOn()
{
    FaultBench bench;
    bench.add("delay 10m");
    PlainClient client(bench.port());
    client.send(FaultBench::auth());
    QTRY_COMPARE(bench.faults.rules().first().hits, 1);
    bench.server->stopAccepting();
    QVERIFY(client.waitForReply());
    QCOMPARE(client.status(), 503);
}

void FaultSocketsTest::aSlowBodyComesAfterItsHead()
{
    FaultBench bench;
    bench.add("slow-body 1s");
    PlainClient client(bench.port());
    client.send(FaultBench::auth());
    QVERIFY(client.waitFor([&client] { return client.hasHead(); }));
    QVERIFY(client.body().size() < client.announced());
    const qsizetype first = client.body().size();
    QVERIFY(client.waitFor([&] { return client.body().size() > first; }));
    QVERIFY(client.body().size() < client.announced()); // in more pieces than one
    QVERIFY(client.waitForReply());
    QCOMPARE(client.status(), 200);
    QCOMPARE(client.body().size(), client.announced());
    QVERIFY(client.body().startsWith("{\"token\""));
    QCOMPARE(bench.lastFault(), u"#1 slow-body 1s"_s);
    QVERIFY(bench.exchanges.last().delivered);
}

void FaultSocketsTest::aConnectionOutlivesASlowBody()
{
    FaultBench bench;
    bench.add("slow-body 200ms once");
    RawHttp client(bench.port());
    client.send(FaultBench::auth() + FaultBench::auth("bob@example.com"));
    const auto first = client.receive();
    const auto second = client.receive();
    QVERIFY(first && second);
    QCOMPARE(first->status, 200);
    QCOMPARE(second->status, 200);
    QVERIFY(first->body != second->body);
}

void FaultSocketsTest::aDropBeforeTheReply_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<int>("end");
    QTest::newRow("as usual") << QByteArray("drop-before") << int(PlainClient::End::Reset);
    QTest::newRow("reset") << QByteArray("drop-before reset") << int(PlainClient::End::Reset);
    QTest::newRow("close") << QByteArray("drop-before close") << int(PlainClient::End::Fin);
}

void FaultSocketsTest::aDropBeforeTheReply()
{
    QFETCH(QByteArray, rule);
    QFETCH(int, end);
    FaultBench bench;
    bench.add(rule);
    PlainClient client(bench.port());
    client.send(FaultBench::auth());
    QVERIFY(client.waitForEnd());
    QCOMPARE(int(client.end()), end);
    QCOMPARE(client.received(), QByteArray());
    QVERIFY(bench.callsUpstream() > 0); // all was done
    QCOMPARE(bench.exchanges.size(), 1);
    QVERIFY(!bench.exchanges.first().delivered);
}

void FaultSocketsTest::aDropInTheMiddle_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<int>("end");
    QTest::newRow("as usual") << QByteArray("drop-middle") << int(PlainClient::End::Reset);
    QTest::newRow("reset") << QByteArray("drop-middle reset") << int(PlainClient::End::Reset);
    QTest::newRow("close") << QByteArray("drop-middle close") << int(PlainClient::End::Fin);
}

void FaultSocketsTest::aDropInTheMiddle()
{
    QFETCH(QByteArray, rule);
    QFETCH(int, end);
    FaultBench bench;
    bench.add(rule);
    PlainClient client(bench.port());
    client.send(FaultBench::auth());
    QVERIFY(client.waitForEnd());
    QCOMPARE(int(client.end()), end);
    QCOMPARE(client.status(), 200);
    QVERIFY(client.announced() > 1);
    QCOMPARE(client.body().size(), client.announced() / 2);
    QVERIFY(!bench.exchanges.first().delivered);
    QCOMPARE(RawHttp(bench.port()).exchange("GET /healthz")->status, 200); // others are served
}

void FaultSocketsTest::aLostCreationIsGivenAgain()
{
    FaultBench bench;
    const QByteArray token = bench.authenticate("alice@example.com");
    bench.add("drop-before on create once");
    PlainClient client(bench.port());
    client.send(FaultBench::creation(token));
    QVERIFY(client.waitForEnd());
    QCOMPARE(client.end(), PlainClient::End::Reset);
    QCOMPARE(bench.sandbox->calls("POST /v1/sessions"), 1);
    QCOMPARE(bench.create(token, "bob@example.com").status, 200);
    QCOMPARE(bench.sandbox->calls("POST /v1/sessions"), 1); // the same one
}

QTEST_GUILESS_MAIN(FaultSocketsTest)
#include "tst_faultsockets.moc"
