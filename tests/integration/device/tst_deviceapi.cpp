// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DeskUnderTest.h"

#include <QJsonArray>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;

namespace {

const QSet<QString> sideKeys = {QStringLiteral("sid"),           QStringLiteral("session_id"),
                                QStringLiteral("session_token"), QStringLiteral("user_token"),
                                QStringLiteral("url"),           QStringLiteral("ws_url")};

QSet<QString> keysOf(const QJsonObject &object)
{
    const QStringList keys = object.keys();
    return {keys.begin(), keys.end()};
}

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

} // namespace

/// What devices see when all is well, on real sockets and the sandbox.
class DeviceApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTwoAddressesToAPin();
    void sessionIdHasTwoForms();
    void authorizationForms_data();
    void authorizationForms();
    void addressesAsAppsSendThem_data();
    void addressesAsAppsSendThem();
    void lookupPolicies();
    void creatorFetchingOwnPinIsNoted();
    void everyReplyCarriesTheCommonFields_data();
    void everyReplyCarriesTheCommonFields();
    void preflight();
    void foreignPreflight_data();
    void foreignPreflight();
    void corsOnErrors_data();
    void corsOnErrors();
    void slowUserDelaysNobody();
    void repeatedCreateIsOneSession();
    void lostAnswerIsGivenAgain();
    void twoWantedSessionsAreTwo();
    void accessRules_data();
    void accessRules();
};

void DeviceApiTest::fromTwoAddressesToAPin()
{
    DeskUnderTest desk;
    const RawReply auth = desk.get("/auth?email=alice%40example.com");
    QCOMPARE(auth.status, 200);
    QCOMPARE(auth.field("Content-Type"), QByteArray("application/json"));
    QCOMPARE(keysOf(jsonOf(auth)), QSet<QString>{QStringLiteral("token")});
    const QByteArray token = text(jsonOf(auth), "token").toUtf8();

    const RawReply created = desk.create(token, "bob@example.com");
    QCOMPARE(created.status, 200);
    const QJsonObject creator = jsonOf(created);
    QCOMPARE(keysOf(creator), sideKeys);
    QVERIFY(creator.value(QLatin1String("sid")).isString());
    QCOMPARE(text(creator, "sid").size(), 4);
    QCOMPARE(creator.value(QLatin1String("session_id")).toArray().size(), 1);
    QCOMPARE(text(creator, "user_token").toUtf8(), token);
    QVERIFY(text(creator, "url").startsWith(QLatin1String("gss+ssl://")));
    QVERIFY(text(creator, "ws_url").startsWith(QLatin1String("wss://")));

    const RawReply joined = desk.get("/session?sid=" + text(creator, "sid").toLatin1());
    QCOMPARE(joined.status, 200);
    const QJsonObject contact = jsonOf(joined);
    QCOMPARE(keysOf(contact), sideKeys);
    QCOMPARE(contact.value(QLatin1String("session_id")),
             creator.value(QLatin1String("session_id")));
    QCOMPARE(text(contact, "sid"), text(creator, "sid"));
    QVERIFY(text(contact, "user_token") != text(creator, "user_token"));
    QVERIFY(text(contact, "session_token") != text(creator, "session_token"));
    for (const QString &key : sideKeys)
        QVERIFY2(!contact.value(key).isNull() && contact.value(key) != QJsonValue(QString()),
                 qPrintable(key));
}

void DeviceApiTest::sessionIdHasTwoForms()
{
    DeviceServerOptions options;
    options.sessionIdForm = SessionIdForm::String;
    DeskUnderTest desk({}, options);
    const RawReply created = desk.create(desk.authenticate("alice@example.com"), "bob@example.com");
    QCOMPARE(created.status, 200);
    QVERIFY(jsonOf(created).value(QLatin1String("session_id")).isString());
    QVERIFY(!text(jsonOf(created), "session_id").isEmpty());
}

void DeviceApiTest::authorizationForms_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("raw") << QByteArray();
    QTest::newRow("Bearer") << QByteArray("Bearer ");
    QTest::newRow("bearer") << QByteArray("bearer  ");
}

void DeviceApiTest::authorizationForms()
{
    QFETCH(QByteArray, before);
    DeskUnderTest desk;
    const QByteArray token = desk.authenticate("alice@example.com");
    const RawReply created = desk.create(before + token, "bob@example.com");
    QCOMPARE(created.status, 200);
    QCOMPARE(text(jsonOf(created), "user_token").toUtf8(), token);
}

