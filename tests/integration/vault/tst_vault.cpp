// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/PartnerKey.h"
#include "integration/vault/VaultBench.h"
#include "vault/Vault.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;

namespace {

template<typename T>
Result<T> wait(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return resultOf(future);
}

} // namespace

/// On a real Secret Service: gnome-keyring on a D-Bus of its own.
class TestVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_bench.startBus())
            QSKIP("dbus-daemon is not installed");
        if (!m_bench.startKeyring())
            QSKIP("gnome-keyring is not installed");
        m_vault = std::make_unique<Vault>();
    }

    void cleanupTestCase() { m_vault.reset(); }

    void keyOf4096BitsReadsBack()
    {
        const auto key = PartnerKey::generate(4096);
        QVERIFY(key);
        const Secret pem = key->privatePem();
        QVERIFY(pem.bytes().size() > 2560); // more than an entry of the Windows vault holds
        QVERIFY(wait(m_vault->write(u"site"_s, pem)));
        QCOMPARE(m_bench.entryCount(), 3);
        const auto read = wait(m_vault->read(u"site"_s));
        QVERIFY(read && *read);
        QVERIFY(**read == pem);
        QVERIFY(wait(m_vault->write(u"site"_s, Secret(QByteArray("short")))));
        QCOMPARE(m_bench.entryCount(), 2);
        QVERIFY(**wait(m_vault->read(u"site"_s)) == Secret(QByteArray("short")));
        QVERIFY(wait(m_vault->remove(u"site"_s)));
        QCOMPARE(m_bench.entryCount(), 0);
        const auto gone = wait(m_vault->read(u"site"_s));
        QVERIFY(gone);
        QVERIFY(!*gone);
    }

    void askedAtOnceIsDoneInTurn()
    {
        QList<QFuture<Result<void>>> writes;
        for (int i = 0; i < 8; ++i)
            writes << m_vault->write(u"turns"_s, Secret(QByteArray(2100 + i, char('a' + i))));
        const auto read = wait(m_vault->read(u"turns"_s));
        for (const auto &write : writes)
            QVERIFY(resultOf(write));
        QVERIFY(**read == Secret(QByteArray(2107, 'h')));
        QVERIFY(wait(m_vault->remove(u"turns"_s)));
        QCOMPARE(m_bench.entryCount(), 0);
    }

    // QtKeychain says of a locked vault that there is no such entry.
    void lockedIsSaidAndLosesNothing()
    {
        const Secret secret(QByteArray(3000, 's'));
        QVERIFY(wait(m_vault->write(u"locked"_s, secret)));
        QVERIFY(m_bench.lock());
        const auto read = wait(m_vault->read(u"locked"_s));
        QVERIFY(!read);
        QCOMPARE(read.error().code, FailureCode::VaultFailed);
        QVERIFY2(read.error().sentence.contains(u"locked"_s), qPrintable(read.error().sentence));
        const auto written = wait(m_vault->write(u"locked"_s, Secret(QByteArray("other"))));
        QVERIFY(!written);
        QVERIFY(written.error().sentence.contains(u"Unlock it"_s));
        const auto removed = wait(m_vault->remove(u"locked"_s));
        QVERIFY(!removed);
        QVERIFY(*wait(m_vault->look()) == VaultState::Locked);

        QVERIFY(m_bench.unlock());
        QVERIFY(*wait(m_vault->look()) == VaultState::Open);
        QVERIFY(**wait(m_vault->read(u"locked"_s)) == secret);
        QVERIFY(wait(m_vault->remove(u"locked"_s)));
        QCOMPARE(m_bench.entryCount(), 0);
    }

    void lostChunkIsDamage()
    {
        QVERIFY(wait(m_vault->write(u"torn"_s, Secret(QByteArray(5000, 't')))));
        QVERIFY(m_bench.dropChunk(u"torn"_s));
        const auto read = wait(m_vault->read(u"torn"_s));
        QVERIFY(!read);
        QCOMPARE(read.error().code, FailureCode::VaultFailed);
        QVERIFY2(read.error().sentence.contains(u"damaged: part "_s),
                 qPrintable(read.error().sentence));
        QVERIFY(wait(m_vault->write(u"torn"_s, Secret(QByteArray("once more")))));
        QVERIFY(**wait(m_vault->read(u"torn"_s)) == Secret(QByteArray("once more")));
        QVERIFY(wait(m_vault->remove(u"torn"_s)));
        QCOMPARE(m_bench.entryCount(), 0);
    }

    void silentVaultIsGivenUp()
    {
        // A vault of its own: its limit is shorter. What is asked of a frozen service waits there.
        m_vault.reset();
        m_vault = std::make_unique<Vault>(u"Pinbridge"_s, std::chrono::milliseconds(500));
        m_bench.freeze();
        const auto read = wait(m_vault->read(u"site"_s));
        m_bench.thaw();
        QVERIFY(!read);
        QVERIFY(read.error().code == FailureCode::VaultFailed
                || read.error().code == FailureCode::VaultAbsent);
    }

    // The service answers no more, and the program ends meanwhile.
    void lookInFlightEndsWithTheVault()
    {
        m_vault.reset();
        m_vault = std::make_unique<Vault>();
        QVERIFY(*wait(m_vault->look()) == VaultState::Open);
        m_bench.freeze();
        const auto first = m_vault->look();
        const auto second = m_vault->look();
        QTest::qWait(200); // it is on the bus
        QVERIFY(!first.isFinished());
        m_vault.reset();
        m_bench.thaw();
        // What is not finished has left a coroutine behind that holds its promise.
        QVERIFY(first.isFinished());
        QVERIFY(second.isFinished());
        QVERIFY(!resultOf(first));
        QCOMPARE(resultOf(first).error().code, FailureCode::Cancelled);
        QCOMPARE(resultOf(second).error().code, FailureCode::Cancelled);
    }

private:
    test::VaultBench m_bench;
    std::unique_ptr<Vault> m_vault;
};

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
