// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/ProfileSecrets.h"
#include "credentials/ProfileShelf.h"
#include "integration/vault/VaultBench.h"
#include "ui/BridgeDesk.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;
using Desk = test::BridgeDesk;

namespace {

constexpr int patience = 30'000; // ms

template<typename T>
Result<T> wait(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return resultOf(future);
}

} // namespace

/// Secrets that go from files to a real vault and back, with every step at which that breaks off:
/// what a killed program leaves is put there as the program would have.
class TestProfileMoves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_bench.startBus() || !m_bench.startKeyring())
            QSKIP("dbus-daemon and gnome-keyring are not both installed");
        m_vault = std::make_shared<Vault>(u"Pinbridge"_s, std::chrono::seconds(20));
        auto key = PartnerKey::generate();
        QVERIFY(key);
        m_profile.name = u"Site"_s;
        m_profile.url = QUrl(u"https://127.0.0.1:1/api"_s); // nobody asks it
        m_profile.enterpriseId = u"1234"_s;
        m_profile.apiKey = Secret(QByteArray("hunter2"));
        m_profile.partnerKey = *key;
    }

    void cleanupTestCase() { m_vault.reset(); }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void cleanup()
    {
        if (m_vault)
            QCOMPARE(m_bench.entryCount(), 0);
    }

    void removalReachesWhatABrokenMoveLeft_data() { addBreaks(); }

    void removalReachesWhatABrokenMoveLeft()
    {
        const QString id = breakMove();
        Desk desk(setup());
        QTRY_VERIFY_WITH_TIMEOUT(desk.facade.profiles().profile(id).exists, patience);
        QCOMPARE(remove(desk, id), QString());
        QVERIFY(!QDir(store(id).directory()).exists());
        QCOMPARE(m_bench.entryCount(), 0);
    }

    void repeatedMoveIsFinished_data() { addBreaks(); }

    void repeatedMoveIsFinished()
    {
        QFETCH(bool, toVault);
        const QString id = breakMove();
        Desk desk(setup());
        QTRY_VERIFY_WITH_TIMEOUT(desk.facade.profiles().profile(id).exists, patience);
        if (toVault) {
            QSignalSpy moved(&desk.facade, &Facade::profileMoved);
            desk.facade.moveToVault(id);
            QTRY_COMPARE_WITH_TIMEOUT(moved.size(), 1, patience);
            QCOMPARE(QDir(store(id).directory()).entryList({u"*key*"_s}, QDir::Files),
                     QStringList());
            const auto kept = wait(m_vault->read(id));
            QVERIFY(kept && *kept);
            QVERIFY(**kept == bundleOf(m_profile));
        } else {
            ProfileDraft draft = draftOf(id);
            draft.inFiles = true;
            QCOMPARE(save(desk, draft), id);
            QCOMPARE(m_bench.entryCount(), 0);
            QVERIFY(store(id).load().value());
            QVERIFY(!store(id).hasVaultNote());
        }
        QCOMPARE(desk.facade.profiles().profile(id).left, QString());
        QCOMPARE(remove(desk, id), QString());
    }

    // A new profile that was killed before it was stored: nobody can remove it.
    void startRemovesWhatNobodySees()
    {
        const QString id = ProfileShelf::newId();
        QVERIFY(store(id).noteVault());
        QVERIFY(wait(m_vault->write(id, bundleOf(m_profile))));
        const QString files = ProfileShelf::newId();
        QVERIFY(store(files).noteVault());
        QVERIFY(store(files).save(m_profile));
        QVERIFY(wait(m_vault->write(files, bundleOf(m_profile))));
        QVERIFY(m_bench.lock());
        Desk desk(setup());
        QTRY_VERIFY_WITH_TIMEOUT(desk.facade.profiles().profile(files).exists, patience);
        QTRY_COMPARE_WITH_TIMEOUT(desk.facade.profiles().vault, ProfileList::Vault::Locked,
                                  patience);
        QVERIFY(desk.facade.profiles().profile(files).left.contains(u"vault may still"_s));
        QVERIFY(QDir(store(id).directory()).exists());
        QVERIFY(m_bench.unlock());
        desk.facade.lookForVault();
        QTRY_COMPARE_WITH_TIMEOUT(m_bench.entryCount(), 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!QDir(store(id).directory()).exists(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(desk.facade.profiles().profile(files).left, QString(), patience);
        QVERIFY(store(files).load().value());
        remove(desk, files);
    }

    void savingInFilesSaysWhatALockedVaultKeeps()
    {
        const QString id = ProfileShelf::newId();
        QVERIFY(wait(m_vault->write(id, bundleOf(m_profile))));
        QVERIFY(store(id).saveForVault(m_profile));
        QVERIFY(m_bench.lock());
        Desk desk(setup());
        QTRY_VERIFY_WITH_TIMEOUT(desk.facade.profiles().profile(id).exists, patience);
        ProfileDraft draft = draftOf(id);
        draft.secretsOf.clear();
        draft.apiKey = m_profile.apiKey;
        draft.partnerKeyText = m_profile.partnerKey->privatePem();
        draft.inFiles = true;
        QCOMPARE(save(desk, draft), id);
        QVERIFY(!desk.facade.profiles().profile(id).left.isEmpty());
        // It is not removed behind the vault's back.
        QSignalSpy failed(&desk.facade, &Facade::failed);
        desk.facade.removeProfile(id);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
        QVERIFY(failed.first().at(1).value<FailureText>().cause.contains(u"Unlock it"_s));
        QVERIFY(store(id).load().value());
        QVERIFY(m_bench.unlock());
        QCOMPARE(remove(desk, id), QString());
    }

    void sessionWithoutTheVaultSaysWhatItLeaves()
    {
        const QString id = ProfileShelf::newId();
        QVERIFY(wait(m_vault->write(id, bundleOf(m_profile))));
        QVERIFY(store(id).saveForVault(m_profile));
        {
            ConsoleSetup bare = setup();
            bare.vault.reset();
            Desk desk(bare);
            QTRY_VERIFY_WITH_TIMEOUT(desk.facade.profiles().profile(id).exists, patience);
            const QString left = remove(desk, id);
            QVERIFY2(left.contains(u"next start"_s), qPrintable(left));
            QVERIFY(desk.facade.profiles().profiles.isEmpty());
        }
        QVERIFY(m_bench.entryCount() > 0);
        Desk desk(setup());
        QTRY_COMPARE_WITH_TIMEOUT(m_bench.entryCount(), 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!QDir(store(id).directory()).exists(), patience);
    }

    // It is in the vault only then: what cannot be removed is said, and tried again.
    void fileThatStaysIsSaidAndRemovedAtTheNextStart()
    {
        const QString id = ProfileShelf::newId();
        QVERIFY(store(id).save(m_profile));
        const QString file = store(id).directory() + u"/partner-key.pem"_s;
        {
            Desk desk(setup());
            QTRY_VERIFY_WITH_TIMEOUT(desk.facade.profiles().profile(id).exists, patience);
            QVERIFY(QFile::remove(file));
            QVERIFY(QDir().mkpath(file + u"/in the way"_s)); // no removal of a file takes it
            ProfileDraft draft = draftOf(id);
            draft.secretsOf.clear();
            draft.apiKey = m_profile.apiKey;
            draft.partnerKeyText = m_profile.partnerKey->privatePem();
            QCOMPARE(save(desk, draft), id);
            const StoredProfile profile = desk.facade.profiles().profile(id);
            QVERIFY(profile.inVault);
            QVERIFY2(profile.left.contains(file), qPrintable(profile.left));
        }
        QVERIFY(QDir(file).removeRecursively());
        QFile key(file);
        QVERIFY(key.open(QIODevice::WriteOnly));
        key.write(m_profile.partnerKey->privatePem().bytes());
        key.close();
        Desk desk(setup());
        QTRY_VERIFY_WITH_TIMEOUT(desk.facade.profiles().profile(id).exists, patience);
        QCOMPARE(desk.facade.profiles().profile(id).left, QString());
        QVERIFY(!QFile::exists(file));
        remove(desk, id);
    }

private:
    static void addBreaks()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<bool>("toVault");
        QTest::newRow("to the vault, noted") << u"record note"_s << true;
        QTest::newRow("to the vault, written") << u"record note secret"_s << true;
        QTest::newRow("to the vault, recorded") << u"vault note secret keys"_s << true;
        QTest::newRow("to files, one key written") << u"vault note secret api-key"_s << false;
        QTest::newRow("to files, half written") << u"vault note secret scrap"_s << false;
        QTest::newRow("to files, recorded") << u"record note secret"_s << false;
        QTest::newRow("to files, of before there were notes") << u"record secret"_s << false;
    }

    /// What there is of a profile after some of a move's steps.
    QString breakMove()
    {
        const QStringList left = leftNow();
        const QString id = ProfileShelf::newId();
        const ProfileStore kept = store(id);
        const auto write = [&kept](const QString &name, const Secret &secret) {
            QFile file(kept.directory() + u'/' + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
            file.write(secret.bytes());
        };
        const bool isRecordedInVault = left.contains(u"vault"_s);
        if (!(isRecordedInVault ? kept.saveForVault(m_profile) : kept.save(m_profile)))
            qFatal("the profile cannot be stored");
        if (left.contains(u"note"_s) && !kept.noteVault())
            qFatal("the note cannot be made");
        if (left.contains(u"secret"_s) && !wait(m_vault->write(id, bundleOf(m_profile))))
            qFatal("the vault does not take it");
        if (left.contains(u"keys"_s) || left.contains(u"api-key"_s))
            write(u"api-key"_s, m_profile.apiKey);
        if (left.contains(u"keys"_s))
            write(u"partner-key.pem"_s, m_profile.partnerKey->privatePem());
        if (left.contains(u"scrap"_s))
            write(u"partner-key.pem.0123456789abcdef"_s, m_profile.partnerKey->privatePem());
        return id;
    }
    static QStringList leftNow()
    {
        const auto fetch = []() -> QString {
            QFETCH(QString, left);
            return left;
        };
        return fetch().split(u' ');
    }

    [[nodiscard]] ConsoleSetup setup() const
    {
        ConsoleSetup setup;
        setup.bridge.port = 0;
        setup.bridge.dataDirectory = m_folder->path();
        setup.vault = m_vault;
        return setup;
    }
    [[nodiscard]] ProfileStore store(const QString &id) const
    {
        return ProfileShelf(m_folder->path()).store(id);
    }
    /// That keeps the secrets which are stored.
    static ProfileDraft draftOf(const QString &id)
    {
        ProfileDraft draft;
        draft.id = draft.secretsOf = id;
        draft.name = u"Site"_s;
        draft.centre = DataCentreChoice::Other;
        draft.url = u"https://127.0.0.1:1/api"_s;
        draft.enterpriseId = u"1234"_s;
        return draft;
    }
    static QString save(Desk &desk, const ProfileDraft &draft)
    {
        QSignalSpy saved(&desk.facade, &Facade::profileSaved);
        QSignalSpy failed(&desk.facade, &Facade::failed);
        desk.facade.saveProfile(draft);
        (void)QTest::qWaitFor([&] { return !saved.isEmpty() || !failed.isEmpty(); }, patience);
        return saved.isEmpty() ? QString() : saved.first().at(1).toString();
    }
    /// What is said to be left of it.
    static QString remove(Desk &desk, const QString &id)
    {
        QSignalSpy removed(&desk.facade, &Facade::profileRemoved);
        desk.facade.removeProfile(id);
        if (!QTest::qWaitFor([&] { return !removed.isEmpty(); }, patience))
            return u"not removed"_s;
        return removed.first().at(2).toString();
    }

    test::VaultBench m_bench;
    std::shared_ptr<Vault> m_vault;
    std::unique_ptr<QTemporaryDir> m_folder;
    Profile m_profile;
};

QTEST_MAIN(TestProfileMoves)
#include "tst_profilemoves.moc"
