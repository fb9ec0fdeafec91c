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
    void mappedNetworkLetsIn();
    void aLinkOfItsOwn();
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
    row("::/0", "::", 0);
    row("00fd::/8", "::", 8);
    row("::ffff:192.168.2.0/120", "192.168.2.0", 24);
    row("::ffff:c0a8:24d/120", "192.168.2.0", 24);
    row("::ffff:10.1.2.3", "10.1.2.3", 32);
    row("::ffff:0.0.0.0/96", "0.0.0.0", 0);
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
    for (const char *text :
         {"", "lan", "10", "10.1/16", "10.0.0.0/33", "fd00::/129", "1.2.3.4/", "10.0.0.0/8/8",
          "10.0.0.0/-1", "10.0.0.0/+8", "10.0.0.0/4294967295", "10.0.0.0/255.0.255.0",
          "0.0.0.0/0::%f.0/120", "0.0.0.0/0::%f.0", "::ffff:192.168.2.0/95",
          "::ffff:192.168.2.0/24", "::ffff:192.168.2.0/255.255.255.0"})
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

/// fe80::17 is another device on every link.
void AccessTest::aLinkOfItsOwn()
{
    const auto admits = [](const QString &network, const QString &device) {
        const auto read = parseNetwork(network);
        if (!read)
            qFatal("%s", qPrintable(read.error().sentence));
        const AccessRules rules{.access = Access::Approved, .networks = {*read}};
        return rules.admits(QHostAddress(device), QHostAddress(QStringLiteral("fe80::1%lan0")));
    };
    const QString device = QStringLiteral("fe80::17%lan0");
    const QString elsewhere = QStringLiteral("fe80::17%lan1");
    for (const QString &network : {device, QStringLiteral("fe80::%lan0/64")}) {
        QVERIFY(admits(network, device));
        QVERIFY(!admits(network, elsewhere));
        QVERIFY(!admits(network, QStringLiteral("fe80::17")));
    }
    // Without an interface it is meant for all of them.
    QVERIFY(admits(QStringLiteral("fe80::/10"), device));
    QVERIFY(admits(QStringLiteral("fe80::/10"), elsewhere));
    // What scope a socket tells of other addresses means nothing.
    QVERIFY(admits(QStringLiteral("fd00::/8"), QStringLiteral("fd00::17%lan1")));
}

void AccessTest::mappedNetworkLetsIn()
{
    AccessRules rules{.access = Access::Approved, .networks = {}};
    rules.networks.append(parseNetwork(QStringLiteral("::ffff:192.168.2.0/120")).value());
    const QHostAddress here(QStringLiteral("192.168.2.1"));
    QVERIFY(rules.admits(QHostAddress(QStringLiteral("192.168.2.17")), here));
    QVERIFY(rules.admits(QHostAddress(QStringLiteral("::ffff:192.168.2.17")), here));
    QVERIFY(!rules.admits(QHostAddress(QStringLiteral("192.168.3.17")), here));
}

QTEST_GUILESS_MAIN(AccessTest)
#include "tst_access.moc"
