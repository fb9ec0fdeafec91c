// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SandboxCaller.h"
#include "base/Jwt.h"
#include "support/FakeClock.h"

#include <QTest>
#include <QUuid>

using namespace pinbridge;
using namespace pinbridge::test;

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

QByteArray field(const QJsonObject &object, const char *name)
{
    return object.value(text(name)).toString().toLatin1();
}

QJsonObject contacts(const QList<QByteArray> &tokens)
{
    QJsonArray list;
    for (const QByteArray &token : tokens)
        list.append(QString::fromLatin1(token));
    return {{text("contact_tokens"), list}};
}

QJsonObject userToken(const QByteArray &token)
{
    return {{text("user_token"), QString::fromLatin1(token)}};
}

} // namespace

/// Sessions, video and call records, over the socket.
class TestSandboxSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void createsASession();
    void showsEachSideItsOwn();
    void hidesSessionsFromOthers();
    void givesVideoToParticipants();
    void givesVideoForOnesOwnTokenOnly();
    void aSessionThatNobodyTalksInHasNoCall();
    void aCallBeginsAndGoesOn();
    void aBriefCallEnds();
    void whatIsUntoldIsRefused();
    void refusesBadContacts_data();
    void refusesBadContacts();
    void refusesBadVideoBodies_data();
    void refusesBadVideoBodies();
    void knowsNoOtherSession();

private:
    [[nodiscard]] QByteArray makeSession(const char *contact);
    [[nodiscard]] QJsonArray callsOf(const QByteArray &id);

    FakeClock m_clock;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<SandboxCaller> m_caller;
    QByteArray m_alice;
    QByteArray m_bob;
    QByteArray m_carl;
};

void TestSandboxSessions::initTestCase()
{
    m_sandbox = std::make_unique<Sandbox>(SandboxOptions{}, m_clock);
    QVERIFY(m_sandbox->start());
    m_caller = std::make_unique<SandboxCaller>(*m_sandbox, m_clock);
    m_alice = m_caller->userToken(text("alice@example.com"));
    m_bob = m_caller->userToken(text("bob@example.com"));
    m_carl = m_caller->userToken(text("carl@example.com"));
    QVERIFY(!m_alice.isEmpty() && !m_bob.isEmpty() && !m_carl.isEmpty());
}

void TestSandboxSessions::createsASession()
{
    const SandboxReply reply = m_caller->post("/v1/sessions", m_alice, contacts({m_bob}));
    QCOMPARE(reply.status, 200);
    const QJsonObject session = reply.object();
    QVERIFY(!QUuid::fromString(session.value(text("id")).toString()).isNull());
    QCOMPARE(readJwt(field(session, "token"))->subject.toLatin1(),
             "Session:" + field(session, "id"));
    QVERIFY(session.contains(text("pin")));
    QCOMPARE(field(session, "pin"), QByteArray());

    const QJsonArray users = session.value(text("users")).toArray();
    QCOMPARE(users.size(), 2);
    QCOMPARE(field(users.at(0).toObject(), "email"), QByteArray("alice@example.com"));
    QCOMPARE(field(users.at(1).toObject(), "name"), QByteArray("Bob"));
    QVERIFY(!users.at(1).toObject().contains(text("token")));

    const SandboxReply again = m_caller->post("/v1/sessions", m_alice, contacts({m_bob, m_carl}));
    QVERIFY(field(again.object(), "id") != field(session, "id"));
    QCOMPARE(again.object().value(text("users")).toArray().size(), 3);
}

void TestSandboxSessions::showsEachSideItsOwn()
{
    const QJsonObject made = m_caller->post("/v1/sessions", m_alice, contacts({m_bob})).object();
    const SandboxReply contact = m_caller->get("/v1/sessions/" + field(made, "id"), m_bob);
    QCOMPARE(contact.status, 200);
    QCOMPARE(field(contact.object(), "id"), field(made, "id"));
    QVERIFY(contact.token() != field(made, "token"));
    QCOMPARE(contact.object().value(text("users")).toArray().size(), 2);
    QCOMPARE(m_caller->post("/v1/session/video", contact.token(), userToken(m_bob)).status, 200);
}

