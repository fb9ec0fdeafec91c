// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Address.h"

#include <QTest>

using namespace pinbridge;

/// Whom one counts together.
class AddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unmapping();
    void isWrittenAsQtWritesIt();
    void keys_data();
    void keys();
};

namespace {

QHostAddress at(const QString &address) { return QHostAddress(address); }

} // namespace

void AddressTest::unmapping()
{
    QCOMPARE(unmapped(at(QStringLiteral("::ffff:192.168.2.17"))),
             at(QStringLiteral("192.168.2.17")));
    for (const char *same : {"192.168.2.17", "::1", "fd00::17", "64:ff9b::c0a8:211"})
        QCOMPARE(unmapped(at(QLatin1String(same))).toString(), QLatin1String(same));
}

void AddressTest::isWrittenAsQtWritesIt()
{
    for (const char *text : {"0.0.0.0", "10.0.2.15", "192.168.200.9", "255.255.255.255", "::1",
                             "::ffff:1.2.3.4", "fe80::1%lo", ""})
        QCOMPARE(addressText(at(QLatin1String(text))), at(QLatin1String(text)).toString());
}

void AddressTest::keys_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("sameAddress");
    QTest::addColumn<bool>("sameNetwork");
    const auto row = [](const char *name, const char *one, const char *other, bool sameAddress,
                        bool sameNetwork) {
        QTest::newRow(name) << QString::fromLatin1(one) << QString::fromLatin1(other) << sameAddress
                            << sameNetwork;
    };
    row("IPv4", "192.168.2.17", "192.168.2.17", true, true);
    row("mapped", "192.168.2.17", "::ffff:192.168.2.17", true, true);
    row("IPv4 neighbours", "192.168.2.17", "192.168.2.18", false, false);
    row("spelling", "2001:db8::17", "2001:DB8:0:0:0:0:0:17", true, true);
    row("SLAAC neighbours", "2001:db8:0:1::17", "2001:db8:0:1:ffff::18", false, true);
    row("two networks", "2001:db8:0:1::17", "2001:db8:0:2::17", false, false);
    row("link-local neighbours", "fe80::17%wlan0", "fe80::18%wlan0", false, true);
    row("two links", "fe80::17%wlan0", "fe80::17%eth0", false, false);
    row("a link", "fe80::17%wlan0", "fe80::17%wlan0", true, true);
    row("link-local and not", "fe80::17%wlan0", "2001:db8::17", false, false);
}

void AddressTest::keys()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, sameAddress);
    QFETCH(bool, sameNetwork);
    QCOMPARE(addressKey(at(one)) == addressKey(at(other)), sameAddress);
    QCOMPARE(networkKey(at(one)) == networkKey(at(other)), sameNetwork);
}

QTEST_GUILESS_MAIN(AddressTest)
#include "tst_address.moc"
