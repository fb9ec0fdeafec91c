// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Jwt.h"
#include "base/Redact.h"
#include "base/Utc.h"
#include "traffic/Redactor.h"

#include <QRandomGenerator>
#include <QTest>

using namespace pinbridge;
using namespace Qt::Literals::StringLiterals;

class RedactorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenSaysWhatItWas();
    void theApiKeyIsCompared();
    void aDeviceCannotWriteAsWeDo();
    void whatIsAlmostJsonIsRead_data();
    void whatIsAlmostJsonIsRead();
    void anotherKeyIsFoundInKnownTexts();
    void pinsAreShownWhereThatIsWanted();
    void whatIsHarmlessStays();
    void bodiesAreCut();
    void whatIsRememberedIsSaidForAsLongAsItHolds();
    void eachAnswerHasItsOwnId();
    /// Random secrets of each kind in each place where a client could put one.
    void noSecretIsRecorded();
};

namespace {

const QDateTime now(QDate(2026, 5, 12), QTime(14, 0), utc);

QByteArray jwt(const QByteArray &subject, const QDateTime &ends)
{
    return base64Url(R"({"alg":"HS256"})") + '.'
           + base64Url(R"({"sub":")" + subject + R"(","exp":)"
                       + QByteArray::number(ends.toSecsSinceEpoch()) + '}')
           + '.' + base64Url("a signature of some length, 32 b");
}

QByteArray randomText(QRandomGenerator &random, qsizetype length)
{
    constexpr QByteArrayView letters =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";
    QByteArray text;
    for (qsizetype i = 0; i < length; ++i)
        text += letters.at(random.bounded(int(letters.size())));
    return text;
}

RawExchange look(const QByteArray &query, HeaderFields fields = {})
{
    RawExchange raw;
    raw.method = "GET";
    raw.path = u"/session"_s;
    raw.rawPath = "/session";
    raw.query = query;
    raw.requestFields = std::move(fields);
    return raw;
}

/// Everything that is recorded of it, in one text.
QByteArray allOf(const Exchange &exchange)
{
    QByteArrayList all{exchange.target,
                       exchange.path.toUtf8(),
                       exchange.request.body,
                       exchange.reply.body,
                       exchange.note.toUtf8(),
                       exchange.authorization.email.toUtf8(),
                       exchange.authorization.subject.toUtf8()};
    for (const RecordedMessage *message : {&exchange.request, &exchange.reply}) {
        for (const auto &[name, value] : message->fields)
            all << name << value;
    }
    return all.join('\n');
}

} // namespace

void RedactorTest::aTokenSaysWhatItWas()
{
    Redactor redactor{{}};
    const QByteArray token = jwt("User:1001", now.addSecs(-60));
    Exchange seen = redactor.exchangeOf(look({}, {{"Authorization", token}}), now);
    QCOMPARE(fieldOf(seen.request.fields, "authorization"),
             QByteArray("‹user token User:1001, ended 2026-05-12T13:59:00Z›"));
    QCOMPARE(seen.authorization.kind, TokenFact::Kind::User);
    QCOMPARE(seen.authorization.ends, now.addSecs(-60));
    QVERIFY(!seen.authorization.issuedHere);
    redactor.learn(digestOf(token), u"ann@example.com"_s);
    seen = redactor.exchangeOf(look({}, {{"Authorization", "Bearer " + token}}), now);
    QCOMPARE(fieldOf(seen.request.fields, "authorization"),
             QByteArray("Bearer ‹user token of ann@example.com, ended 2026-05-12T13:59:00Z›"));
    QVERIFY(seen.authorization.issuedHere);
    QCOMPARE(seen.authorization.email, u"ann@example.com"_s);
    const QByteArray opaque = "no JSON Web Token";
    redactor.learn(digestOf(opaque), u"bob@example.com"_s);
    seen = redactor.exchangeOf(look({}, {{"authorization", opaque}}), now);
    QCOMPARE(fieldOf(seen.request.fields, "authorization"),
             QByteArray("‹user token of bob@example.com›"));
}

void RedactorTest::theApiKeyIsCompared()
{
    Redactor redactor{{}};
    const auto factOf = [&redactor](const HeaderFields &fields) {
        RawExchange raw = look({}, fields);
        raw.apiKey = Secret("the-key-of-the-desk");
        return redactor.exchangeOf(raw, now).apiKey;
    };
    QCOMPARE(factOf({{"X-HelpLightning-Api-Key", "the-key-of-the-desk"}}), ApiKeyFact::Same);
    QCOMPARE(factOf({{"X-HelpLightning-Api-Key", "another"}}), ApiKeyFact::Different);
    QCOMPARE(factOf({}), ApiKeyFact::Absent);
    RawExchange raw = look("email=the-key-of-the-desk@example.com");
    raw.apiKey = Secret("the-key-of-the-desk");
    const Exchange seen = redactor.exchangeOf(raw, now);
    QVERIFY2(!seen.target.contains("the-key"), seen.target);
}

