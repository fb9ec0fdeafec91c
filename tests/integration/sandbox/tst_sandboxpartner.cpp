// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SandboxCaller.h"
#include "base/Jwt.h"
#include "support/FakeClock.h"

#include <QMessageAuthenticationCode>
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

/// Who may call as the site: API key and partner token.
class TestSandboxPartner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void checksTheApiKey_data();
    void checksTheApiKey();
    void takesPartnerTokens_data();
    void takesPartnerTokens();
    void refusesPartnerTokens_data();
    void refusesPartnerTokens();
    void refusesForgedPartnerTokens_data();
    void refusesForgedPartnerTokens();
    void tellsExpiredPartnerTokens();

private:
    [[nodiscard]] QJsonObject claims() const;
    [[nodiscard]] QByteArray signedBy(const PartnerKey &key, const QByteArray &header,
                                      const QJsonObject &body) const;

    FakeClock m_clock;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<SandboxCaller> m_caller;
};

void TestSandboxPartner::initTestCase()
{
    m_sandbox = std::make_unique<Sandbox>(SandboxOptions{}, m_clock);
    QVERIFY(m_sandbox->start());
    m_caller = std::make_unique<SandboxCaller>(*m_sandbox, m_clock);
}

QJsonObject TestSandboxPartner::claims() const
{
    const qint64 now = m_clock.now().toSecsSinceEpoch();
    return {{text("iss"), text("Ghazal")},
            {text("aud"), text("Ghazal")},
            {text("sub"), text("Partner:4242")},
            {text("iat"), now},
            {text("exp"), now + 60}};
}

QByteArray TestSandboxPartner::signedBy(const PartnerKey &key, const QByteArray &header,
                                        const QJsonObject &body) const
{
    return signJwt(key, header, json(body)).value_or(QByteArray());
}

void TestSandboxPartner::checksTheApiKey_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<int>("status");
    const QByteArray good = m_sandbox->profile().apiKey.bytes();
    QTest::newRow("right") << good << 200;
    QTest::newRow("absent") << QByteArray() << 401;
    QTest::newRow("another") << QByteArray(good.size(), 'A') << 403;
    QTest::newRow("too short") << good.chopped(1) << 403;
    QTest::newRow("too long") << good + 'A' << 403;
    QTest::newRow("other case") << good.toUpper() << 403;
}

void TestSandboxPartner::checksTheApiKey()
{
    QFETCH(QByteArray, key);
    QFETCH(int, status);
    QNetworkRequest request = m_caller->request(usersPath, m_caller->partnerToken());
    request.setRawHeader("x-helplightning-api-key", key.isEmpty() ? QByteArray() : key);
    const SandboxReply reply = SandboxCaller::finished(m_caller->network().get(request));
    QCOMPARE(reply.status, status);
    if (status != 200)
        QVERIFY(reply.object().value(text("message")).toString().contains(text("API key")));
}

void TestSandboxPartner::takesPartnerTokens_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("claim");
    QTest::addColumn<QJsonValue>("value");
    const qint64 now = m_clock.now().toSecsSinceEpoch();
    const QByteArray header = R"({"alg":"RS256","typ":"JWT"})";
    QTest::newRow("plain") << header << QByteArray("jti") << QJsonValue(1);
    QTest::newRow("no typ") << QByteArray(R"({"alg":"RS256"})") << QByteArray("x") << QJsonValue(1);
    QTest::newRow("with kid") << QByteArray(R"({"alg":"RS256","kid":"1"})") << QByteArray("x")
                              << QJsonValue(1);
    QTest::newRow("no iat") << header << QByteArray("iat") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("an hour") << header << QByteArray("exp") << QJsonValue(now + 3600);
    QTest::newRow("one second") << header << QByteArray("exp") << QJsonValue(now + 1);
    QTest::newRow("fraction") << header << QByteArray("exp") << QJsonValue(double(now) + 0.5);
    QTest::newRow("iat a little ahead") << header << QByteArray("iat") << QJsonValue(now + 20);
}

void TestSandboxPartner::takesPartnerTokens()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, claim);
    QFETCH(QJsonValue, value);
    QJsonObject body = claims();
    body.insert(QString::fromLatin1(claim), value); // Undefined removes
    const QByteArray token = signedBy(*m_sandbox->profile().partnerKey, header, body);
    QCOMPARE(m_caller->get(usersPath, token).status, 200);
}

