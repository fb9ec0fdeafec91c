// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DeskUnderTest.h"
#include "server/Metrics.h"
#include "support/ClosedPort.h"
#include "support/Outcome.h"
#include "support/Scrape.h"

#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace std::chrono_literals;

/// /metrics and /readyz as those see them who run the server: after real requests over real
/// sockets, every figure exact.
class StatusRoutesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsByRouteAndStatus();
    void upstreamCallsByStage();
    void failedCallsByResult();
    void livePins();
    void refusals();
    void connections();
    void undelivered();
    void devices();
    void metricsAreGuarded();
    void countersForTheConsole();
    void ready();
    void notReadyWithoutUpstream();
    void notReadyWhileShuttingDown();
    void readinessIsForEverybody();
};

namespace {

Scrape scrapeOf(const DeskUnderTest &desk)
{
    const RawReply reply = desk.get("/metrics");
    if (reply.status != 200 || reply.field("Content-Type") != Metrics::contentType)
        qFatal("no metrics: %d %s", reply.status, reply.head.constData());
    return readScrape(reply.body);
}

double requests(const Scrape &scrape, const QByteArray &labels)
{
    return scrape.value("pinbridge_http_requests_total{" + labels + '}');
}

double refusalsOf(const Scrape &scrape, const QByteArray &reason)
{
    return scrape.value("pinbridge_refusals_total{reason=\"" + reason + "\"}");
}

QString statusIn(const RawReply &reply, const char *part = nullptr)
{
    const QJsonObject all = jsonOf(reply);
    const QJsonObject object = part ? all.value(QLatin1String(part)).toObject() : all;
    return object.value(QLatin1String("status")).toString();
}

/// A loopback port that nobody listens on.
Profile withoutUpstream(const Profile &profile)
{
    static const ClosedPort port;
    Profile other = profile;
    other.url.setPort(port.number());
    return other;
}

} // namespace

void StatusRoutesTest::requestsByRouteAndStatus()
{
    const DeskUnderTest desk;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(desk.get("/auth?email=alice@example.com").status, 200);
    QCOMPARE(desk.get("/session?sid=0000").status, 404);
    QCOMPARE(desk.get("/no/such/path?email=alice@example.com").status, 404);
    QCOMPARE(desk.get("/healthz").status, 200);
    QCOMPARE(desk.create(desk.authenticate("alice@example.com"), "bob@example.com").status, 200);
    const Scrape scrape = scrapeOf(desk);
    QVERIFY2(scrape.problem.isEmpty(), scrape.problem);
    QCOMPARE(requests(scrape, R"(method="GET",route="/auth",status="200")"), 4.0);
    QCOMPARE(requests(scrape, R"(method="GET",route="/session",status="404")"), 1.0);
    QCOMPARE(requests(scrape, R"(method="GET",route="other",status="404")"), 1.0);
    QCOMPARE(requests(scrape, R"(method="GET",route="/healthz",status="200")"), 1.0);
    QCOMPARE(requests(scrape, R"(method="POST",route="/session",status="200")"), 1.0);
    QCOMPARE(requests(scrape, R"(method="GET",route="/metrics",status="200")"), -1.0);
    const QByteArray times = "pinbridge_http_request_duration_seconds_";
    QCOMPARE(scrape.value(times + R"(count{method="GET",route="/auth"})"), 4.0);
    QCOMPARE(scrape.value(times + R"(bucket{le="+Inf",method="GET",route="/auth"})"), 4.0);
    QCOMPARE(scrape.value(times + R"(count{method="POST",route="/session"})"), 1.0);
    // The look itself is counted, from the next one on.
    QCOMPARE(requests(scrapeOf(desk), R"(method="GET",route="/metrics",status="200")"), 1.0);
}

void StatusRoutesTest::upstreamCallsByStage()
{
    const DeskUnderTest desk;
    QCOMPARE(desk.create(desk.authenticate("alice@example.com"), "bob@example.com").status, 200);
    const Scrape scrape = scrapeOf(desk);
    const auto calls = [&](const QByteArray &stage) {
        return scrape.value(R"(pinbridge_upstream_calls_total{result="ok",stage=")" + stage
                            + "\"}");
    };
    const auto timed = [&](const QByteArray &stage) {
        return scrape.value("pinbridge_upstream_call_duration_seconds_count{stage=\"" + stage
                            + "\"}");
    };
    const Sandbox &sandbox = *desk.sandbox;
    const double lookUps = sandbox.calls("GET /v1r1/enterprise/users")
                           + sandbox.calls("GET /v1r1/enterprise/users/{id}");
    QVERIFY(lookUps >= 2);
    QCOMPARE(calls("user-lookup"), lookUps);
    QCOMPARE(timed("user-lookup"), lookUps);
    QCOMPARE(calls("create-session"), 1.0);
    QCOMPARE(calls("video"), 1.0);
    QCOMPARE(calls("contact-view"), 1.0);
    QCOMPARE(timed("contact-view"), 1.0);
}