void DeviceApiTest::addressesAsAppsSendThem_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("as it is") << QByteArray("alice@example.com");
    QTest::newRow("encoded") << QByteArray("alice%40example.com");
    QTest::newRow("other case") << QByteArray("Alice@Example.COM");
    QTest::newRow("trailing blank") << QByteArray("alice%40example.com%20");
    QTest::newRow("trailing blank as plus") << QByteArray("alice@example.com+");
    QTest::newRow("plus") << QByteArray("alice+one@example.com");
    QTest::newRow("encoded plus") << QByteArray("alice%2Bone%40example.com");
    QTest::newRow("plus that became a blank") << QByteArray("alice%20one%40example.com");
}

void DeviceApiTest::addressesAsAppsSendThem()
{
    QFETCH(QByteArray, sent);
    DeskUnderTest desk;
    const RawReply reply = desk.get("/auth?email=" + sent, "Content-Type: application/json\r\n"
                                                           "x-helplightning-api-key: k\r\n");
    QCOMPARE(reply.status, 200);
}

void DeviceApiTest::lookupPolicies()
{
    SessionPolicy policy;
    policy.lookup = LookupPolicy::Any;
    DeskUnderTest any({}, {}, policy);
    const QByteArray alice = any.authenticate("alice@example.com");
    const QByteArray pin = text(jsonOf(any.create(alice, "bob@example.com")), "sid").toLatin1();
    QCOMPARE(problemIn(any.get("/session?sid=" + pin)), QStringLiteral("missing-authorization"));
    QCOMPARE(problemIn(any.get("/session?sid=" + pin, "Authorization: nobody\r\n")),
             QStringLiteral("token-refused"));
    QCOMPARE(any.get("/session?sid=" + pin, "Authorization: " + alice + "\r\n").status, 200);

    policy.lookup = LookupPolicy::Contact;
    DeskUnderTest strict({}, {}, policy);
    const QByteArray creator = strict.authenticate("alice@example.com");
    const QByteArray contact = strict.authenticate("bob@example.com");
    const QByteArray sid =
        text(jsonOf(strict.create(creator, "bob@example.com")), "sid").toLatin1();
    QCOMPARE(problemIn(strict.get("/session?sid=" + sid, "Authorization: " + creator + "\r\n")),
             QStringLiteral("token-refused"));
    QCOMPARE(strict.get("/session?sid=" + sid, "Authorization: " + contact + "\r\n").status, 200);
}

void DeviceApiTest::creatorFetchingOwnPinIsNoted()
{
    DeskUnderTest desk;
    QSignalSpy exchanges(desk.server.get(), &DeviceServer::exchangeFinished);
    const QByteArray alice = desk.authenticate("alice@example.com");
    const QByteArray pin = text(jsonOf(desk.create(alice, "bob@example.com")), "sid").toLatin1();
    const RawReply reply = desk.get("/session?sid=" + pin, "Authorization: " + alice + "\r\n");
    QCOMPARE(reply.status, 200);
    QVERIFY(text(jsonOf(reply), "user_token").toUtf8() != alice);
    QCOMPARE(exchanges.count(), 3);
    const auto last = exchanges.last().first().value<ExchangeSummary>();
    QCOMPARE(last.note, QStringLiteral("creator-fetched-own-pin"));
    QCOMPARE(last.status, 200);
    QVERIFY(!last.path.contains(QString::fromLatin1(pin)));
}

void DeviceApiTest::everyReplyCarriesTheCommonFields_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("status");
    QTest::newRow("success") << QByteArray("GET /auth?email=alice@example.com") << 200;
    QTest::newRow("problem") << QByteArray("GET /auth") << 400;
    QTest::newRow("unknown path") << QByteArray("GET /nowhere") << 404;
    QTest::newRow("encoded spelling of a path") << QByteArray("GET /%61uth?email=a@b.c") << 404;
    QTest::newRow("wrong method") << QByteArray("DELETE /session") << 405;
    QTest::newRow("preflight") << QByteArray("OPTIONS /session") << 204;
    QTest::newRow("health") << QByteArray("GET /healthz") << 200;
    QTest::newRow("health without its body") << QByteArray("HEAD /healthz") << 200;
}