void TestSandboxPartner::refusesPartnerTokens_data()
{
    QTest::addColumn<QByteArray>("claim");
    QTest::addColumn<QJsonValue>("value");
    const qint64 now = m_clock.now().toSecsSinceEpoch();
    const QJsonValue none(QJsonValue::Undefined);
    const auto row = [](const char *name, const char *claim, const QJsonValue &value) {
        QTest::newRow(name) << QByteArray(claim) << value;
    };
    row("no iss", "iss", none);
    row("iss of another", "iss", text("ghazal"));
    row("iss a list", "iss", QJsonArray{text("Ghazal")});
    row("no aud", "aud", none);
    row("aud of another", "aud", text("Other"));
    row("no sub", "sub", none);
    row("sub of another site", "sub", text("Partner:4243"));
    row("sub longer", "sub", text("Partner:42420"));
    row("sub in lower case", "sub", text("partner:4242"));
    row("sub the number alone", "sub", 4242);
    row("sub a user", "sub", text("User:4242"));
    row("no exp", "exp", none);
    row("exp a string", "exp", QString::number(now + 60));
    row("exp null", "exp", QJsonValue::Null);
    row("exp true", "exp", true);
    row("exp too far", "exp", now + 3700);
    row("exp in milliseconds", "exp", (now + 60) * 1000);
    row("exp enormous", "exp", 1e300);
    row("iat ahead", "iat", now + 120);
    row("iat a string", "iat", QString::number(now));
}

void TestSandboxPartner::refusesPartnerTokens()
{
    QFETCH(QByteArray, claim);
    QFETCH(QJsonValue, value);
    QJsonObject body = claims();
    body.insert(QString::fromLatin1(claim), value);
    const QByteArray token =
        signedBy(*m_sandbox->profile().partnerKey, R"({"alg":"RS256","typ":"JWT"})", body);
    const SandboxReply reply = m_caller->get(usersPath, token);
    QCOMPARE(reply.status, 401);
    QVERIFY(reply.object().value(text("message")).toString().startsWith(text("partner token: ")));
}

void TestSandboxPartner::refusesForgedPartnerTokens_data()
{
    QTest::addColumn<QByteArray>("token");
    const PartnerKey key = *m_sandbox->profile().partnerKey;
    const PartnerKey other = *PartnerKey::generate();
    const QByteArray rs256 = R"({"alg":"RS256","typ":"JWT"})";
    const QByteArray good = signedBy(key, rs256, claims());
    const QList<QByteArray> parts = good.split('.');
    const QByteArray &body = parts.at(1);

    QTest::newRow("another key") << signedBy(other, rs256, claims());
    for (const char *alg : {R"({"alg":"none"})", R"({"alg":"NONE"})", R"({"alg":""})",
                            R"({"typ":"JWT"})", R"({"alg":null})", R"({"alg":["RS256"]})"})
        QTest::addRow("%s unsigned", alg) << base64Url(alg) + '.' + body + '.';
    for (const char *header :
         {R"({"alg":"none"})", R"({"alg":"rs256"})", R"({"alg":"RS512"})", R"({"alg":"PS256"})",
          R"({"alg":"RS256","crit":["exp"],"exp":1})", R"([{"alg":"RS256"}])", R"("RS256")"})
        QTest::addRow("%s well signed", header) << signedBy(key, header, claims());

    // RFC 8725 section 2.1: the public key taken for an HMAC secret.
    const QByteArray hs256 = base64Url(R"({"alg":"HS256","typ":"JWT"})") + '.' + body;
    for (const QByteArray &secret : {key.publicPem(), key.publicPem().trimmed(), QByteArray()}) {
        const QByteArray mac =
            QMessageAuthenticationCode::hash(hs256, secret, QCryptographicHash::Sha256);
        QTest::addRow("HS256 with %d bytes", int(secret.size())) << hs256 + '.' + base64Url(mac);
    }

    QJsonObject richer = claims();
    richer.insert(text("sub"), text("Partner:1"));
    QTest::newRow("claims exchanged")
        << parts.at(0) + '.' + base64Url(json(richer)) + '.' + parts.at(2);
    QTest::newRow("signature cut") << good.chopped(4);
    QTest::newRow("signature absent") << parts.at(0) + '.' + body + '.';
    QTest::newRow("padding") << good + "==";
    QTest::newRow("Bearer") << "Bearer " + good;
    QTest::newRow("four parts") << good + ".x";
    QTest::newRow("two parts") << parts.at(0) + '.' + body;
}

void TestSandboxPartner::refusesForgedPartnerTokens()
{
    QFETCH(QByteArray, token);
    const SandboxReply reply = m_caller->get(usersPath, token);
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.type, QByteArray("application/json"));
}

void TestSandboxPartner::tellsExpiredPartnerTokens()
{
    const QByteArray token =
        signedBy(*m_sandbox->profile().partnerKey, R"({"alg":"RS256","typ":"JWT"})", claims());
    QCOMPARE(m_caller->get(usersPath, token).status, 200);
    m_clock.advance(std::chrono::seconds(60));
    for (const QByteArray &path :
         {usersPath, usersPath + "/1001", QByteArray("/v1/enterprise/sessions/x")}) {
        const SandboxReply reply = m_caller->get(path, token);
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.body, QByteArray("Token expired"));
    }
}

QTEST_GUILESS_MAIN(TestSandboxPartner)
#include "tst_sandboxpartner.moc"
