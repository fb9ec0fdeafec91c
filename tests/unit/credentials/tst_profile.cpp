// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/Profile.h"

#include <QTest>

using namespace pinbridge;

namespace {

template<typename T>
void refused(const Result<T> &result, Stage stage, const QString &saysWhat)
{
    QVERIFY(!result);
    QCOMPARE(result.error().code, FailureCode::BadSetting);
    QCOMPARE(result.error().stage, stage);
    QVERIFY2(result.error().sentence.contains(saysWhat), qPrintable(result.error().sentence));
}

} // namespace

class ProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dataCentresHaveUrls()
    {
        for (const auto centre : {DataCentre::UnitedStates, DataCentre::Europe}) {
            const auto parsed = parseBaseUrl(baseUrl(centre).toString());
            QVERIFY(parsed);
            QCOMPARE(*parsed, baseUrl(centre));
            QCOMPARE(dataCentreOf(*parsed), centre);
        }
        QVERIFY(baseUrl(DataCentre::Other).isEmpty());
    }

    void findsTheDataCentre_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("centre");
        const auto row = [](const char *url, DataCentre centre) {
            QTest::newRow(url) << QString::fromLatin1(url) << static_cast<int>(centre);
        };
        row("https://API.helplightning.net/api/", DataCentre::UnitedStates);
        row("https://api.helplightning.net:443/api", DataCentre::UnitedStates);
        row("https://api.eu1.helplightning.net/api", DataCentre::Europe);
        row("http://api.helplightning.net/api", DataCentre::Other);
        row("https://api.helplightning.net", DataCentre::Other);
        row("https://api.helplightning.net:8443/api", DataCentre::Other);
        row("https://helplightning.example/api", DataCentre::Other);
    }

    void findsTheDataCentre()
    {
        QFETCH(QString, url);
        QFETCH(int, centre);
        QCOMPARE(static_cast<int>(dataCentreOf(QUrl(url))), centre);
    }

    void acceptsUrls_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(expected);
        };
        row("https://api.helplightning.net/api", "https://api.helplightning.net/api");
        row(" https://API.Example.com/api//\r\n", "https://api.example.com/api");
        row("HTTPS://api.example.com", "https://api.example.com");
        row("https://api.example.com/", "https://api.example.com");
        row("http://127.0.0.1:41234", "http://127.0.0.1:41234");
        row("http://[::1]:41234/api", "http://[::1]:41234/api");
        row("https://api.example.com/a%2Fb/", "https://api.example.com/a%2Fb");
    }

    void acceptsUrls()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto url = parseBaseUrl(text);
        QVERIFY2(url, url ? "" : qPrintable(url.error().sentence));
        QCOMPARE(url->toString(), expected);
    }

    void refusesUrls_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("saysWhat");
        const auto row = [](const char *text, const char *saysWhat) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(saysWhat);
        };
        row("", "There is no URL");
        row("  ", "There is no URL");
        row("api.helplightning.net/api", "Start it with https://");
        row("localhost:8080/api", "Start it with https://");
        row("https:/api.example.com", "Start it with https://");
        row("ftp://api.example.com", "starts with ftp://");
        row("file:///etc/passwd", "starts with file://");
        row("https://", "no host");
        row("https:///api", "no host");
        row("https://api.example.com:0/api", "impossible port");
        row("https://api.example.com:99999/api", "no URL has");
        row("https://api.exa mple.com/api", "no URL has");
        row("https://api.example.com/a b", "no URL has");
        row("https://me:secret@api.example.com/api", "before the @");
        row("https://api.example.com/api?x=1", "'?' or '#'");
        row("https://api.example.com/api#x", "'?' or '#'");
    }

    void refusesUrls()
    {
        QFETCH(QString, text);
        QFETCH(QString, saysWhat);
        const auto url = parseBaseUrl(text);
        refused(url, Stage::Url, saysWhat);
        QVERIFY(!url.error().sentence.contains(QLatin1String("secret")));
    }

    void acceptsEnterpriseIds()
    {
        QCOMPARE(parseEnterpriseId(QStringLiteral(" 0042\n")).value(), QStringLiteral("0042"));
        const QString longest(20, QLatin1Char('9'));
        QCOMPARE(parseEnterpriseId(longest).value(), longest);
    }

    void refusesEnterpriseIds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("saysWhat");
        const auto digits = QStringLiteral("is a number");
        QTest::newRow("empty") << QStringLiteral(" ") << QStringLiteral("no enterprise id");
        QTest::newRow("letters") << QStringLiteral("acme42") << digits;
        QTest::newRow("blank inside") << QStringLiteral("12 34") << digits;
        QTest::newRow("negative") << QStringLiteral("-1") << digits;
        QTest::newRow("other digits") << QStringLiteral("\u0661\u0662") << digits;
        QTest::newRow("21 digits") << QString(21, QLatin1Char('1')) << QStringLiteral("20 digits");
    }

    void refusesEnterpriseIds()
    {
        QFETCH(QString, text);
        QFETCH(QString, saysWhat);
        refused(parseEnterpriseId(text), Stage::Settings, saysWhat);
    }

    void acceptsApiKeys()
    {
        QCOMPARE(parseApiKey(" \tab-C_9=\r\n").value().bytes(), QByteArray("ab-C_9="));
        const QByteArray longest(512, 'k');
        QCOMPARE(parseApiKey(longest).value().bytes(), longest);
    }

    void refusesApiKeys_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("saysWhat");
        QTest::newRow("empty") << QByteArray("\n") << QStringLiteral("no API key");
        QTest::newRow("line break")
            << QByteArray("hunter2\nhunter2") << QStringLiteral("line break");
        QTest::newRow("carriage return")
            << QByteArray("hunter2\rhunter2") << QStringLiteral("line break");
        QTest::newRow("blank") << QByteArray("hunter2 hunter2") << QStringLiteral("a blank");
        QTest::newRow("not ASCII") << QByteArray("hunter2\xE2\x80\xA6") << QStringLiteral("ASCII");
        QTest::newRow("control") << QByteArray("hunter2\x7f") << QStringLiteral("ASCII");
        QTest::newRow("partner key")
            << QByteArray("-----BEGIN PRIVATE KEY-----\nhunter2\n") << QStringLiteral("PEM");
        QTest::newRow("513") << QByteArray("hunter2") + QByteArray(506, 'k')
                             << QStringLiteral("512 characters");
    }

    void refusesApiKeys()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, saysWhat);
        const auto key = parseApiKey(text);
        refused(key, Stage::Settings, saysWhat);
        QVERIFY(!key.error().sentence.contains(QLatin1String("hunter2")));
    }
};

QTEST_GUILESS_MAIN(ProfileTest)
#include "tst_profile.moc"
