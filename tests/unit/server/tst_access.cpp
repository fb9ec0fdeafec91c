// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/Access.h"

#include <QTest>

using namespace pinbridge;

/// What an operator may write for a network.
class AccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void networkIsRead_data();
    void networkIsRead();
    void slipIsNoNetwork_data();
    void slipIsNoNetwork();
};

void AccessTest::networkIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("network");
    QTest::addColumn<int>("prefix");
    const auto row = [](const char *text, const char *network, int prefix) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(network) << prefix;
    };
    row("192.168.2.0/24", "192.168.2.0", 24);
    row(" 192.168.2.77/24 ", "192.168.2.0", 24);
    row("10.1.2.3", "10.1.2.3", 32);
    row("10.0.0.0/255.0.0.0", "10.0.0.0", 8);
    row("fd00::/8", "fd00::", 8);
    row("fd00::1", "fd00::1", 128);
}

void AccessTest::networkIsRead()
{
    QFETCH(QString, text);
    QFETCH(QString, network);
    QFETCH(int, prefix);
    const auto read = parseNetwork(text);
    QVERIFY(read);
    QCOMPARE(read->first, QHostAddress(network));
    QCOMPARE(read->second, prefix);
}

void AccessTest::slipIsNoNetwork_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "lan", "10", "10.1/16", "10.0.0.0/33", "fd00::/129", "1.2.3.4/",
                             "10.0.0.0/8/8", "10.0.0.0/-1", "10.0.0.0/+8", "10.0.0.0/4294967295",
                             "10.0.0.0/255.0.255.0", "0.0.0.0/0::%f.0/120", "0.0.0.0/0::%f.0"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("text behind a NUL")
        << QStringLiteral("10.0.0.0/8") + QChar(QChar::Null) + QStringLiteral("/32");
    // What fuzzing found: the address ended at the first NUL.
    QTest::newRow("NUL in the address") << QString::fromLatin1("10\0\0\0\0.1.20.", 12);
    for (const char *text : {"010.0.0.1", "10.0.0.1.", "10.0.0.0x1", "fd00::1%", "%eth0"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void AccessTest::slipIsNoNetwork()
{
    QFETCH(QString, text);
    const auto read = parseNetwork(text);
    QVERIFY(!read);
    QCOMPARE(read.error().code, FailureCode::BadSetting);
}

QTEST_GUILESS_MAIN(AccessTest)
#include "tst_access.moc"