void TestSandboxSessions::hidesSessionsFromOthers()
{
    const QJsonObject made = m_caller->post("/v1/sessions", m_alice, contacts({m_bob})).object();
    QCOMPARE(m_caller->get("/v1/sessions/" + field(made, "id"), m_carl).status, 403);
    QCOMPARE(m_caller->post("/v1/session/video", field(made, "token"), userToken(m_carl)).status,
             403);
}

void TestSandboxSessions::givesVideoForOnesOwnTokenOnly()
{
    const QJsonObject made = m_caller->post("/v1/sessions", m_alice, contacts({m_bob})).object();
    // Bob takes part, but the session token is Alice's.
    QCOMPARE(m_caller->post("/v1/session/video", field(made, "token"), userToken(m_bob)).status,
             403);
}

void TestSandboxSessions::givesVideoToParticipants()
{
    const QJsonObject made = m_caller->post("/v1/sessions", m_alice, contacts({m_bob})).object();
    const SandboxReply reply =
        m_caller->post("/v1/session/video", field(made, "token"), userToken(m_alice));
    QCOMPARE(reply.status, 200);
    const QJsonObject gss = reply.object().value(text("gss_info")).toObject();
    QCOMPARE(field(gss, "server"), QByteArray("gss+ssl://gss.helplightning.invalid"));
    QCOMPARE(field(gss, "wsserver"), QByteArray("wss://gss.helplightning.invalid"));
    const auto token = readJwt(field(gss, "token"));
    QVERIFY(token);
    QCOMPARE(token->subject.toLatin1(), "Session:" + field(made, "id"));
    QVERIFY(*token->expiresAt > m_clock.now());
}

/// With that contact, and video asked for.
QByteArray TestSandboxSessions::makeSession(const char *contact)
{
    const QByteArray token = m_caller->userToken(text(contact));
    const QJsonObject made = m_caller->post("/v1/sessions", m_alice, contacts({token})).object();
    const auto video =
        m_caller->post("/v1/session/video", field(made, "token"), userToken(m_alice));
    return video.status == 200 ? field(made, "id") : QByteArray();
}

QJsonArray TestSandboxSessions::callsOf(const QByteArray &id)
{
    const SandboxReply reply =
        m_caller->get("/v1/enterprise/sessions/" + id, m_caller->partnerToken());
    return reply.status == 200 ? reply.array() : QJsonArray{reply.status};
}

void TestSandboxSessions::aSessionThatNobodyTalksInHasNoCall()
{
    const QJsonObject made = m_caller->post("/v1/sessions", m_alice, contacts({m_bob})).object();
    const SandboxReply reply =
        m_caller->get("/v1/enterprise/sessions/" + field(made, "id"), m_caller->partnerToken());
    QCOMPARE(reply.status, 200);
    QVERIFY(QJsonDocument::fromJson(reply.body).isArray());
    QVERIFY(reply.array().isEmpty());

    const QByteArray withVideo = makeSession("bob@example.com");
    QVERIFY(!withVideo.isEmpty());
    m_clock.advance(std::chrono::minutes(5));
    QCOMPARE(callsOf(withVideo), QJsonArray());
}

void TestSandboxSessions::aCallBeginsAndGoesOn()
{
    const QDateTime askedAt = m_clock.now();
    const QByteArray id = makeSession("talking@example.com");
    QCOMPARE(callsOf(id), QJsonArray());
    m_clock.advance(std::chrono::seconds(93));
    const QJsonArray calls = callsOf(id);
    QCOMPARE(calls.size(), 1);
    const QJsonObject call = calls.first().toObject();
    QVERIFY(!QUuid::fromString(call.value(text("call_id")).toString()).isNull());
    QCOMPARE(QDateTime::fromString(call.value(text("start_time")).toString(), Qt::ISODateWithMs),
             askedAt.addSecs(3));
    QVERIFY(call.value(text("end_time")).isNull());
    QCOMPARE(call.value(text("duration")).toInt(), 90);
    QCOMPARE(call.value(text("complete")), QJsonValue(false));
    QCOMPARE(call.value(text("successful")), QJsonValue(true));
}

