// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DeskUnderTest.h"
#include "server/Problem.h"
#include "support/ClosedPort.h"

#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;

/// The error table of the device API: every row that can be reached, as a device sees it.
class DeviceProblemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badRequests_data();
    void badRequests();
    void usersThatAreNot_data();
    void usersThatAreNot();
    void refusedTokens();
    void methodNotAllowedNamesWhatIs();
    void refusedMethodsAreNamed();
    void notApproved_data();
    void notApproved();
    void foreignHostNames();
    void statusWithoutAProblem();
    void refusedCredentials_data();
    void refusedCredentials();
    void unreachableUpstream();
    void silentUpstream();
    void shuttingDown();
    void halfARequestAtShutdown();
    void oneRowAFailure();
    void everyTypeLeadsToItsPage();
    void pagesAndPathsBeside();

private:
    DeskUnderTest m_desk;
};

void DeviceProblemsTest::badRequests_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QByteArray>("hint");
    const auto get = [](const char *name, const char *target, const char *problem,
                        const char *hint) {
        QTest::newRow(name) << QByteArray("GET ") + target << QByteArray()
                            << QString::fromLatin1(problem) << QByteArray(hint);
    };
    const auto post = [](const char *name, const char *body, const char *hint) {
        QTest::newRow(name) << QByteArray("POST /session") << QByteArray(body)
                            << QStringLiteral("bad-body") << QByteArray(hint);
    };
    get("no email", "/auth", "bad-email", "email=");
    get("empty email", "/auth?email=", "bad-email", "");
    get("no address", "/auth?email=alice", "bad-email", "@");
    get("filter trick", "/auth?email=a%22%7C%7C%22@example.com", "bad-email", "");
    get("no sid", "/session", "bad-pin", "sid=");
    get("empty sid", "/session?sid=", "bad-pin", "");
    get("letters", "/session?sid=12a4", "bad-pin", "digits");
    get("ten digits", "/session?sid=1234567890", "bad-pin", "");
    get("other digits", "/session?sid=%D9%A1%D9%A2%D9%A3%D9%A4", "bad-pin", "");
    get("unknown pin", "/session?sid=0000", "unknown-pin", "");
    get("unknown path", "/pin", "not-found", "/auth");
    post("no body", "", "empty");
    post("no JSON", "contact_email=bob@example.com", "JSON");
    post("quotes not escaped", R"({"contact_email": "bo"b@example.com"})", "quote");
    post("no object", R"(["bob@example.com"])", "object");
    post("key absent", R"({"email": "bob@example.com"})", "contact_email");
    post("null", R"({"contact_email": null})", "string");
    post("no address", R"({"contact_email": "bob"})", "contact_email");
}

void DeviceProblemsTest::badRequests()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, body);
    QFETCH(QString, problem);
    QFETCH(QByteArray, hint);
    const auto reply = RawHttp(m_desk.port()).exchange(line, "Authorization: t\r\n", body);
    QVERIFY(reply);
    QCOMPARE(problemIn(*reply), problem);
    const QByteArray detail = jsonOf(*reply).value(QStringLiteral("detail")).toString().toUtf8();
    QVERIFY2(detail.contains(hint), detail);
}

void DeviceProblemsTest::usersThatAreNot_data()
{
    QTest::addColumn<QByteArray>("email");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("problem");
    QTest::newRow("nobody") << QByteArray("nobody@example.com") << 404
                            << QStringLiteral("unknown-user");
    QTest::newRow("other domain") << QByteArray("alice@elsewhere.example") << 404
                                  << QStringLiteral("unknown-user");
    QTest::newRow("inactive") << QByteArray("inactive@example.com") << 404
                              << QStringLiteral("unknown-user");
    QTest::newRow("two match") << QByteArray("twin@example.com") << 409
                               << QStringLiteral("ambiguous-user");
    QTest::newRow("upstream breaks")
        << QByteArray("broken@example.com") << 502 << QStringLiteral("upstream-failed");
    QTest::newRow("upstream talks nonsense")
        << QByteArray("garbage@example.com") << 502 << QStringLiteral("upstream-failed");
}

void DeviceProblemsTest::usersThatAreNot()
{
    QFETCH(QByteArray, email);
    QFETCH(int, status);
    QFETCH(QString, problem);
    const RawReply authenticated = m_desk.get("/auth?email=" + email);
    QCOMPARE(problemIn(authenticated), problem);
    QCOMPARE(authenticated.status, status);
    const RawReply created = m_desk.create(m_desk.authenticate("alice@example.com"), email);
    QCOMPARE(problemIn(created), problem);
    QCOMPARE(created.status, status);
}

