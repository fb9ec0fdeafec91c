// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/HostCheck.h"

#include <QTest>

using namespace pinbridge;

class HostCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
};

void HostCheckTest::names_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("own");
    const auto row = [](const char *host, bool own) {
        QTest::newRow(host) << QByteArray(host) << own;
    };
    row("localhost", true);
    row("LOCALHOST:8777", true);
    row("localhost.", true);
    row("app.localhost:3000", true);
    row("desk", true);
    row("Desk.local:8777", true);
    row("desk.local.", true);
    row("127.0.0.1:8777", true);
    row("10.0.2.2:8777", true);
    row("[::1]:8777", true);
    row("[fd00::5]", true);
    row("", true);
    row("evil.example", false);
    row("desk.evil.example", false);
    row("evildesk", false);
    row("notlocalhost", false);
    row("localhost.evil.example:8777", false);
    row("127.0.0.1.evil.example", false);
    row("10", false);
    row("127.1", false);
    row("1.2.3.4.5", false);
    row("256.1.1.1", false);
    row("1.2.3.4", true);
    row("255.0.10.255:80", true);
    row("1.2.3.4.", true);
    row("1.2.3.", false);
    row("1..2.3", false);
    row(".1.2.3", false);
    row("1.2.3.x", false);
    row("1234.1.1.1", false);
}

void HostCheckTest::names()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, own);
    const QStringList names{QStringLiteral("desk"), QStringLiteral("desk.local")};
    QCOMPARE(isOwnHost(host, names), own);
}

QTEST_GUILESS_MAIN(HostCheckTest)
#include "tst_hostcheck.moc"
