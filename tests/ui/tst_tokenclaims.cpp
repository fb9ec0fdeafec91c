// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Jwt.h"
#include "base/Utc.h"
#include "ui/TokenClaims.h"
#include "ui/Words.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;

namespace {

QDateTime at(qint64 seconds) { return QDateTime::fromSecsSinceEpoch(seconds, utc); }

QList<ClaimText> claimsIn(const QByteArray &claims, const QByteArray &header = R"({"alg":"HS256"})")
{
    const Secret token(QByteArray(base64Url(header) + '.' + base64Url(claims) + ".c2ln"));
    return claimsOf(token, at(1700000060));
}

QString wordsOf(const QList<ClaimText> &claims, const QString &name)
{
    for (const ClaimText &claim : claims) {
        if (claim.name == name)
            return claim.words;
    }
    return u"absent"_s;
}

} // namespace

class TokenClaimsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysInPlainWords()
    {
        const auto claims =
            claimsIn(R"({"exp":1700003660,"iat":1700000000,"aud":["Ghazal","web"],"iss":"Ghazal",)"
                     R"("sub":"User:1058","jti":"7f","nbf":1700000000})");
        QCOMPARE(claims.size(), 8);
        QCOMPARE(claims.first().name, u"is for"_s);
        QCOMPARE(claims.first().words, u"user 1058"_s);
        QCOMPARE(claims.first().raw, u"sub: \"User:1058\""_s);
        QCOMPARE(wordsOf(claims, u"made by"_s), u"Ghazal"_s);
        QCOMPARE(wordsOf(claims, u"to be shown to"_s), u"Ghazal, web"_s);
        QCOMPARE(wordsOf(claims, u"made"_s), exactWords(at(1700000000)) + " (1 min ago)"_L1);
        QCOMPARE(wordsOf(claims, u"valid from"_s), wordsOf(claims, u"made"_s));
        QCOMPARE(wordsOf(claims, u"ends"_s), exactWords(at(1700003660)) + " (in 1 h)"_L1);
        QCOMPARE(wordsOf(claims, u"number"_s), u"7f"_s);
        QCOMPARE(claims.last().words, u"HS256: with a secret that only its maker has"_s);
    }

    void namesWhomItIsFor_data()
    {
        QTest::addColumn<QByteArray>("subject");
        QTest::addColumn<QString>("words");
        QTest::newRow("session") << QByteArray("\"Session:0b7e\"") << u"session 0b7e"_s;
        QTest::newRow("site") << QByteArray("\"Partner:4711\"") << u"site 4711"_s;
        QTest::newRow("unknown kind") << QByteArray("\"Robot:1\"") << u"Robot:1"_s;
        QTest::newRow("no kind") << QByteArray("\"User\"") << u"User"_s;
        QTest::newRow("number") << QByteArray("17") << u"17"_s;
    }

    void namesWhomItIsFor()
    {
        QFETCH(const QByteArray, subject);
        QFETCH(const QString, words);
        QCOMPARE(wordsOf(claimsIn("{\"sub\":" + subject + '}'), u"is for"_s), words);
    }

    void showsWhatItDoesNotKnow()
    {
        const auto claims =
            claimsIn(R"({"role":{"admin":true},"mail":"a\u202eb"})", R"({"alg":"none"})");
        QCOMPARE(wordsOf(claims, u"role"_s), uR"({"admin":true})"_s);
        QCOMPARE(wordsOf(claims, u"mail"_s), uR"(a\u202eb)"_s);
        QCOMPARE(wordsOf(claims, u"signed"_s), u"not at all: anybody can have made it"_s);
    }

    void timesThatAreNoneStayAsTheyStand()
    {
        const auto claims = claimsIn(R"({"exp":"soon"})");
        QCOMPARE(wordsOf(claims, u"ends"_s), u"soon"_s);
    }

    void leavesTheSignatureOut()
    {
        for (const ClaimText &claim : claimsIn(R"({"sub":"User:1"})"))
            QVERIFY(!(claim.words + claim.raw).contains("c2ln"_L1));
    }

    void hasNothingOfWhatIsNoJwt()
    {
        QVERIFY(claimsOf(Secret(QByteArray("opaque")), at(0)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TokenClaimsTest)
#include "tst_tokenclaims.moc"
