// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integration/vault/VaultBench.h"
#include "vault/Vault.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;

class TestNoVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void absentVaultIsSaid()
    {
        test::VaultBench bench;
        if (!bench.startBus())
            QSKIP("dbus-daemon is not installed");
        Vault vault;
        auto look = vault.look();
        look.waitForFinished();
        QVERIFY(*resultOf(look) == VaultState::Absent);
        auto write = vault.write(u"site"_s, Secret(QByteArray("secret")));
        write.waitForFinished();
        const auto written = resultOf(write);
        QVERIFY(!written);
        QCOMPARE(written.error().code, FailureCode::VaultAbsent);
        QVERIFY2(written.error().sentence.contains(u"gnome-keyring"_s),
                 qPrintable(written.error().sentence));
        QVERIFY(!written.error().sentence.contains(u"secret\""_s));
    }
};

QTEST_GUILESS_MAIN(TestNoVault)
#include "tst_novault.moc"