void RedactorTest::aDeviceCannotWriteAsWeDo()
{
    Redactor redactor{{}};
    const QByteArray forged = jwt("User:1 of bob@example.com", now.addSecs(60));
    RawExchange raw = look({}, {{"Authorization", forged}, {"X-A", "‹API key of the profile›"}});
    raw.requestBody = R"({"a":"‹user token of bob@example.com›"})";
    const Exchange seen = redactor.exchangeOf(raw, now);
    QCOMPARE(fieldOf(seen.request.fields, "authorization"),
             QByteArray("‹user token, ends 2026-05-12T14:01:00Z›"));
    QVERIFY(seen.authorization.subject.isEmpty());
    QCOMPARE(fieldOf(seen.request.fields, "x-a"), QByteArray("<API key of the profile>"));
    QVERIFY(!seen.request.body.contains("‹"));
}

void RedactorTest::whatIsAlmostJsonIsRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("other quotes") << QByteArray("{'sid': '9876', 'user_token': 'opaque-1, x'}");
    QTest::newRow("no quotes") << QByteArray(R"({user_token: "opaque-1", sid: 9876})");
    QTest::newRow("a form") << QByteArray("pin=9876&credential=opaque-1&sid=9876");
}

void RedactorTest::whatIsAlmostJsonIsRead()
{
    QFETCH(QByteArray, body);
    Redactor redactor{{}};
    RawExchange raw = look({}, {{"Pin", "9876"}});
    raw.requestBody = body;
    const QByteArray all = allOf(redactor.exchangeOf(raw, now));
    QVERIFY2(!all.contains("opaque-1"), all);
    QVERIFY2(!all.contains("9876"), all);
}

void RedactorTest::anotherKeyIsFoundInKnownTexts()
{
    Redactor redactor{{}};
    RawExchange raw = look({}, {{"X-Debug", "the-key-of-tomorrow"}});
    const auto seen = [&] {
        return fieldOf(redactor.exchangeOf(raw, now).request.fields, "x-debug");
    };
    QCOMPARE(seen(), QByteArray("the-key-of-tomorrow"));
    raw.apiKey = Secret("the-key-of-tomorrow");
    QCOMPARE(seen(), QByteArray("‹API key›"));
}

void RedactorTest::pinsAreShownWhereThatIsWanted()
{
    Redactor hides{{}};
    Redactor shows{{.showsPins = true}};
    QCOMPARE(hides.exchangeOf(look("sid=0123"), now).target,
             QByteArray("/session?sid=‹pin of 4 digits›"));
    QCOMPARE(hides.exchangeOf(look("sid=12ab"), now).target, QByteArray("/session?sid=‹no pin›"));
    QCOMPARE(shows.exchangeOf(look("sid=0123"), now).target, QByteArray("/session?sid=0123"));
    RawExchange raw = look({});
    raw.replyBody = R"({"sid":"0123"})";
    QCOMPARE(hides.exchangeOf(raw, now).reply.body, QByteArray(R"({"sid":"‹pin of 4 digits›"})"));
    QCOMPARE(shows.exchangeOf(raw, now).reply.body, raw.replyBody);
}

void RedactorTest::whatIsHarmlessStays()
{
    Redactor redactor{{}};
    RawExchange raw = look("email=ann%40example.com&x=%20",
                           {{"Host", "192.168.2.110:8777"},
                            {"User-Agent", "Dalvik/2.1.0 (Linux; U; Android 14; Pixel 7)"},
                            {"Content-Type", "application/json; charset=utf-8"}});
    raw.requestBody = "{\n  \"contact_email\": \"bob@example.com\"\n}";
    raw.replyBody = R"({"session_id":["76125039-3a0c-4b3c-bc8c-248566357bd8"],)"
                    R"("url":"gss+ssl://gss.helplightning.net"})";
    const Exchange seen = redactor.exchangeOf(raw, now);
    QCOMPARE(seen.target, QByteArray("/session?email=ann%40example.com&x=%20"));
    QCOMPARE(seen.request.fields, raw.requestFields);
    QCOMPARE(seen.request.body, raw.requestBody);
    QCOMPARE(seen.reply.body, raw.replyBody);
}

void RedactorTest::bodiesAreCut()
{
    Redactor redactor{{.bodyLimit = 10}};
    RawExchange raw = look({});
    raw.requestBody = "123456789äöü";
    raw.replyBody = QByteArray::fromHex("ff00ff");
    const Exchange seen = redactor.exchangeOf(raw, now);
    QCOMPARE(seen.request.body, QByteArray("123456789"));
    QVERIFY(seen.request.isCut);
    QCOMPARE(seen.request.bodySize, raw.requestBody.size());
    QCOMPARE(seen.reply.body, QByteArray("‹3 bytes that are no text›"));
    QVERIFY(!seen.reply.isCut);
}

