// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SandboxCaller.h"
#include "support/RawHttp.h"

#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

/// The sandbox's own calls, broken on purpose: whoever tries a client of the API without a bridge.
class SandboxFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStatusOnOneCallOnly();
    void anExpiredTokenAsTheRealApiTellsIt();
    void garbageIsNoJson();
    void aDelayIsOvertaken();
    void aSlowBodyArrivesWhole();
    void aDropEndsTheConnection_data();
    void aDropEndsTheConnection();
    void aRuleForDevicesIsRefused();

private:
    [[nodiscard]] static SandboxOptions with(const QString &rule)
    {
        return {.faults = {*parseFaultRule(rule, FaultScope::Sandbox)}};
    }

    SystemClock m_clock;
};

void SandboxFaultsTest::aStatusOnOneCallOnly()
{
    Sandbox sandbox(with(u"status 500 on create once"_s), m_clock);
    QVERIFY(sandbox.start());
    SandboxCaller caller(sandbox, m_clock);
    const QByteArray token = caller.userToken(u"alice@example.com"_s);
    QVERIFY(!token.isEmpty());
    const QJsonObject body{{u"contact_tokens"_s, QJsonArray{QString::fromLatin1(
                                                     caller.userToken(u"bob@example.com"_s))}}};
    QCOMPARE(caller.post("/v1/sessions", token, body).status, 500);
    QCOMPARE(sandbox.calls("POST /v1/sessions"), 0);
    QCOMPARE(caller.post("/v1/sessions", token, body).status, 200);
}

void SandboxFaultsTest::anExpiredTokenAsTheRealApiTellsIt()
{
    Sandbox sandbox(with(u"token-expired"_s), m_clock);
    QVERIFY(sandbox.start());
    SandboxCaller caller(sandbox, m_clock);
    const QByteArray token = caller.userToken(u"alice@example.com"_s); // the partner's calls pass
    const SandboxReply reply = caller.post("/v1/sessions", token, {});
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.object().value("code"_L1).toInt(), 1003);
}

void SandboxFaultsTest::garbageIsNoJson()
{
    Sandbox sandbox(with(u"garbage on users once"_s), m_clock);
    QVERIFY(sandbox.start());
    SandboxCaller caller(sandbox, m_clock);
    const SandboxReply reply = caller.users(u"\"email=alice@example.com\""_s);
    QCOMPARE(reply.status, 200);
    QVERIFY(!reply.body.isEmpty() && reply.object().isEmpty());
    QCOMPARE(caller.users(u"\"email=alice@example.com\""_s).entries().size(), 1);
}

void SandboxFaultsTest::aDelayIsOvertaken()
{
    Sandbox sandbox(with(u"delay 400ms once"_s), m_clock);
    QVERIFY(sandbox.start());
    const quint16 port = quint16(sandbox.url().port());
    RawHttp slow(port);
    slow.send(rawRequest("GET /api/v1r1/enterprise/users"));
    QTest::qWait(50); // the sandbox has it
    QVERIFY(RawHttp(port).exchange("GET /api/v1r1/enterprise/users"));
    QVERIFY(slow.rest().isEmpty() && slow.socket().bytesAvailable() == 0);
    QCOMPARE(slow.receive().value_or(RawReply()).status, 401); // what it would have got
}

void SandboxFaultsTest::aSlowBodyArrivesWhole()
{
    Sandbox sandbox(with(u"slow-body 200ms"_s), m_clock);
    QVERIFY(sandbox.start());
    SandboxCaller caller(sandbox, m_clock);
    QCOMPARE(caller.users(u"\"email=alice@example.com\""_s).entries().size(), 1);
}

void SandboxFaultsTest::aDropEndsTheConnection_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<bool>("hasHead");
    QTest::newRow("before") << u"drop-before"_s << false;
    QTest::newRow("middle") << u"drop-middle close"_s << true;
}

void SandboxFaultsTest::aDropEndsTheConnection()
{
    QFETCH(QString, rule);
    QFETCH(bool, hasHead);
    Sandbox sandbox(with(rule), m_clock);
    QVERIFY(sandbox.start());
    RawHttp client(quint16(sandbox.url().port()));
    client.send(rawRequest("GET /api/v1r1/enterprise/users"));
    QVERIFY(client.waitForClosed());
    QCOMPARE(client.rest().contains("\r\n\r\n"), hasHead);
}

void SandboxFaultsTest::aRuleForDevicesIsRefused()
{
    SandboxOptions options;
    options.faults = {*parseFaultRule(u"wrong-pin"_s, FaultScope::Device)};
    Sandbox sandbox(options, m_clock);
    const auto started = sandbox.start();
    QVERIFY(!started);
    QVERIFY(started.error().sentence.contains("not for the sandbox"_L1));
}

QTEST_GUILESS_MAIN(SandboxFaultsTest)
#include "tst_sandboxfaults.moc"