void StatusRoutesTest::failedCallsByResult()
{
    const DeskUnderTest desk(withoutUpstream(DeskUnderTest().sandbox->profile()), 5s);
    QCOMPARE(desk.get("/auth?email=alice@example.com").status, 502);
    const Scrape scrape = scrapeOf(desk);
    QCOMPARE(
        scrape.value(
            R"(pinbridge_upstream_calls_total{result="upstream-unreachable",stage="user-lookup"})"),
        1.0);
    QCOMPARE(scrape.value(R"(pinbridge_upstream_calls_total{result="ok",stage="user-lookup"})"),
             0.0);
    QCOMPARE(refusalsOf(scrape, "upstream-failed"), 1.0);
}

void StatusRoutesTest::livePins()
{
    const DeskUnderTest desk;
    const QByteArray token = desk.authenticate("alice@example.com");
    QCOMPARE(scrapeOf(desk).value("pinbridge_live_pins"), 0.0);
    QString pin;
    for (const char *contact : {"bob@example.com", "carol@example.com"})
        pin = jsonOf(desk.create(token, contact)).value(QLatin1String("sid")).toString();
    QCOMPARE(scrapeOf(desk).value("pinbridge_live_pins"), 2.0);
    (void)desk.desk->revoke(pin);
    QTRY_COMPARE(scrapeOf(desk).value("pinbridge_live_pins"), 1.0);
}

void StatusRoutesTest::refusals()
{
    const DeskUnderTest desk;
    QCOMPARE(desk.get("/auth?email=alice").status, 400);
    QCOMPARE(desk.get("/auth").status, 400);
    QCOMPARE(desk.get("/session?sid=0000").status, 404);
    RawHttp stranger(desk.port());
    stranger.send("GET /auth?email=alice@example.com HTTP/1.1\r\nHost: evil.example\r\n\r\n");
    QCOMPARE(stranger.receive().value_or(RawReply{}).status, 421);
    RawHttp garbled(desk.port());
    garbled.send("GET nowhere HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QCOMPARE(garbled.receive().value_or(RawReply{}).status, 400);
    const Scrape scrape = scrapeOf(desk);
    QCOMPARE(refusalsOf(scrape, "bad-email"), 2.0);
    QCOMPARE(refusalsOf(scrape, "unknown-pin"), 1.0);
    QCOMPARE(refusalsOf(scrape, "wrong-host"), 1.0);
    QCOMPARE(refusalsOf(scrape, "malformed-request"), 1.0);
    QCOMPARE(refusalsOf(scrape, "too-many-attempts"), 0.0);
    QCOMPARE(requests(scrape, R"(method="GET",route="/auth",status="421")"), 1.0);
    QCOMPARE(scrape.value("pinbridge_http_requests_rejected_total"), 1.0);
}

void StatusRoutesTest::connections()
{
    DeviceServerOptions options;
    options.http.loopbackLimit = 2;
    const DeskUnderTest desk({}, options);
    RawHttp first(desk.port());
    QVERIFY(first.exchange("GET /healthz"));
    RawHttp tls(desk.port());
    tls.send(QByteArray("\x16\x03\x01\x00\x05hello", 10)); // there is no https here
    QVERIFY(tls.waitForClosed());
    QTRY_COMPARE(desk.server->connectionCounts().open, 1);
    RawHttp second(desk.port());
    QVERIFY(second.exchange("GET /healthz"));
    RawHttp third(desk.port());
    QVERIFY(third.waitForClosed());
    const auto reply = second.exchange("GET /metrics");
    QVERIFY(reply);
    const Scrape scrape = readScrape(reply->body);
    QCOMPARE(scrape.value("pinbridge_connections"), 2.0);
    QCOMPARE(scrape.value("pinbridge_connections_accepted_total"), 3.0);
    QCOMPARE(scrape.value(R"(pinbridge_connections_refused_total{reason="address"})"), 1.0);
    QCOMPARE(scrape.value(R"(pinbridge_connections_refused_total{reason="total"})"), 0.0);
    QCOMPARE(scrape.value("pinbridge_tls_handshakes_failed_total"), 1.0);
}

void StatusRoutesTest::undelivered()
{
    SandboxOptions sandbox;
    sandbox.slowDelay = 300ms;
    const DeskUnderTest desk(sandbox);
    RawHttp gone(desk.port());
    gone.send(rawRequest("GET /auth?email=slow@example.com"));
    QTRY_COMPARE(desk.server->pending(), 1);
    gone.reset();
    QTRY_COMPARE(desk.server->pending(), 0);
    QCOMPARE(scrapeOf(desk).value("pinbridge_exchanges_undelivered_total"), 1.0);
}

void StatusRoutesTest::devices()
{
    DeskUnderTest desk;
    QVERIFY(outcomeOf(desk.devices.allow(QHostAddress(QStringLiteral("192.0.2.1")))));
    QVERIFY(outcomeOf(desk.devices.block(QHostAddress(QStringLiteral("192.0.2.2")))));
    QVERIFY(outcomeOf(desk.devices.block(QHostAddress(QStringLiteral("192.0.2.3")))));
    const RawReply reply = desk.get("/metrics");
    const Scrape scrape = readScrape(reply.body);
    QCOMPARE(scrape.value(R"(pinbridge_devices{state="waiting"})"), 0.0);
    QCOMPARE(scrape.value(R"(pinbridge_devices{state="allowed"})"), 1.0);
    QCOMPARE(scrape.value(R"(pinbridge_devices{state="blocked"})"), 2.0);
    QVERIFY(!reply.body.contains("192.0.2."));
}

void StatusRoutesTest::metricsAreGuarded()
{
    if (networkAddress().isNull())
        QSKIP("this machine has no address but loopback");
    const DeskUnderTest desk;
    const auto refused = RawHttp(desk.port(), networkAddress()).exchange("GET /metrics");
    QVERIFY(refused);
    QCOMPARE(problemIn(*refused), QStringLiteral("device-not-approved"));
    QVERIFY(!refused->body.contains("pinbridge_"));
    // As on other guarded routes, HEAD is no GET.
    QCOMPARE(RawHttp(desk.port()).exchange("HEAD /metrics").value_or(RawReply{}).status, 405);
    QCOMPARE(refusalsOf(scrapeOf(desk), "device-not-approved"), 1.0);
}

void StatusRoutesTest::countersForTheConsole()
{
    const DeskUnderTest desk;
    RawHttp client(desk.port());
    QVERIFY(client.exchange("GET /auth?email=nobody"));
    const http::ConnectionCounts counts = desk.server->connectionCounts();
    QCOMPARE(counts.open, 1);
    QCOMPARE(counts.accepted, 1);
}

void StatusRoutesTest::ready()
{
    const DeskUnderTest desk;
    for (int i = 0; i < 2; ++i) { // by a look, then by a call
        const RawReply reply = desk.get("/readyz");
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.field("Content-Type"), QByteArray("application/json"));
        QCOMPARE(statusIn(reply), QStringLiteral("ready"));
        QCOMPARE(statusIn(reply, "storage"), QStringLiteral("ok"));
        QCOMPARE(statusIn(reply, "upstream"), QStringLiteral("ok"));
        QVERIFY(reply.field("Retry-After").isEmpty());
        QVERIFY(!desk.authenticate("alice@example.com").isEmpty());
    }
}

