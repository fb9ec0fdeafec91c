// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/HttpText.h"
#include "traffic/Placeholder.h"
#include "unit/traffic/ExchangeSamples.h"

#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

class HttpTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatWentOverTheWire();
    void setsOutJson();
    void saysThatABodyIsCut();
    void findsPlaceholders();
    void partsAreTheWhole();
};

void HttpTextTest::isWhatWentOverTheWire()
{
    const QString text = httpText(sampleRefusal());
    QCOMPARE(text, u"GET /session?sid=‹pin of 4 digits› HTTP/1.1\n"
                   "Host: 10.0.0.2:8777\n"
                   "Accept: */*\n"
                   "\n"
                   "\n"
                   "HTTP/1.1 404 Not Found\n"
                   "Content-Type: application/problem+json\n"
                   "\n"
                   "{\"type\":\"/problems/unknown-pin\",\"title\":\"No such pin\"}\n"_s);
}

void HttpTextTest::setsOutJson()
{
    QVERIFY(requestText(sampleExchange(), {.prettyJson = true})
                .endsWith(u"\n\n{\n    \"contact_email\": \"Bob@Example.com\"\n}\n"_s));
    Exchange other = sampleExchange();
    other.request.body = "{\"a\": no json";
    QVERIFY(requestText(other, {.prettyJson = true}).endsWith(u"\n\n{\"a\": no json\n"_s));
}

void HttpTextTest::saysThatABodyIsCut()
{
    Exchange other = sampleExchange();
    other.reply.isCut = true;
    other.reply.bodySize = 100'000;
    QVERIFY(replyText(other).endsWith(u"}\n[cut here: 100000 bytes in all]\n"_s));
}

void HttpTextTest::findsPlaceholders()
{
    const auto parts =
        partsOf("Bearer ‹user token of ann@example.com, ended 2026-05-12T14:00:12Z› and ‹secret›");
    QCOMPARE(parts.size(), 4);
    QCOMPARE(parts.at(0).text, u"Bearer "_s);
    QVERIFY(parts.at(1).placeholder);
    QCOMPARE(parts.at(1).placeholder->kind, Placeholder::Kind::UserToken);
    QCOMPARE(parts.at(1).placeholder->email, u"ann@example.com"_s);
    QCOMPARE(variableFor(*parts.at(1).placeholder), u"USER_TOKEN"_s);
    QCOMPARE(parts.at(2).text, u" and "_s);
    QCOMPARE(parts.at(3).placeholder->kind, Placeholder::Kind::Other);
    QCOMPARE(variableFor(*parts.at(3).placeholder, "X-HelpLightning-Api-Key"), u"API_KEY"_s);
    QCOMPARE(variableFor(*parts.at(3).placeholder, "password"), u"SECRET"_s);
    QVERIFY(partsOf("‹user token User:1001›").first().placeholder->email.isEmpty());
    QVERIFY(!hasPlaceholder("a ‹ b"));
    QVERIFY(hasPlaceholder("‹ ‹pin of 4 digits›"));
}

void HttpTextTest::partsAreTheWhole()
{
    for (quint32 seed = 0; seed < 2000; ++seed) {
        const QString text = awkwardText(seed, 30);
        QString joined;
        for (const TextPart &part : partsOf(text.toUtf8()))
            joined += part.text;
        QCOMPARE(joined, text);
    }
}

QTEST_GUILESS_MAIN(HttpTextTest)
#include "tst_httptext.moc"
