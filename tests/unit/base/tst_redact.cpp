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