void DeviceProblemsTest::refusedTokens()
{
    const RawReply missing = m_desk.post("/session", {}, R"({"contact_email": "bob@example.com"})");
    QCOMPARE(problemIn(missing), QStringLiteral("missing-authorization"));
    QCOMPARE(missing.status, 400);
    for (const QByteArray bare : {"Authorization: Bearer\r\n", "Authorization: bearer \r\n"}) {
        const RawReply empty =
            m_desk.post("/session", bare, R"({"contact_email": "bob@example.com"})");
        QCOMPARE(problemIn(empty), QStringLiteral("missing-authorization"));
    }
    const RawReply invented = m_desk.create("no-token-of-yours", "bob@example.com");
    QCOMPARE(problemIn(invented), QStringLiteral("token-refused"));
    QVERIFY(!invented.body.contains("no-token-of-yours"));
    const QByteArray expired = m_desk.authenticate("expired@example.com");
    QVERIFY(!expired.isEmpty());
    const RawReply late = m_desk.create(expired, "bob@example.com");
    QCOMPARE(problemIn(late), QStringLiteral("token-refused"));
    QCOMPARE(late.status, 400);
}

void DeviceProblemsTest::methodNotAllowedNamesWhatIs()
{
    const auto reply = RawHttp(m_desk.port()).exchange("PUT /session", {}, "{}");
    QVERIFY(reply);
    QCOMPARE(problemIn(*reply), QStringLiteral("method-not-allowed"));
    QCOMPARE(reply->status, 405);
    QCOMPARE(reply->field("Allow"), QByteArray("POST, GET, OPTIONS"));
    // A HEAD would fetch a token, or use a pin up, for an answer that nobody sees.
    const auto head = RawHttp(m_desk.port()).exchange("HEAD /auth?email=alice@example.com");
    QVERIFY(head);
    QCOMPARE(head->status, 405);
}

void DeviceProblemsTest::refusedMethodsAreNamed()
{
    DeskUnderTest desk;
    QSignalSpy exchanges(desk.server.get(), &DeviceServer::exchangeFinished);
    for (const QByteArray method : {"DELETE", "PUT", "PATCH"}) {
        const auto reply = RawHttp(desk.port()).exchange(method + " /session");
        QVERIFY(reply);
        QCOMPARE(reply->status, 405);
        QCOMPARE(exchanges.last().first().value<ExchangeSummary>().method, method);
    }
}

void DeviceProblemsTest::notApproved_data()
{
    QTest::addColumn<int>("access");
    QTest::addColumn<QString>("network");
    QTest::addColumn<int>("status");
    const QString own = networkAddress().toString() + QStringLiteral("/24");
    const QString other = QStringLiteral("203.0.113.0/24");
    QTest::newRow("local") << int(Access::Local) << QString() << 403;
    QTest::newRow("local ignores networks") << int(Access::Local) << own << 403;
    QTest::newRow("approved, its network") << int(Access::Approved) << own << 200;
    QTest::newRow("approved, another network") << int(Access::Approved) << other << 403;
    QTest::newRow("open") << int(Access::Open) << QString() << 200;
}

void DeviceProblemsTest::notApproved()
{
    QFETCH(int, access);
    QFETCH(QString, network);
    QFETCH(int, status);
    if (networkAddress().isNull())
        QSKIP("this machine has no address but loopback");
    DeviceServerOptions options;
    options.access.access = static_cast<Access>(access);
    if (!network.isEmpty())
        options.access.networks.append(parseNetwork(network).value());
    DeskUnderTest desk({}, options);
    const auto reply =
        RawHttp(desk.port(), networkAddress()).exchange("GET /auth?email=alice@example.com");
    QVERIFY(reply);
    QCOMPARE(reply->status, status);
    if (status == 403)
        QCOMPARE(problemIn(*reply), QStringLiteral("device-not-approved"));
}

