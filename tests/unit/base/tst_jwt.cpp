// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Jwt.h"
#include "base/Utc.h"

#include <QTest>

using namespace pinbridge;

namespace {

QByteArray tokenOf(const QByteArray &claims)
{
    return base64Url(R"({"alg":"HS256"})") + '.' + base64Url(claims) + ".c2ln";
}

QDateTime at(qint64 milliseconds) { return QDateTime::fromMSecsSinceEpoch(milliseconds, utc); }

} // namespace

class JwtTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void base64UrlHasNoPadding()
    {
        // RFC 7515 appendix C.
        const auto bytes = QByteArray::fromHex("03ecffe0c1");
        QCOMPARE(base64Url(bytes), QByteArray("A-z_4ME"));
        QCOMPARE(fromBase64Url("A-z_4ME"), bytes);
        QCOMPARE(fromBase64Url(""), QByteArray(""));
    }

    void refusesOtherText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("padding") << QByteArray("QQ==");
        QTest::newRow("plain base64") << QByteArray("+/==");
        QTest::newRow("plus") << QByteArray("A+A");
        QTest::newRow("slash") << QByteArray("A/A");
        QTest::newRow("blank") << QByteArray("QU JD");
        QTest::newRow("line break") << QByteArray("QUJD\n");
        QTest::newRow("half a byte") << QByteArray("QUJDR");
        QTest::newRow("not ASCII") << QByteArray("QU\xC3\xA4");
    }

    void refusesOtherText()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!fromBase64Url(text));
    }

    void readsClaims()
    {
        const auto claims =
            readJwt(tokenOf(R"({"sub":"User:17","iat":1700000000,"exp":1700003600.5})"));
        QVERIFY(claims);
        QCOMPARE(claims->subject, QStringLiteral("User:17"));
        QCOMPARE(claims->issuedAt, at(1700000000000));
        QCOMPARE(claims->expiresAt, at(1700003600500));
        QCOMPARE(claims->expiresAt->timeSpec(), Qt::UTC);
        QCOMPARE(claims->algorithm, QStringLiteral("HS256"));
        QCOMPARE(claims->all.size(), 3);
        QCOMPARE(claims->all.value(QLatin1String("iat")).toInteger(), 1700000000);
    }

    void leavesOddClaimsUnset_data()
    {
        QTest::addColumn<QByteArray>("claims");
        QTest::newRow("absent") << QByteArray("{}");
        QTest::newRow("texts") << QByteArray(R"({"sub":5,"iat":"1700000000","exp":"soon"})");
        QTest::newRow("null") << QByteArray(R"({"sub":null,"iat":null,"exp":null})");
        QTest::newRow("negative") << QByteArray(R"({"iat":-1,"exp":-1.5})");
        QTest::newRow("after the year 9999") << QByteArray(R"({"iat":253402300800,"exp":1e300})");
    }

    void leavesOddClaimsUnset()
    {
        QFETCH(QByteArray, claims);
        const auto read = readJwt(tokenOf(claims));
        QVERIFY(read);
        QVERIFY(read->subject.isEmpty());
        QVERIFY(!read->issuedAt);
        QVERIFY(!read->expiresAt);
    }

    void refusesWhatIsNoJwt_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("opaque") << QByteArray("a8f5f167f44f4964e6c998dee827110c");
        QTest::newRow("two parts") << QByteArray("e30.e30");
        QTest::newRow("four parts") << QByteArray("e30.e30.e30.e30");
        QTest::newRow("header no object") << QByteArray("W10.e30.c2ln");
        QTest::newRow("claims no object") << QByteArray("e30.W10.c2ln");
        QTest::newRow("claims no JSON") << QByteArray("e30.QUJD.c2ln");
        QTest::newRow("signature no base64url") << QByteArray("e30.e30.c2l!");
        QTest::newRow("blank behind") << QByteArray("e30.e30.c2ln ");
    }

    void refusesWhatIsNoJwt()
    {
        QFETCH(QByteArray, token);
        QVERIFY(!readJwt(token));
    }
};

QTEST_GUILESS_MAIN(JwtTest)
#include "tst_jwt.moc"
