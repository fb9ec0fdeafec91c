// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SandboxCaller.h"
#include "base/Jwt.h"
#include "support/FakeClock.h"

#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;

namespace {

const QByteArray usersPath = "/v1r1/enterprise/users";

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

/// The user and session tokens of the sandbox, and what is none.
class TestSandboxTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesMalformedTokensEverywhere_data();
    void refusesMalformedTokensEverywhere();
    void refusesTamperedUserTokens_data();
    void refusesTamperedUserTokens();
    void refusesTheWrongKind();
    void tellsExpiredUserTokens();
    void tellsExpiredSessionTokens();
    void issuesReadableTokens();
    void forgetsTokensOfAnotherRun();

private:
    [[nodiscard]] QJsonObject newSession();

    FakeClock m_clock;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<SandboxCaller> m_caller;
};

void TestSandboxTokens::initTestCase()
{
    m_sandbox = std::make_unique<Sandbox>(SandboxOptions{}, m_clock);
    QVERIFY(m_sandbox->start());
    m_caller = std::make_unique<SandboxCaller>(*m_sandbox, m_clock);
}

QJsonObject TestSandboxTokens::newSession()
{
    const QByteArray alice = m_caller->userToken(text("alice@example.com"));
    const QByteArray bob = m_caller->userToken(text("bob@example.com"));
    const QJsonObject body{{text("contact_tokens"), QJsonArray{QString::fromLatin1(bob)}}};
    return m_caller->post("/v1/sessions", alice, body).object();
}

void TestSandboxTokens::refusesMalformedTokensEverywhere_data()
{
    QTest::addColumn<QByteArray>("token");
    for (const char *token : {"",
                              "x",
                              ".",
                              "..",
                              "...",
                              "....",
                              "a.b.c",
                              "eyJhbGciOiJIUzI1NiJ9",
                              "e30.e30.",
                              "e30.e30.e30",
                              ".e30.",
                              "..e30",
                              "!!!.!!!.!!!",
                              "eyJhbGciOiJIUzI1NiJ9.e30.AAAA",
                              "null",
                              "{}",
                              "Bearer",
                              "Bearer x.y.z",
                              "W10.W10.W10",
                              "eyJhbGciOiJSUzI1NiJ9.bnVsbA.AA",
                              "a.b.c.d.e",
                              "\"e30.e30.e30\"",
                              "e30=.e30=.e30="})
        QTest::newRow(*token ? token : "nothing") << QByteArray(token);
    QTest::newRow("long") << QByteArray(4000, 'a') + '.' + QByteArray(2000, 'b') + ".c";
    QTest::newRow("many dots") << QByteArray(2000, '.');
    const QByteArray deep = base64Url(QByteArray(1500, '[') + QByteArray(1500, ']'));
    QTest::newRow("deep") << deep + '.' + deep + ".AA";
}

void TestSandboxTokens::refusesMalformedTokensEverywhere()
{
    QFETCH(QByteArray, token);
    const QJsonObject contacts{{text("contact_tokens"), QJsonArray{text("x")}}};
    const QJsonObject user{{text("user_token"), text("x")}};
    QCOMPARE(m_caller->get(usersPath, token).status, 401);
    QCOMPARE(m_caller->get(usersPath + "/1001", token).status, 401);
    QCOMPARE(m_caller->get("/v1/enterprise/sessions/x", token).status, 401);
    QCOMPARE(m_caller->get("/v1/sessions/x", token).status, 401);
    QCOMPARE(m_caller->post("/v1/sessions", token, contacts).status, 401);
    QCOMPARE(m_caller->post("/v1/session/video", token, user).status, 401);

    // The same where a token stands in a body.
    const QByteArray alice = m_caller->userToken(text("alice@example.com"));
    const QJsonObject bad{{text("contact_tokens"), QJsonArray{QString::fromLatin1(token)}}};
    QCOMPARE(m_caller->post("/v1/sessions", alice, bad).status, 401);
}

