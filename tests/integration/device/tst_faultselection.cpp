// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FaultBench.h"

using namespace pinbridge;
using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

/// Whose requests are broken, and how often, as devices see it.
class FaultSelectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneDeviceOfTwo();
    void aNetworkOfDevices();
    void oneRouteOfThree();
    void aNumberOfTimes();
    void rulesMakeAScript();
    void whatIsNoRequestOfADeviceIsLeftAlone();
    void whoIsRefusedAnywayMeetsNoRule();
    void aDeviceBehindAProxyIsTheOneMeant();
    void withoutRulesNothingIsDifferent();

private:
    /// The status of /auth for the device at that address.
    static int ask(const FaultBench &bench, const QString &from = u"127.0.0.1"_s)
    {
        RawHttp device(bench.port(), QHostAddress(from));
        device.send(FaultBench::auth());
        return device.receive().value_or(RawReply()).status;
    }
};

void FaultSelectionTest::oneDeviceOfTwo()
{
    FaultBench bench;
    bench.add("status 503 for 127.0.0.2");
    QCOMPARE(ask(bench), 200);
    QCOMPARE(ask(bench, u"127.0.0.2"_s), 503);
    QCOMPARE(ask(bench, u"127.0.0.3"_s), 200);
}

void FaultSelectionTest::aNetworkOfDevices()
{
    FaultBench bench;
    bench.add("status 503 for 127.0.5.0/24");
    QCOMPARE(ask(bench), 200);
    QCOMPARE(ask(bench, u"127.0.5.9"_s), 503);
}

void FaultSelectionTest::oneRouteOfThree()
{
    for (const QByteArray &route : QByteArrayList{"auth", "create", "join"}) {
        FaultBench bench;
        bench.add("status 504 on " + route);
        const RawReply auth = bench.get("/auth?email=alice@example.com");
        const RawReply create = bench.create("none", "bob@example.com");
        const RawReply join = bench.get("/session?sid=99999");
        QCOMPARE(auth.status == 504, route == "auth");
        QCOMPARE(create.status == 504, route == "create");
        QCOMPARE(join.status == 504, route == "join");
    }
}

void FaultSelectionTest::aNumberOfTimes()
{
    FaultBench bench;
    bench.add("status 503 times 3");
    for (int i = 0; i < 3; ++i)
        QCOMPARE(ask(bench), 503);
    QCOMPARE(ask(bench), 200);
    QVERIFY(!bench.faults.isOn());
    QCOMPARE(bench.faults.rules().first().hits, 3);
}

void FaultSelectionTest::rulesMakeAScript()
{
    FaultBench bench;
    bench.add("status 503 times 2");
    bench.add("status 429 once");
    QList<int> statuses;
    for (int i = 0; i < 4; ++i)
        statuses << ask(bench);
    QCOMPARE(statuses, (QList<int>{503, 503, 429, 200}));
}

void FaultSelectionTest::whatIsNoRequestOfADeviceIsLeftAlone()
{
    FaultBench bench;
    bench.add("status 599");
    for (const char *path : {"/", "/healthz", "/readyz", "/version", "/metrics", "/openapi.yaml"})
        QCOMPARE(bench.get(path).status, 200);
    QCOMPARE(bench.get("/nothing").status, 404);
    QCOMPARE(RawHttp(bench.port()).exchange("OPTIONS /session")->status, 204);
    QCOMPARE(bench.faults.rules().first().hits, 0);
}

void FaultSelectionTest::whoIsRefusedAnywayMeetsNoRule()
{
    FaultBench bench;
    bench.add("garbage");
    RawHttp client(bench.port());
    client.send("GET /auth?email=alice@example.com HTTP/1.1\r\nHost: evil.example\r\n\r\n");
    QCOMPARE(client.receive()->status, 421);
    if (!networkAddress().isNull()) {
        RawHttp device(bench.port(), networkAddress()); // only this machine is served
        device.send(FaultBench::auth());
        QCOMPARE(device.receive()->status, 403);
    }
    QCOMPARE(bench.post("/session", "Authorization: t\r\n", QByteArray(20'000, ' ')).status, 413);
    QCOMPARE(bench.faults.rules().first().hits, 0);
}

void FaultSelectionTest::aDeviceBehindAProxyIsTheOneMeant()
{
    DeviceServerOptions options;
    options.proxies = {QHostAddress(u"127.0.0.1"_s)};
    options.access.access = Access::Open;
    FaultBench bench(options);
    bench.add("status 503 for 192.168.2.17");
    const auto from = [&bench](const QByteArray &device) {
        return bench.get("/auth?email=alice@example.com", "X-Forwarded-For: " + device + "\r\n")
            .status;
    };
    QCOMPARE(from("192.168.2.17"), 503);
    QCOMPARE(from("192.168.2.18"), 200);
}

void FaultSelectionTest::withoutRulesNothingIsDifferent()
{
    FaultBench bench;
    const QByteArray token = bench.authenticate("alice@example.com");
    bench.add("status 503 times 1");
    QCOMPARE(ask(bench), 503);
    const RawReply created = bench.create(token, "bob@example.com");
    QCOMPARE(created.status, 200);
    const QByteArray pin = jsonOf(created).value("sid"_L1).toString().toLatin1();
    QCOMPARE(bench.get("/session?sid=" + pin).status, 200);
    QCOMPARE(bench.lastFault(), QString());
}

QTEST_GUILESS_MAIN(FaultSelectionTest)
#include "tst_faultselection.moc"