void RedactorTest::whatIsRememberedIsSaidForAsLongAsItHolds()
{
    Redactor redactor{{}};
    const QByteArray token = jwt("User:1001", now.addSecs(60));
    RawExchange raw = look("token=" + token, {{"Authorization", token}});
    raw.replyBody = R"({"user_token":")" + token + R"("})";
    const auto said = [&](int later) {
        const Exchange seen = redactor.exchangeOf(raw, now.addSecs(later));
        return QByteArrayList{seen.target.mid(qsizetype(qstrlen("/session?token="))),
                              fieldOf(seen.request.fields, "Authorization"),
                              seen.reply.body.mid(15).chopped(2)};
    };
    const auto thrice = [](const QByteArray &text) { return QByteArrayList{text, text, text}; };
    const QByteArray ends("‹user token User:1001, ends 2026-05-12T14:01:00Z›");
    QCOMPARE(said(0), thrice(ends));
    QCOMPARE(said(59), thrice(ends));
    const QByteArray ended("‹user token User:1001, ended 2026-05-12T14:01:00Z›");
    QCOMPARE(said(60), thrice(ended));
    QCOMPARE(said(61), thrice(ended));
    redactor.learn(digestOf(token), u"ann@example.com"_s);
    QCOMPARE(said(61), thrice("‹user token of ann@example.com, ended 2026-05-12T14:01:00Z›"));
    raw.apiKey = Secret(QByteArray(token));
    QCOMPARE(said(61), thrice("‹API key of the profile›"));
}

void RedactorTest::eachAnswerHasItsOwnId()
{
    Redactor redactor{{}};
    RawExchange raw = look({});
    for (const QByteArray &id : {"8d3d2fed04f9466e"_ba, "608e0242dae81d17"_ba}) {
        raw.id = id;
        raw.replyFields = {{"Vary", "Origin"}, {"X-Request-Id", id}, {"Date", "today"}};
        QCOMPARE(redactor.exchangeOf(raw, now).reply.fields, raw.replyFields);
    }
    // In another place it is another head.
    raw.replyFields = {{"Vary", raw.id}, {"X-Request-Id", "Origin"}, {"Date", "today"}};
    QCOMPARE(redactor.exchangeOf(raw, now).reply.fields, raw.replyFields);
}

void RedactorTest::noSecretIsRecorded()
{
    QRandomGenerator random(20260512);
    for (int round = 0; round < 300; ++round) {
        const QByteArray key = randomText(random, 20 + random.bounded(30));
        const QByteArray opaque = randomText(random, 12 + random.bounded(60));
        const QByteArray user =
            jwt("User:" + QByteArray::number(random.bounded(9999)), now.addSecs(60));
        const QByteArray partner = jwt("Partner:4242", now.addSecs(60));
        const QByteArray pem = "-----BEGIN PRIVATE KEY-----\n" + randomText(random, 64) + '\n'
                               + randomText(random, 64) + "\n-----END PRIVATE KEY-----";
        Redactor redactor{{}};
        const QByteArrayList anywhere{key, user, partner};
        const QByteArray &one = anywhere.at(random.bounded(int(anywhere.size())));
        const QByteArray &other = anywhere.at(random.bounded(int(anywhere.size())));
        RawExchange raw;
        raw.apiKey = Secret(QByteArray(key));
        raw.path = u"/"_s + QString::fromLatin1(one);
        raw.rawPath = '/' + one.toPercentEncoding({}, one.left(3));
        raw.query = "token=" + opaque + "&x=" + other + "&email=" + one.toPercentEncoding() + "&"
                    + user + "&sid=7391&user_token=" + opaque;
        raw.requestFields = {{"Authorization", random.bounded(2) ? opaque : "Bearer " + user},
                             {"x-helplightning-api-key", key},
                             {"Cookie", "a=" + opaque},
                             {"Referer", "http://desk/?q=" + other},
                             {"X-" + user, "1"},
                             {"X-Debug", other}};
        raw.requestBody = random.bounded(2) ? R"({"contact_email":")" + one + R"(","user_token":")"
                                                  + opaque + R"(","pem":")"
                                                  + QByteArray(pem).replace('\n', "\\n") + R"("})"
                                            : "token=" + opaque + "&x=" + other + "\n" + pem;
        raw.replyFields = {{"Set-Cookie", "t=" + opaque}, {"X-A", user}};
        raw.replyBody = R"({"sid":"7391","session_token":")" + opaque + R"(","user_token":")" + user
                        + R"(","detail":")" + partner + R"("})";
        // The second time from memory.
        const QByteArray all =
            allOf(redactor.exchangeOf(raw, now)) + allOf(redactor.exchangeOf(raw, now));
        for (const QByteArray &secret : {key, opaque, user, partner, pem, QByteArray("7391")}) {
            QVERIFY2(!all.contains(secret), all);
            // Nor enough of one to use it.
            QVERIFY2(secret.size() < 24 || !all.contains(secret.right(16)), all);
        }
    }
}

QTEST_GUILESS_MAIN(RedactorTest)
#include "tst_redactor.moc"