void StatusRoutesTest::notReadyWithoutUpstream()
{
    const Profile profile = withoutUpstream(DeskUnderTest().sandbox->profile());
    const DeskUnderTest desk(profile, 5s);
    const RawReply reply = desk.get("/readyz");
    QCOMPARE(reply.status, 503);
    QCOMPARE(reply.field("Content-Type"), QByteArray("application/json"));
    QCOMPARE(reply.field("Retry-After"), QByteArray("15"));
    QCOMPARE(statusIn(reply), QStringLiteral("not-ready"));
    QCOMPARE(statusIn(reply, "storage"), QStringLiteral("ok"));
    QCOMPARE(statusIn(reply, "upstream"), QStringLiteral("failing"));
    // Anybody may read it: not where upstream is.
    QVERIFY(!reply.body.contains(profile.url.host().toUtf8()));
    QVERIFY(!reply.body.contains(QByteArray::number(profile.url.port())));
    QCOMPARE(desk.get("/healthz").status, 200); // alive all the same
}

void StatusRoutesTest::notReadyWhileShuttingDown()
{
    const DeskUnderTest desk;
    RawHttp early(desk.port());
    const QByteArray request = rawRequest("GET /readyz");
    early.send(request.left(10));
    // A whole exchange on another connection: by its end the half request has been read.
    QCOMPARE(desk.get("/readyz").status, 200);
    desk.server->stopAccepting();
    early.send(request.mid(10));
    const auto reply = early.receive();
    QVERIFY(reply);
    QCOMPARE(reply->status, 503);
    QCOMPARE(statusIn(*reply), QStringLiteral("not-ready"));
    QCOMPARE(statusIn(*reply, "upstream"), QStringLiteral("unknown"));
    QVERIFY(!reply->field("Retry-After").isEmpty());
}

void StatusRoutesTest::readinessIsForEverybody()
{
    if (networkAddress().isNull())
        QSKIP("this machine has no address but loopback");
    const DeskUnderTest desk;
    RawHttp balancer(desk.port(), networkAddress());
    QCOMPARE(balancer.exchange("GET /readyz").value_or(RawReply{}).status, 200);
    balancer.send(rawRequest("HEAD /readyz"));
    QCOMPARE(balancer.receive(true).value_or(RawReply{}).status, 200);
}

QTEST_GUILESS_MAIN(StatusRoutesTest)
#include "tst_statusroutes.moc"
