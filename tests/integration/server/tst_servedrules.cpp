// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ServerProcess.h"
#include "support/RawHttp.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

/// What the options for devices do in the real program.
class TestServedRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pinsAndLookup();
    void originsAndConnections();
    void aProxyTellsWhoAsks();
    void requestsOfWhomAProxyNames();
};

namespace {

QJsonObject jsonOf(const std::optional<RawReply> &reply)
{
    return QJsonDocument::fromJson(reply.value_or(RawReply()).body).object();
}

QByteArray tokenOf(RawHttp &client, const QByteArray &name)
{
    return jsonOf(client.exchange("GET /auth?email=" + name + "@example.com"))["token"_L1]
        .toString()
        .toUtf8();
}

} // namespace

void TestServedRules::pinsAndLookup()
{
    ServerProcess server;
    server.setVariable(u"PINBRIDGE_LOOKUP"_s, u"contact"_s);
    QVERIFY2(startSandboxed(server, {u"--pin-digits"_s, u"6"_s, u"--pin-life"_s, u"60s"_s}),
             server.errors());
    RawHttp client(server.port());
    const QByteArray creator = "Authorization: " + tokenOf(client, "alice") + "\r\n";
    const auto created =
        client.exchange("POST /session", creator, R"({"contact_email": "bob@example.com"})");
    const QByteArray pin = jsonOf(created)["sid"_L1].toString().toLatin1();
    QCOMPARE(pin.size(), 6);
    const QByteArray line = "GET /session?sid=" + pin;
    QCOMPARE(client.exchange(line).value_or(RawReply()).status, 400);
    QCOMPARE(client.exchange(line, creator).value_or(RawReply()).status, 400);
    const QByteArray contact = "Authorization: " + tokenOf(client, "bob") + "\r\n";
    QCOMPARE(client.exchange(line, contact).value_or(RawReply()).status, 200);
}

void TestServedRules::originsAndConnections()
{
    ServerProcess server;
    QVERIFY2(startSandboxed(server, {u"--cors-origin"_s, u"https://app.example.com"_s,
                                     u"--connections"_s, u"2"_s}),
             server.errors());
    const auto allowed = [](RawHttp &client, const QByteArray &origin) {
        return client.exchange("GET /healthz", "Origin: " + origin + "\r\n")
            .value_or(RawReply())
            .field("Access-Control-Allow-Origin");
    };
    RawHttp first(server.port());
    QCOMPARE(allowed(first, "https://app.example.com"), "https://app.example.com");
    RawHttp second(server.port());
    QCOMPARE(allowed(second, "http://localhost:3000"), QByteArray()); // no longer the default
    RawHttp third(server.port());
    QVERIFY(third.waitForClosed());
}

void TestServedRules::aProxyTellsWhoAsks()
{
    ServerProcess server;
    QVERIFY2(startSandboxed(server, {u"--access"_s, u"approved"_s, u"--host"_s, u"127.0.0.1"_s,
                                     u"--proxy"_s, u"127.0.0.1"_s}),
             server.errors());
    const auto ask = [](RawHttp &client, const QByteArray &value) {
        return client
            .exchange("GET /auth?email=alice@example.com",
                      value.isEmpty() ? QByteArray() : "X-Forwarded-For: " + value + "\r\n")
            .value_or(RawReply());
    };
    RawHttp proxy(server.port());
    const RawReply refused = ask(proxy, "127.0.0.1, 203.0.113.7");
    QCOMPARE(refused.status, 403);
    QVERIFY2(refused.body.contains("devices allow 203.0.113.7"), refused.body);
    QVERIFY2(server.waitForErrors("203.0.113.7 GET /auth?email=… 403"), server.errors());
    const RawReply malformed = ask(proxy, "unknown");
    QCOMPARE(malformed.status, 400);
    QVERIFY2(malformed.body.contains("/problems/malformed-request"), malformed.body);
    QCOMPARE(ask(proxy, {}).status, 200); // of this machine's own
    ServerProcess command;
    QCOMPARE(command.run({u"devices"_s, u"allow"_s, u"203.0.113.7"_s, u"--data-dir"_s,
                          server.home() + "/.local/share/pinbridge"_L1}),
             0);
    QCOMPARE(ask(proxy, "203.0.113.7").status, 200);
    QCOMPARE(ask(proxy, "203.0.113.8").status, 403);
    // Whoever else sends the field is who it is.
    RawHttp other(server.port(), QHostAddress(u"127.0.0.2"_s));
    QCOMPARE(ask(other, "203.0.113.8").status, 200);
}

void TestServedRules::requestsOfWhomAProxyNames()
{
    ServerProcess server;
    QVERIFY2(startSandboxed(server, {u"--proxy"_s, u"127.0.0.1"_s, u"--request-rate"_s, u"1"_s,
                                     u"--request-burst"_s, u"2"_s}),
             server.errors());
    RawHttp proxy(server.port());
    const auto passed = [&proxy](const QByteArray &client) {
        int count = 0;
        for (int i = 0; i < 6; ++i) {
            const auto reply =
                proxy.exchange("GET /healthz", "X-Forwarded-For: " + client + "\r\n");
            count += reply && reply->status == 200 ? 1 : 0;
        }
        return count;
    };
    const int first = passed("203.0.113.7");
    QVERIFY2(first >= 2 && first < 6, QByteArray::number(first));
    QVERIFY(passed("203.0.113.8") >= 2);
    QCOMPARE(passed("127.0.0.1"), 6);
}

QTEST_GUILESS_MAIN(TestServedRules)
#include "tst_servedrules.moc"