void TestSandboxSessions::aBriefCallEnds()
{
    const QDateTime askedAt = m_clock.now();
    const QByteArray id = makeSession("brief@example.com");
    m_clock.advance(std::chrono::seconds(5));
    QCOMPARE(callsOf(id).first().toObject().value(text("complete")), QJsonValue(false));
    m_clock.advance(std::chrono::minutes(5));
    const QJsonObject call = callsOf(id).first().toObject();
    QCOMPARE(QDateTime::fromString(call.value(text("end_time")).toString(), Qt::ISODateWithMs),
             askedAt.addSecs(13));
    QCOMPARE(call.value(text("duration")).toInt(), 10);
    QCOMPARE(call.value(text("complete")), QJsonValue(true));
}

void TestSandboxSessions::whatIsUntoldIsRefused()
{
    QCOMPARE(callsOf(makeSession("untold@example.com")), QJsonArray{403});
}

void TestSandboxSessions::refusesBadContacts_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body :
         {"", "{", "[]", "null", "1", "\"x\"", "{}", R"({"contact_tokens":null})",
          R"({"contact_tokens":"x"})", R"({"contact_tokens":[]})", R"({"contact_tokens":{}})",
          R"({"contact_tokens":[1]})", R"({"contact_tokens":[null]})",
          R"({"contact_tokens":[["x"]]})", R"({"Contact_Tokens":["x"]})",
          R"({"contact_tokens":["x"]} x)", "{'contact_tokens':['x']}"})
        QTest::newRow(*body ? body : "nothing") << QByteArray(body);
    QTest::newRow("deep") << QByteArray(5000, '[');
}

void TestSandboxSessions::refusesBadContacts()
{
    QFETCH(QByteArray, body);
    const QNetworkRequest request = m_caller->request("/v1/sessions", m_alice);
    const SandboxReply reply = SandboxCaller::finished(m_caller->network().post(request, body));
    QCOMPARE(reply.status, 400);
    const bool isObject = QJsonDocument::fromJson(body).isObject();
    QCOMPARE(field(reply.object(), "message").contains("JSON object"), !isObject);
}

void TestSandboxSessions::refusesBadVideoBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {"", "[]", "{}", R"({"user_token":null})", R"({"user_token":1})",
                             R"({"user_token":["x"]})", R"({"token":"x"})"})
        QTest::newRow(*body ? body : "nothing") << QByteArray(body);
}

void TestSandboxSessions::refusesBadVideoBodies()
{
    QFETCH(QByteArray, body);
    const QJsonObject made = m_caller->post("/v1/sessions", m_alice, contacts({m_bob})).object();
    const QNetworkRequest request = m_caller->request("/v1/session/video", field(made, "token"));
    const SandboxReply reply = SandboxCaller::finished(m_caller->network().post(request, body));
    QCOMPARE(reply.status, 400);
}

void TestSandboxSessions::knowsNoOtherSession()
{
    for (const QByteArray &id :
         {QByteArray("x"), QUuid::createUuid().toByteArray(QUuid::WithoutBraces)}) {
        QCOMPARE(m_caller->get("/v1/sessions/" + id, m_alice).status, 404);
        const QByteArray path = "/v1/enterprise/sessions/" + id;
        QCOMPARE(m_caller->get(path, m_caller->partnerToken()).status, 404);
    }
}

QTEST_GUILESS_MAIN(TestSandboxSessions)
#include "tst_sandboxsessions.moc"