void DeviceProblemsTest::foreignHostNames()
{
    DeviceServerOptions options;
    options.hostNames = {QStringLiteral("desk.local")};
    DeskUnderTest desk({}, options);
    const auto ask = [&desk](const QByteArray &host) {
        RawHttp client(desk.port());
        client.send("GET /healthz HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
        return client.receive().value_or(RawReply());
    };
    const RawReply refused = ask("evil.example");
    QCOMPARE(problemIn(refused), QStringLiteral("wrong-host"));
    QCOMPARE(refused.status, 421);
    QCOMPARE(ask("desk.local:8777").status, 200);
    QCOMPARE(ask("10.0.2.2:8777").status, 200);
}

void DeviceProblemsTest::statusWithoutAProblem()
{
    QTest::ignoreMessage(QtCriticalMsg,
                         QRegularExpression(QStringLiteral("no problem for the status 418")));
    QCOMPARE(problemOfStatus(418).status, 500);
}

void DeviceProblemsTest::refusedCredentials_data()
{
    QTest::addColumn<bool>("wrongApiKey");
    QTest::newRow("API key") << true;
    QTest::newRow("partner key") << false;
}

void DeviceProblemsTest::refusedCredentials()
{
    QFETCH(bool, wrongApiKey);
    Profile profile = m_desk.sandbox->profile();
    if (wrongApiKey)
        profile.apiKey = Secret(QByteArray("another-key"));
    else
        profile.partnerKey = *PartnerKey::generate();
    DeskUnderTest desk(profile, std::chrono::seconds(10));
    const RawReply reply = desk.get("/auth?email=alice@example.com");
    QCOMPARE(problemIn(reply), QStringLiteral("credentials-refused"));
    QCOMPARE(reply.status, 502);
    QVERIFY(!reply.body.contains("another-key"));
}

void DeviceProblemsTest::unreachableUpstream()
{
    const ClosedPort closed;
    Profile profile = m_desk.sandbox->profile();
    profile.url.setPort(closed.number());
    DeskUnderTest desk(profile, std::chrono::seconds(10));
    const RawReply reply = desk.get("/auth?email=alice@example.com");
    QCOMPARE(problemIn(reply), QStringLiteral("upstream-failed"));
    QCOMPARE(reply.status, 502);
}

void DeviceProblemsTest::silentUpstream()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    Profile profile = m_desk.sandbox->profile();
    profile.url.setPort(silent.serverPort());
    DeskUnderTest desk(profile, std::chrono::milliseconds(200));
    const RawReply reply = desk.get("/auth?email=alice@example.com");
    QCOMPARE(problemIn(reply), QStringLiteral("upstream-timeout"));
    QCOMPARE(reply.status, 504);
}

void DeviceProblemsTest::shuttingDown()
{
    SandboxOptions slow;
    slow.slowDelay = std::chrono::seconds(20);
    DeskUnderTest desk(slow);
    RawHttp waiting(desk.port());
    waiting.send(rawRequest("GET /auth?email=slow@example.com"));
    QTRY_COMPARE(desk.server->pending(), 1);
    desk.server->stopAccepting();
    desk.upstream->cancelAll();
    const auto reply = waiting.receive();
    QVERIFY(reply);
    QCOMPARE(problemIn(*reply), QStringLiteral("unavailable"));
    QCOMPARE(reply->status, 503);
    QVERIFY(reply->field("Retry-After").toInt() > 0);
}

void DeviceProblemsTest::halfARequestAtShutdown()
{
    DeskUnderTest desk;
    RawHttp early(desk.port());
    const QByteArray request = rawRequest("GET /auth?email=alice@example.com");
    early.send(request.left(20));
    // A whole exchange on another connection: by its end the half request has been read.
    QCOMPARE(desk.get("/healthz").status, 200);
    desk.server->stopAccepting();
    early.send(request.mid(20));
    const auto reply = early.receive();
    QVERIFY(reply);
    QCOMPARE(problemIn(*reply), QStringLiteral("unavailable"));
    QCOMPARE(reply->field("Connection"), QByteArray("close"));
    QVERIFY(early.waitForClosed());
}

void DeviceProblemsTest::oneRowAFailure()
{
    QSet<QByteArray> types;
    for (const ProblemType &problem : allProblems()) {
        QVERIFY2(!types.contains(problem.type), problem.type);
        types.insert(problem.type);
        QVERIFY(problem.status != 401);
    }
    QCOMPARE(problemOf(FailureCode::UnknownPin).status, 404);
    QCOMPARE(problemOf(FailureCode::Internal).status, 500);
}

void DeviceProblemsTest::everyTypeLeadsToItsPage()
{
    const RawReply list = m_desk.get("/problems/");
    QCOMPARE(list.status, 200);
    for (const ProblemType &type : allProblems()) {
        const QByteArray target = QByteArray("/problems/") + type.type;
        const RawReply page = m_desk.get(target);
        QVERIFY2(page.status == 200, type.type);
        QCOMPARE(page.field("Content-Type"), QByteArray("text/html; charset=utf-8"));
        QVERIFY(page.field("Content-Security-Policy").contains("default-src 'none'"));
        QVERIFY2(page.body.contains(type.title), type.type);
        QVERIFY2(page.body.contains("What to do"), type.type);
        QVERIFY2(list.body.contains(target), type.type);
    }
}

void DeviceProblemsTest::pagesAndPathsBeside()
{
    for (const QByteArray target : {"/problems", "/problems/unknown", "/problems/bad-pin/"})
        QCOMPARE(problemIn(m_desk.get(target)), QStringLiteral("not-found"));
    const RawReply version = m_desk.get("/version");
    QCOMPARE(jsonOf(version).value(QLatin1String("version")).toString(),
             QStringLiteral(PINBRIDGE_VERSION));
}

QTEST_GUILESS_MAIN(DeviceProblemsTest)
#include "tst_deviceproblems.moc"