void DeviceApiTest::everyReplyCarriesTheCommonFields()
{
    QFETCH(QByteArray, line);
    QFETCH(int, status);
    DeskUnderTest desk;
    const auto reply = RawHttp(desk.port()).exchange(line);
    QVERIFY(reply);
    QCOMPARE(reply->status, status);
    QCOMPARE(reply->field("Cache-Control"), QByteArray("no-store"));
    QCOMPARE(reply->field("X-Content-Type-Options"), QByteArray("nosniff"));
    QCOMPARE(reply->field("X-Request-Id").size(), 16);
    QCOMPARE(reply->field("Vary"), QByteArray("Origin"));
}

void DeviceApiTest::preflight()
{
    DeskUnderTest desk;
    const auto reply =
        RawHttp(desk.port())
            .exchange("OPTIONS /session", "Origin: http://localhost:3000\r\n"
                                          "Access-Control-Request-Method: POST\r\n"
                                          "Access-Control-Request-Headers: authorization\r\n");
    QVERIFY(reply);
    QCOMPARE(reply->status, 204);
    QVERIFY(reply->body.isEmpty());
    QCOMPARE(reply->field("Access-Control-Allow-Origin"), QByteArray("http://localhost:3000"));
    QVERIFY(reply->field("Access-Control-Allow-Methods").contains("POST"));
    QVERIFY(reply->field("Access-Control-Allow-Headers").startsWith("Authorization, Content-Type"));
    QCOMPARE(reply->field("Access-Control-Max-Age"), QByteArray("600"));
}

void DeviceApiTest::foreignPreflight_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("of another site") << QByteArray("Origin: http://evil.example\r\n");
}

void DeviceApiTest::foreignPreflight()
{
    QFETCH(QByteArray, origin);
    DeskUnderTest desk;
    const auto reply =
        RawHttp(desk.port())
            .exchange("OPTIONS /session", origin + "Access-Control-Request-Method: POST\r\n");
    QVERIFY(reply);
    QCOMPARE(reply->status, 204);
    QCOMPARE(reply->field("Allow"), QByteArray("POST, GET, OPTIONS"));
    for (const char *name :
         {"Allow-Origin", "Expose-Headers", "Allow-Methods", "Allow-Headers", "Max-Age"})
        QCOMPARE(reply->field(QByteArray("Access-Control-") + name), QByteArray());
}

void DeviceApiTest::corsOnErrors_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("localhost") << QByteArray("http://localhost:8080") << true;
    QTest::newRow("localhost without port") << QByteArray("http://localhost") << true;
    QTest::newRow("127.0.0.1") << QByteArray("http://127.0.0.1:5173") << true;
    QTest::newRow("own origin") << QByteArray("http://127.0.0.1") << true;
    QTest::newRow("elsewhere") << QByteArray("http://evil.example") << false;
    QTest::newRow("looks alike") << QByteArray("http://localhost.evil.example:80") << false;
    QTest::newRow("port that is none") << QByteArray("http://localhost:80.evil") << false;
    QTest::newRow("null") << QByteArray("null") << false;
}

void DeviceApiTest::corsOnErrors()
{
    QFETCH(QByteArray, origin);
    QFETCH(bool, allowed);
    DeskUnderTest desk;
    const RawReply reply = desk.get("/session?sid=9999", "Origin: " + origin + "\r\n");
    QCOMPARE(problemIn(reply), QStringLiteral("unknown-pin"));
    QCOMPARE(reply.field("Access-Control-Allow-Origin"), allowed ? origin : QByteArray());
}

void DeviceApiTest::slowUserDelaysNobody()
{
    SandboxOptions sandbox;
    sandbox.slowDelay = std::chrono::milliseconds(1500);
    DeskUnderTest desk(sandbox);
    RawHttp slow(desk.port());
    slow.send(rawRequest("GET /auth?email=slow@example.com"));
    // Ten others come and go while the slow one waits.
    for (int i = 0; i < 10; ++i)
        QVERIFY(!desk.authenticate("user" + QByteArray::number(i) + "@example.com").isEmpty());
    QVERIFY(slow.rest().isEmpty());
    QCOMPARE(desk.server->pending(), 1);
    const auto reply = slow.receive();
    QVERIFY(reply);
    QCOMPARE(reply->status, 200);
}

void DeviceApiTest::repeatedCreateIsOneSession()
{
    SandboxOptions sandbox;
    sandbox.latency = std::chrono::milliseconds(50);
    DeskUnderTest desk(sandbox);
    const QByteArray token = desk.authenticate("alice@example.com");
    const QByteArray request = rawRequest("POST /session", "Authorization: " + token + "\r\n",
                                          R"({"contact_email": "bob@example.com"})");
    RawHttp first(desk.port());
    RawHttp second(desk.port());
    first.send(request);
    second.send(request);
    const auto one = first.receive();
    const auto two = second.receive();
    QVERIFY(one && two);
    QCOMPARE(one->status, 200);
    QCOMPARE(two->body, one->body);
    QCOMPARE(desk.sandbox->calls("POST /v1/sessions"), 1);
}