void TestSandboxTokens::refusesTamperedUserTokens_data()
{
    QTest::addColumn<QByteArray>("token");
    const QByteArray good = m_caller->userToken(text("alice@example.com"));
    const QList<QByteArray> parts = good.split('.');
    QCOMPARE(parts.size(), 3);
    const auto payload = QJsonDocument::fromJson(*fromBase64Url(parts.at(1))).object();

    QJsonObject longer = payload;
    longer.insert(text("exp"), qint64(4'000'000'000));
    QTest::newRow("exp moved") << parts.at(0) + '.' + base64Url(json(longer)) + '.' + parts.at(2);
    QTest::newRow("alg none") << base64Url(R"({"alg":"none"})") + '.' + parts.at(1) + '.';
    QTest::newRow("signature absent") << parts.at(0) + '.' + parts.at(1) + '.';
    QTest::newRow("signature cut") << good.chopped(1);
    QTest::newRow("signature longer") << good + 'A';
    QTest::newRow("padding") << good + '=';
    QTest::newRow("other case") << good.toUpper();
    QTest::newRow("Bearer") << "Bearer " + good;
    QTest::newRow("four parts") << good + ".x";
    QTest::newRow("a dot before") << '.' + good;
    for (int part = 0; part < 3; ++part) {
        QList<QByteArray> changed = parts;
        changed[part][5] = changed.at(part).at(5) == 'A' ? 'B' : 'A';
        QTest::addRow("part %d changed", part) << changed.join('.');
    }
    // The last of 43 characters carries two unused bits, zero here: a second spelling.
    QByteArray respelt = good;
    respelt.back() = char(respelt.back() + 1);
    QTest::newRow("respelt") << respelt;
}

void TestSandboxTokens::refusesTamperedUserTokens()
{
    QFETCH(QByteArray, token);
    QCOMPARE(m_caller->get("/v1/sessions/x", token).status, 401);
}

void TestSandboxTokens::refusesTheWrongKind()
{
    const QByteArray user = m_caller->userToken(text("alice@example.com"));
    const QByteArray partner = m_caller->partnerToken();
    const QJsonObject made = newSession();
    const QByteArray session = made.value(text("token")).toString().toLatin1();
    const QByteArray path = "/v1/sessions/" + made.value(text("id")).toString().toLatin1();
    const QJsonObject withUser{{text("user_token"), QString::fromLatin1(user)}};
    const QJsonObject withSession{{text("user_token"), QString::fromLatin1(session)}};
    const QJsonObject contacts{{text("contact_tokens"), QJsonArray{QString::fromLatin1(session)}}};

    QCOMPARE(m_caller->get(path, user).status, 200);
    QCOMPARE(m_caller->get(path, session).status, 401);
    QCOMPARE(m_caller->get(path, partner).status, 401);
    QCOMPARE(m_caller->get(usersPath, user).status, 401);
    QCOMPARE(m_caller->get(usersPath, session).status, 401);
    QCOMPARE(m_caller->post("/v1/sessions", session, contacts).status, 401);
    QCOMPARE(m_caller->post("/v1/sessions", user, contacts).status, 401);

    const SandboxReply video = m_caller->post("/v1/session/video", session, withUser);
    QCOMPARE(video.status, 200);
    QCOMPARE(m_caller->post("/v1/session/video", user, withUser).status, 401);
    QCOMPARE(m_caller->post("/v1/session/video", partner, withUser).status, 401);
    QCOMPARE(m_caller->post("/v1/session/video", session, withSession).status, 401);
    const QJsonObject gss = video.object().value(text("gss_info")).toObject();
    const QByteArray media = gss.value(text("token")).toString().toLatin1();
    QCOMPARE(m_caller->post("/v1/session/video", media, withUser).status, 401);
}

void TestSandboxTokens::tellsExpiredUserTokens()
{
    const auto is1003 = [](const SandboxReply &reply) {
        return reply.status == 400 && reply.object().value(text("code")).toInt() == 1003;
    };
    const QJsonObject made = newSession();
    const QByteArray session = made.value(text("token")).toString().toLatin1();
    const QByteArray path = "/v1/sessions/" + made.value(text("id")).toString().toLatin1();
    const QByteArray alice = m_caller->userToken(text("alice@example.com"));
    const QByteArray expired = m_caller->userToken(text("expired@example.com"));
    QVERIFY(!expired.isEmpty());
    const QJsonObject none{{text("contact_tokens"), QJsonArray{QString::fromLatin1(alice)}}};
    const QJsonObject old{{text("contact_tokens"), QJsonArray{QString::fromLatin1(expired)}}};
    const QJsonObject oldUser{{text("user_token"), QString::fromLatin1(expired)}};

    QVERIFY(is1003(m_caller->get(path, expired)));
    QVERIFY(is1003(m_caller->post("/v1/sessions", expired, none)));
    QVERIFY(is1003(m_caller->post("/v1/sessions", alice, old)));
    QVERIFY(is1003(m_caller->post("/v1/session/video", session, oldUser)));

    m_clock.advance(SandboxOptions{}.userTokenLife - std::chrono::seconds(1));
    QCOMPARE(m_caller->get(path, alice).status, 200);
    m_clock.advance(std::chrono::seconds(1));
    QVERIFY(is1003(m_caller->get(path, alice)));
}

void TestSandboxTokens::tellsExpiredSessionTokens()
{
    const QByteArray session = newSession().value(text("token")).toString().toLatin1();
    m_clock.advance(SandboxOptions{}.sessionTokenLife);
    const QByteArray alice = m_caller->userToken(text("alice@example.com"));
    const QJsonObject user{{text("user_token"), QString::fromLatin1(alice)}};
    const SandboxReply reply = m_caller->post("/v1/session/video", session, user);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.object().value(text("code")).toInt(), 1003);
}

void TestSandboxTokens::issuesReadableTokens()
{
    const QByteArray alice = m_caller->userToken(text("alice@example.com"));
    const QByteArray again = m_caller->userToken(text("alice@example.com"));
    QVERIFY(alice != again);
    const auto user = readJwt(alice);
    QVERIFY(user);
    const int id = m_caller->idOf(text("alice@example.com"));
    QCOMPARE(user->subject, text("User:") + QString::number(id));
    QCOMPARE(*user->issuedAt, m_clock.now());
    QCOMPARE(*user->expiresAt, m_clock.now().addDays(30));

    const QJsonObject made = newSession();
    const auto session = readJwt(made.value(text("token")).toString().toLatin1());
    QVERIFY(session);
    QCOMPARE(session->subject, text("Session:") + made.value(text("id")).toString());
    QCOMPARE(*session->expiresAt, m_clock.now().addSecs(3600));

    const auto expired = readJwt(m_caller->userToken(text("expired@example.com")));
    QVERIFY(expired);
    QVERIFY(*expired->expiresAt < m_clock.now());
    QVERIFY(*expired->issuedAt < *expired->expiresAt);
}

void TestSandboxTokens::forgetsTokensOfAnotherRun()
{
    Sandbox other(SandboxOptions{}, m_clock);
    QVERIFY(other.start());
    SandboxCaller there(other, m_clock);
    QVERIFY(other.profile().apiKey.bytes() != m_sandbox->profile().apiKey.bytes());
    QVERIFY(other.profile().partnerKey->fingerprint()
            != m_sandbox->profile().partnerKey->fingerprint());
    QCOMPARE(there.get(usersPath, m_caller->partnerToken()).status, 401);
    QCOMPARE(there.get("/v1/sessions/x", m_caller->userToken(text("alice@example.com"))).status,
             401);
}

QTEST_GUILESS_MAIN(TestSandboxTokens)
#include "tst_sandboxtokens.moc"
