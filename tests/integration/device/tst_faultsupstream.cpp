// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FaultBench.h"

using namespace pinbridge;
using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

/// Rules about upstream: the desk meets what it would meet, and what it makes of that is what the
/// device sees.
class FaultsUpstreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void upstreamIsDownForTheRequest();
    void upstreamIsSlowForTheRequest();
    void upstreamIsTooSlow();
    void theDeskGetsOverATokenThatIsRefusedOnce();
    void aTokenThatIsAlwaysRefusedIsTheDevices();
    void aRequestAnsweredFromMemoryUsesNoRuleUp();
    void bothSidesMayBreakOneRequest();
    void whatTheOperatorAsksIsNotBroken();
};

void FaultsUpstreamTest::upstreamIsDownForTheRequest()
{
    FaultBench bench;
    bench.add("upstream-down for 127.0.0.2 once");
    QCOMPARE(bench.get("/auth?email=bob@example.com").status, 200);
    const int before = bench.callsUpstream();
    RawHttp device(bench.port(), QHostAddress(u"127.0.0.2"_s));
    device.send(FaultBench::auth());
    const auto reply = device.receive();
    QVERIFY(reply);
    QCOMPARE(reply->status, 502);
    QCOMPARE(problemIn(*reply), u"upstream-failed"_s);
    QCOMPARE(bench.callsUpstream(), before); // its retries, too
    QCOMPARE(bench.lastFault(), u"#1 upstream-down"_s);
    device.send(FaultBench::auth());
    QCOMPARE(device.receive()->status, 200);
    QCOMPARE(bench.lastFault(), QString());
}

void FaultsUpstreamTest::upstreamIsSlowForTheRequest()
{
    FaultBench bench;
    bench.add("upstream-slow 400ms for 127.0.0.2");
    PlainClient slow(bench.port(), "127.0.0.2");
    slow.send(FaultBench::auth());
    QTRY_COMPARE(bench.faults.rules().first().hits, 1);
    PlainClient quick(bench.port());
    quick.send(FaultBench::auth("bob@example.com"));
    QVERIFY(quick.waitForReply());
    QCOMPARE(quick.status(), 200);
    slow.look();
    QVERIFY(slow.received().isEmpty());
    QVERIFY(slow.waitForReply());
    QCOMPARE(slow.status(), 200);
    QCOMPARE(bench.faults.rules().first().hits, 1); // of all its calls
}

void FaultsUpstreamTest::upstreamIsTooSlow()
{
    SystemClock clock;
    Sandbox sandbox({}, clock);
    QVERIFY(sandbox.start());
    DeskUnderTest desk(sandbox.profile(), std::chrono::milliseconds(300));
    QVERIFY(desk.faults.add(*parseFaultRule(u"upstream-slow 1s"_s, FaultScope::Device)));
    const RawReply reply = desk.get("/auth?email=alice@example.com");
    QCOMPARE(reply.status, 504);
    QCOMPARE(problemIn(reply), u"upstream-timeout"_s);
    QCOMPARE(sandbox.calls("GET /v1r1/enterprise/users"), 0);
}

void FaultsUpstreamTest::theDeskGetsOverATokenThatIsRefusedOnce()
{
    FaultBench bench;
    const QByteArray token = bench.authenticate("alice@example.com");
    QVERIFY(!bench.authenticate("bob@example.com").isEmpty()); // the contact's token is remembered
    const int lookUps = bench.sandbox->calls("GET /v1r1/enterprise/users/{id}");
    bench.add("upstream-token-expired on create once");
    const RawReply reply = bench.create(token, "bob@example.com");
    QCOMPARE(reply.status, 200);
    QCOMPARE(bench.faults.rules().first().hits, 1);
    QCOMPARE(bench.lastFault(), u"#1 upstream-token-expired first"_s);
    // It took the contact's token for the one that was refused, and got another.
    QCOMPARE(bench.sandbox->calls("GET /v1r1/enterprise/users/{id}"), lookUps + 1);
    QCOMPARE(bench.sandbox->calls("POST /v1/sessions"), 1);
}

void FaultsUpstreamTest::aTokenThatIsAlwaysRefusedIsTheDevices()
{
    FaultBench bench;
    const QByteArray token = bench.authenticate("alice@example.com");
    bench.add("upstream-token-expired all on create once");
    QList<CallTrace> traces;
    QObject::connect(bench.upstream.get(), &HelpLightning::callFinished, bench.upstream.get(),
                     [&traces](const CallTrace &trace) { traces.append(trace); });
    const RawReply reply = bench.create(token, "bob@example.com");
    QCOMPARE(reply.status, 400);
    QCOMPARE(problemIn(reply), u"token-refused"_s);
    QVERIFY(!jsonOf(reply).contains("code"_L1)); // what devices really see of it
    QCOMPARE(bench.sandbox->calls("POST /v1/sessions"), 0);
    QVERIFY(!traces.isEmpty());
    QCOMPARE(traces.last().status, 400);
    QVERIFY(traces.last().blamesToken);
    QCOMPARE(bench.create(token, "bob@example.com").status, 200);
}

void FaultsUpstreamTest::aRequestAnsweredFromMemoryUsesNoRuleUp()
{
    FaultBench bench;
    QVERIFY(!bench.authenticate("alice@example.com").isEmpty());
    bench.add("upstream-down once");
    QCOMPARE(bench.get("/auth?email=alice@example.com").status, 200);
    QCOMPARE(bench.lastFault(), QString());
    QVERIFY(bench.faults.isOn());
    QCOMPARE(bench.get("/auth?email=bob@example.com").status, 502);
    QVERIFY(!bench.faults.isOn());
}

void FaultsUpstreamTest::bothSidesMayBreakOneRequest()
{
    FaultBench bench;
    bench.add("upstream-down");
    bench.add("drop-middle close");
    PlainClient client(bench.port());
    client.send(FaultBench::auth());
    QVERIFY(client.waitForEnd());
    QCOMPARE(client.status(), 502);
    QCOMPARE(client.body().size(), client.announced() / 2);
    QCOMPARE(bench.lastFault(), u"#2 drop-middle close + #1 upstream-down"_s);
    const QByteArray metrics = bench.get("/metrics").body;
    QVERIFY2(metrics.contains("pinbridge_faults_total{fault=\"upstream-down\"} 1"), metrics);
}

void FaultsUpstreamTest::whatTheOperatorAsksIsNotBroken()
{
    FaultBench bench;
    bench.add("upstream-down");
    auto asking = bench.users->authenticate(u"alice@example.com"_s);
    bool isDone = false;
    asking.then([&isDone](const Result<AuthenticatedUser> &user) { isDone = user.has_value(); });
    QTRY_VERIFY(isDone);
    QCOMPARE(bench.faults.rules().first().hits, 0);
}

QTEST_GUILESS_MAIN(FaultsUpstreamTest)
#include "tst_faultsupstream.moc"