void DeviceApiTest::lostAnswerIsGivenAgain()
{
    SandboxOptions sandbox;
    sandbox.latency = std::chrono::milliseconds(100);
    DeskUnderTest desk(sandbox);
    QSignalSpy exchanges(desk.server.get(), &DeviceServer::exchangeFinished);
    const QByteArray token = desk.authenticate("alice@example.com");
    {
        RawHttp client(desk.port());
        client.send(rawRequest("POST /session", "Authorization: " + token + "\r\n",
                               R"({"contact_email": "bob@example.com"})"));
        QTRY_COMPARE(desk.server->pending(), 1);
        client.reset();
    }
    QTRY_COMPARE(exchanges.count(), 2);
    QVERIFY(!exchanges.last().first().value<ExchangeSummary>().delivered);
    const RawReply again = desk.create(token, "bob@example.com");
    QCOMPARE(again.status, 200);
    QCOMPARE(desk.sandbox->calls("POST /v1/sessions"), 1);
    // Delivered now: the next one is a new session.
    QCOMPARE(desk.create(token, "bob@example.com").status, 200);
    QCOMPARE(desk.sandbox->calls("POST /v1/sessions"), 2);
}

void DeviceApiTest::twoWantedSessionsAreTwo()
{
    DeskUnderTest desk;
    const QByteArray token = desk.authenticate("alice@example.com");
    const QJsonObject one = jsonOf(desk.create(token, "bob@example.com"));
    const QJsonObject two = jsonOf(desk.create(token, "bob@example.com"));
    QVERIFY(text(one, "sid") != text(two, "sid"));
    QVERIFY(one.value(QLatin1String("session_id")) != two.value(QLatin1String("session_id")));
}

void DeviceApiTest::accessRules_data()
{
    QTest::addColumn<int>("access");
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("device");
    QTest::addColumn<bool>("admitted");
    const int local = int(Access::Local);
    const int approved = int(Access::Approved);
    const int open = int(Access::Open);
    QTest::newRow("local, loopback") << local << "" << "127.0.0.1" << true;
    QTest::newRow("local, loopback v6") << local << "" << "::1" << true;
    QTest::newRow("local, lan") << local << "192.168.2.0/24" << "192.168.2.7" << false;
    QTest::newRow("approved, in") << approved << "192.168.2.0/24" << "192.168.2.7" << true;
    QTest::newRow("approved, mapped")
        << approved << "192.168.2.0/24" << "::ffff:192.168.2.7" << true;
    QTest::newRow("approved, out") << approved << "192.168.2.0/24" << "192.168.3.7" << false;
    QTest::newRow("approved, v6 in") << approved << "fd00::/8" << "fd12::1" << true;
    QTest::newRow("approved, v6 out") << approved << "fd00::/8" << "fe80::1" << false;
    QTest::newRow("approved, one address") << approved << "10.0.0.5" << "10.0.0.5" << true;
    QTest::newRow("approved, another") << approved << "10.0.0.5" << "10.0.0.6" << false;
    QTest::newRow("open") << open << "" << "10.0.0.6" << true;
}

void DeviceApiTest::accessRules()
{
    QFETCH(int, access);
    QFETCH(QString, network);
    QFETCH(QString, device);
    QFETCH(bool, admitted);
    AccessRules rules;
    rules.access = static_cast<Access>(access);
    if (!network.isEmpty()) {
        const auto parsed = parseNetwork(network);
        QVERIFY(parsed);
        rules.networks.append(*parsed);
    }
    const QHostAddress at(device);
    QCOMPARE(rules.admits(at, QHostAddress(QStringLiteral("10.0.0.1"))), admitted);
    // What comes from the address that it goes to is this machine itself.
    QVERIFY(rules.admits(at, at));
    for (const auto *bad : {"10", "10.1/16", "lan", "", "192.168.2.0/33", "fd00::/129", "1.2.3.4/"})
        QVERIFY2(!parseNetwork(QLatin1String(bad)), bad);
}

QTEST_GUILESS_MAIN(DeviceApiTest)
#include "tst_deviceapi.moc"
