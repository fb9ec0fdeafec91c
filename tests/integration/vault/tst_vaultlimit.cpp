// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integration/vault/VaultBench.h"
#include "vault/ChunkedSecrets.h"
#include "vault/Keychain.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;

/// How long a real Secret Service may take for all that a secret is made of.
class TestVaultLimit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A limit in which each entry is read by far, and all of them are not.
    void limitIsOfTheWholeSecret()
    {
        test::VaultBench bench;
        if (!bench.startBus() || !bench.startKeyring())
            QSKIP("dbus-daemon and gnome-keyring are not both installed");
        Keychain keychain(u"Pinbridge"_s);
        ChunkedSecrets secrets(keychain);
        const Secret secret(QByteArray(ChunkedSecrets::mostChunks * VaultEntries::entryLimit, 's'));
        keychain.begin();
        QVERIFY(QCoro::waitFor(secrets.write(u"long"_s, secret)));
        qint64 quickest = std::numeric_limits<qint64>::max(); // ms
        for (int i = 0; i < 3; ++i) {
            QElapsedTimer timer;
            timer.start();
            keychain.begin();
            const auto read = QCoro::waitFor(secrets.read(u"long"_s));
            QVERIFY(read && *read && **read == secret);
            quickest = std::min(quickest, timer.elapsed());
        }
        const std::chrono::milliseconds limit(std::max<qint64>(quickest / 8, 1));
        keychain.setLimit(limit);
        keychain.begin();
        const auto late = QCoro::waitFor(secrets.read(u"long"_s));
        QVERIFY(!late);
        QVERIFY2(late.error().sentence.contains(u"did not answer within"_s),
                 qPrintable(late.error().sentence));
        // The next question has its own time.
        keychain.setLimit(std::chrono::seconds(60));
        keychain.begin();
        const auto again = QCoro::waitFor(secrets.read(u"long"_s));
        QVERIFY(again && *again && **again == secret);
        QVERIFY(QCoro::waitFor(secrets.remove(u"long"_s)));
        QCOMPARE(bench.entryCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestVaultLimit)
#include "tst_vaultlimit.moc"
