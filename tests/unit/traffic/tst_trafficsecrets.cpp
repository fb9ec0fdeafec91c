// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Jwt.h"
#include "base/Redact.h"
#include "base/Utc.h"
#include "traffic/Capture.h"
#include "traffic/Comparison.h"
#include "traffic/CurlText.h"
#include "traffic/Har.h"
#include "traffic/HttpText.h"
#include "traffic/Redactor.h"
#include "traffic/ReplayPlan.h"

#include <QRandomGenerator>
#include <QTest>

using namespace pinbridge;
using namespace Qt::Literals::StringLiterals;

/// Everything that leaves the program of an exchange which went through the real redactor.
class TrafficSecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noneLeaves();
    void aPlanHasThemBack();
};

namespace {

const QDateTime now(QDate(2026, 5, 12), QTime(14, 0), utc);

QByteArray randomText(QRandomGenerator &random, qsizetype length)
{
    constexpr QByteArrayView letters =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";
    QByteArray text;
    for (qsizetype i = 0; i < length; ++i)
        text += letters.at(random.bounded(int(letters.size())));
    return text;
}

QByteArray token(QRandomGenerator &random, const QByteArray &subject)
{
    return base64Url(R"({"alg":"RS256"})") + '.'
           + base64Url(R"({"sub":")" + subject + R"(","exp":1800000000})") + '.'
           + randomText(random, 43);
}

struct Secrets
{
    explicit Secrets(quint32 seed)
        : random(seed)
        , apiKey(randomText(random, 24))
        , user(token(random, "User:1001"))
        , session(token(random, "Session:7"))
        , partner(token(random, "Partner:9"))
        , pin(QByteArray::number(random.bounded(100'000, 1'000'000)))
    {
    }

    [[nodiscard]] QByteArrayList all() const { return {apiKey, user, session, partner, pin}; }

    QRandomGenerator random;
    QByteArray apiKey;
    QByteArray user;
    QByteArray session;
    QByteArray partner;
    QByteArray pin;
};

/// A device that creates a session, and puts what it knows where it does not belong.
RawExchange exchangeWith(Secrets &secrets)
{
    RawExchange raw;
    raw.id = "id";
    raw.at = now;
    raw.device = u"10.0.0.7"_s;
    raw.method = "POST";
    raw.path = u"/session"_s;
    raw.rawPath = "/session";
    raw.query = "sid=" + secrets.pin + "&token=" + secrets.user;
    raw.requestFields = {
        {"Host", "10.0.0.2:8777"},
        {"Authorization", secrets.random.bounded(2) == 0 ? secrets.user : "Bearer " + secrets.user},
        {"x-helplightning-api-key", secrets.apiKey},
        {"Cookie", "s=" + secrets.session},
        {"X-Debug", "partner " + secrets.partner}};
    raw.requestBody = R"({"contact_email":"bob@example.com","user_token":")" + secrets.user
                      + R"(","note":")" + secrets.partner + R"("})";
    raw.status = 200;
    raw.replyBody = R"({"sid":")" + secrets.pin + R"(","session_token":")" + secrets.session
                    + R"(","user_token":")" + secrets.user + R"("})";
    return raw;
}

Exchange recorded(Secrets &secrets)
{
    Redactor redactor({});
    QByteArray key = QByteArray(secrets.apiKey.constData(), secrets.apiKey.size());
    redactor.learn(digestOf(secrets.user), u"ann@example.com"_s);
    RawExchange raw = exchangeWith(secrets);
    raw.apiKey = Secret(std::move(key));
    return redactor.exchangeOf(raw, now);
}

QByteArrayList everythingOf(const Exchange &exchange)
{
    const QString server = u"http://127.0.0.1:8777"_s;
    const QList<ExchangePtr> one{std::make_shared<const Exchange>(exchange)};
    QByteArrayList all{capture::save(one, u"1"_s, now),
                       toHar(one, u"1"_s, server),
                       httpText(exchange).toUtf8(),
                       httpText(exchange, {.prettyJson = true}).toUtf8(),
                       commandText(exchange, CommandShell::Bash, server).toUtf8(),
                       commandText(exchange, CommandShell::PowerShell, server).toUtf8()};
    for (const Difference &difference : differencesOf(exchange, Exchange()))
        all.append((difference.name + difference.left + difference.right).toUtf8());
    return all;
}

} // namespace

void TrafficSecretsTest::noneLeaves()
{
    for (quint32 seed = 0; seed < 300; ++seed) {
        Secrets secrets(seed);
        const auto texts = everythingOf(recorded(secrets));
        for (const QByteArray &text : texts) {
            for (const QByteArray &secret : secrets.all()) {
                QVERIFY2(!text.contains(secret), text);
                QVERIFY2(!text.contains(secret.toBase64()), text);
                QVERIFY2(!text.contains(secret.right(20)) || secret.size() < 20, text);
            }
        }
    }
}

void TrafficSecretsTest::aPlanHasThemBack()
{
    Secrets secrets(1);
    const Exchange exchange = recorded(secrets);
    QCOMPARE(usersOf(exchange), QStringList{u"ann@example.com"_s});
    const auto request =
        replayOf(exchange, [&secrets](const Placeholder &placeholder) -> std::optional<QByteArray> {
            switch (placeholder.kind) {
            case Placeholder::Kind::UserToken:
                return secrets.user;
            case Placeholder::Kind::ApiKey:
                return secrets.apiKey;
            case Placeholder::Kind::Pin:
                return secrets.pin;
            case Placeholder::Kind::PartnerToken:
                return secrets.partner;
            case Placeholder::Kind::SessionToken:
            case Placeholder::Kind::Other:
                break;
            }
            return std::nullopt;
        });
    QVERIFY2(request, request ? "" : qPrintable(request.error().sentence.english()));
    QVERIFY(fieldOf(request->fields, "authorization").endsWith(secrets.user));
    QCOMPARE(fieldOf(request->fields, "x-helplightning-api-key"), secrets.apiKey);
    QVERIFY(fieldOf(request->fields, "cookie").isEmpty()); // not known, and of no use
    QVERIFY(request->target.contains("sid=" + secrets.pin));
    QVERIFY(request->body.contains("\"user_token\":\"" + secrets.user));
    QVERIFY(toBytes(*request, "h").startsWith("POST /session?sid="));
}

QTEST_GUILESS_MAIN(TrafficSecretsTest)
#include "tst_trafficsecrets.moc"
