// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Redact.h"

#include <QTest>

using namespace pinbridge;

class RedactTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masks_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("••••");
        QTest::newRow("15") << QByteArray("123456789012345") << QStringLiteral("••••");
        QTest::newRow("16") << QByteArray("1234567890123456")
                            << QStringLiteral("1234…•••• (16 bytes)");
        QTest::newRow("token") << QByteArray("eyJ0") + QByteArray(208, 'x')
                               << QStringLiteral("eyJ0…•••• (212 bytes)");
        QTest::newRow("control characters") << QByteArray("a\n\x1b\xff") + QByteArray(16, 'x')
                                            << QStringLiteral("a???…•••• (20 bytes)");
    }

    void masks()
    {
        QFETCH(QByteArray, secret);
        QFETCH(QString, expected);
        QCOMPARE(masked(secret), expected);
    }

    void hidesPins()
    {
        const auto hides = [](const char *text, const char *hidden) {
            QCOMPARE(redacted(QString::fromUtf8(text)), QString::fromUtf8(hidden));
            QCOMPARE(redacted(QString::fromUtf8(text), PinsInLog::Shown), QString::fromUtf8(text));
        };
        hides("GET /session?sid=1234 200", "GET /session?sid=… 200");
        hides("SID=1234&x=1", "SID=…&x=1");
        hides("a&sid=12#f 'sid=7' \"sid=8\"", "a&sid=…#f 'sid=…' \"sid=…\"");
        hides("sid=1\tsid=2\nsid=3", "sid=…\tsid=…\nsid=…");
        hides("sid=…&sid==&sid=é9", "sid=…&sid=…&sid=…");
        hides("é.sid=1 -sid=2", "é.sid=… -sid=…");
        for (const char *none :
             {"xsid=1", "_sid=1", "9sid=1", "sid=", "sid= 1", "sid='1'", "sid:1"})
            hides(none, none);
    }

    void leavesQueryValuesOut_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *target, const char *expected) {
            QTest::newRow(target) << QString::fromUtf8(target) << QString::fromUtf8(expected);
        };
        row("/session", "/session");
        row("/auth?email=alice@example.com", "/auth?email=…");
        row("/session?sid=1234&email=a=b", "/session?sid=…&email=…");
        row("/session?1234", "/session?…");
        row("/session?a=1&&b", "/session?a=…&&…");
        row("/session?", "/session?");
        row("/session?a=1?b=2#c", "/session?a=…");
    }

    void leavesQueryValuesOut()
    {
        QFETCH(QString, target);
        QFETCH(QString, expected);
        QCOMPARE(withoutQueryValues(target), expected);
    }
};

QTEST_GUILESS_MAIN(RedactTest)
#include "tst_redact.moc"
