// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FaultBench.h"

using namespace pinbridge;
using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

/// Rules that answer by themselves: what the device gets, and that nothing is done for it.
class FaultRepliesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStatusComesWithItsProblem_data();
    void aStatusComesWithItsProblem();
    void aStatusWithoutAProblemIsNoMoreThanItSays();
    void anExpiredTokenHasUpstreamsCode();
    void aWrongPinIsNoGuess();
    void garbageIsNoJson();
    void nothingInARepliesHeadTellsOfTheFault();
    void exchangesAndMetricsAreMarked();
};

void FaultRepliesTest::aStatusComesWithItsProblem_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("problem");
    const auto row = [](const QByteArray &rule, int status, const QString &problem) {
        QTest::newRow(rule) << rule << status << problem;
    };
    row("status 400", 400, u"bad-body"_s);
    row("status 400 token-refused", 400, u"token-refused"_s);
    row("status 403", 403, u"device-not-approved"_s);
    row("status 404", 404, u"unknown-user"_s);
    row("status 404 unknown-pin", 404, u"unknown-pin"_s);
    row("status 409", 409, u"ambiguous-user"_s);
    row("status 429", 429, u"too-many-attempts"_s);
    row("status 500", 500, u"internal"_s);
    row("status 502", 502, u"upstream-failed"_s);
    row("status 502 credentials-refused", 502, u"credentials-refused"_s);
    row("status 503", 503, u"unavailable"_s);
    row("status 504", 504, u"upstream-timeout"_s);
    row("status 599 upstream-failed", 599, u"upstream-failed"_s);
}

void FaultRepliesTest::aStatusComesWithItsProblem()
{
    QFETCH(QByteArray, rule);
    QFETCH(int, status);
    QFETCH(QString, problem);
    FaultBench bench;
    bench.add(rule);
    for (const QByteArray &request :
         {FaultBench::auth(), FaultBench::creation("token"), FaultBench::joining("1234")}) {
        RawHttp client(bench.port());
        client.send(request);
        const auto reply = client.receive();
        QVERIFY(reply);
        QCOMPARE(problemIn(*reply), problem);
        QCOMPARE(reply->status, status);
        QCOMPARE(!reply->field("Retry-After").isEmpty(), status == 503 || status == 429);
    }
    QCOMPARE(bench.callsUpstream(), 0);
    QCOMPARE(bench.faults.rules().first().hits, 3);
}

void FaultRepliesTest::aStatusWithoutAProblemIsNoMoreThanItSays()
{
    FaultBench bench;
    bench.add("status 401");
    const RawReply reply = bench.get("/auth?email=alice@example.com");
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.field("Content-Type"), QByteArray("application/problem+json"));
    QCOMPARE(jsonOf(reply).value("type"_L1).toString(), u"about:blank"_s);
    QCOMPARE(jsonOf(reply).value("status"_L1).toInt(), 401);
}

void FaultRepliesTest::anExpiredTokenHasUpstreamsCode()
{
    FaultBench bench;
    bench.add("token-expired");
    const QByteArray token = bench.authenticate("alice@example.com"); // needs none
    QVERIFY(!token.isEmpty());
    const int before = bench.callsUpstream();
    const RawReply reply = bench.create(token, "bob@example.com");
    QCOMPARE(problemIn(reply), u"token-refused"_s);
    QCOMPARE(reply.status, 400);
    QCOMPARE(jsonOf(reply).value("code"_L1).toInt(), 1003);
    QCOMPARE(problemIn(bench.get("/session?sid=1234")), u"token-refused"_s);
    QCOMPARE(bench.callsUpstream(), before);
}

void FaultRepliesTest::aWrongPinIsNoGuess()
{
    DeviceServerOptions options;
    options.limits.wrongPinsPerAddress = 3;
    FaultBench bench(options);
    const RawReply created =
        bench.create(bench.authenticate("alice@example.com"), "bob@example.com");
    const QByteArray pin = jsonOf(created).value("sid"_L1).toString().toLatin1();
    bench.add("wrong-pin times 5");
    for (int i = 0; i < 5; ++i) {
        const RawReply reply = bench.get("/session?sid=" + pin);
        QCOMPARE(problemIn(reply), u"unknown-pin"_s);
        QCOMPARE(reply.status, 404);
    }
    QCOMPARE(bench.get("/session?sid=" + pin).status, 200);
}

void FaultRepliesTest::garbageIsNoJson()
{
    FaultBench bench;
    bench.add("garbage");
    const RawReply reply = bench.get("/auth?email=alice@example.com");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.field("Content-Type"), QByteArray("application/json"));
    QVERIFY(reply.body.startsWith('{'));
    QVERIFY(jsonOf(reply).isEmpty());
    QCOMPARE(bench.callsUpstream(), 0);
}

void FaultRepliesTest::nothingInARepliesHeadTellsOfTheFault()
{
    FaultBench bench;
    const RawReply real = bench.get("/auth?email=nobody");
    bench.add("status 400 bad-email");
    const RawReply faulted = bench.get("/auth?email=nobody");
    const auto names = [](const RawReply &reply) {
        QByteArrayList list;
        const QByteArrayList lines = reply.head.split('\n').mid(1);
        for (const QByteArray &line : lines)
            list << line.left(line.indexOf(':'));
        return list;
    };
    QCOMPARE(names(faulted), names(real));
    QCOMPARE(jsonOf(faulted).keys(), jsonOf(real).keys());
}

void FaultRepliesTest::exchangesAndMetricsAreMarked()
{
    FaultBench bench;
    QVERIFY(!bench.get("/metrics").body.contains("pinbridge_faults_total{"));
    QCOMPARE(bench.get("/auth?email=alice@example.com").status, 200);
    QCOMPARE(bench.lastFault(), QString());
    bench.add("status 503 on auth times 2");
    for (int i = 0; i < 2; ++i)
        QCOMPARE(bench.get("/auth?email=alice@example.com").status, 503);
    QCOMPARE(bench.lastFault(), u"#1 status 503"_s);
    const QByteArray metrics = bench.get("/metrics").body;
    QVERIFY2(metrics.contains("pinbridge_faults_total{fault=\"status\"} 2"), metrics);
    QCOMPARE(bench.get("/auth?email=alice@example.com").status, 200);
    QCOMPARE(bench.lastFault(), QString());
}

QTEST_GUILESS_MAIN(FaultRepliesTest)
#include "tst_faultreplies.moc"
