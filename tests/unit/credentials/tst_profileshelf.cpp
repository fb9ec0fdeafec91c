// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/ProfileSecrets.h"
#include "credentials/ProfileShelf.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;

class TestProfileShelf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto key = PartnerKey::generate();
        QVERIFY(key);
        m_profile.name = u"Acme"_s;
        m_profile.url = QUrl(u"https://api.helplightning.net/api"_s);
        m_profile.enterpriseId = u"1234"_s;
        m_profile.apiKey = Secret(QByteArray("hunter2"));
        m_profile.partnerKey = *key;
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_shelf = std::make_unique<ProfileShelf>(m_folder->path());
    }

    void emptyShelfHasNothing()
    {
        QVERIFY(m_shelf->list().isEmpty());
        QVERIFY(m_shelf->activeId().isEmpty());
        QVERIFY(m_shelf->adopt());
        QVERIFY(!m_shelf->find(u"Acme"_s));
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void listsByNameWhateverTheId()
    {
        const QString second = add(u"beta"_s);
        const QString first = add(u"Alpha"_s);
        const auto entries = m_shelf->list();
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.at(0).id, first);
        QCOMPARE(entries.at(1).id, second);
        QCOMPARE(entries.at(0).record->keyFingerprint, m_profile.partnerKey->fingerprint());
        QVERIFY(m_shelf->activeId().isEmpty()); // nobody has said which
        QVERIFY(m_shelf->setActive(second));
        QCOMPARE(m_shelf->activeId(), second);
        QVERIFY(m_shelf->store(second).remove());
        QCOMPARE(m_shelf->activeId(), first); // the only one left
        QVERIFY(!QDir(m_folder->path() + u"/profiles/"_s + second).exists());
    }

    void findsByNameOrId()
    {
        const QString acme = add(u"Acme  Field"_s);
        const QString twin = add(u"Twin"_s);
        const QString other = add(u"TWIN"_s);
        QCOMPARE(*m_shelf->find(u"acme field"_s), acme);
        QCOMPARE(*m_shelf->find(twin), twin);
        const auto none = m_shelf->find(u"nobody"_s);
        QVERIFY(!none);
        QVERIFY(none.error().sentence.contains(u"Acme"_s));
        const auto several = m_shelf->find(u"twin"_s);
        QVERIFY(!several);
        QVERIFY(several.error().sentence.contains(twin));
        QVERIFY(several.error().sentence.contains(other));
    }

    void oldProfileIsTakenOver()
    {
        const ProfileStore old(m_folder->filePath(u"profile"_s));
        QVERIFY(old.save(m_profile));
        // It counts before anybody has moved it, as for a server that changes nothing.
        QCOMPARE(m_shelf->list().size(), 1);
        QVERIFY(m_shelf->store(m_shelf->activeId()).load().value());

        QVERIFY(m_shelf->adopt());
        QVERIFY(m_shelf->adopt()); // once
        QVERIFY(!QDir(old.directory()).exists());
        QCOMPARE(m_shelf->list().size(), 1);
        const QString id = m_shelf->activeId();
        QCOMPARE(m_shelf->list().first().id, id);
        const auto loaded = m_shelf->store(id).load();
        QVERIFY(loaded && *loaded);
        QCOMPARE((*loaded)->name, u"Acme"_s);
        QVERIFY((*loaded)->apiKey == m_profile.apiKey);
        QCOMPARE((*loaded)->partnerKey->fingerprint(), m_profile.partnerKey->fingerprint());
    }

    // Whichever step fails, the same profile is the active one, and the next start goes on.
    void brokenTakeoverForgetsNotWhichIsActive_data()
    {
        QTest::addColumn<QString>("blocked");
        QTest::newRow("choosing it") << u"profiles/active"_s;
        QTest::newRow("moving it") << u"profiles"_s;
    }

    void brokenTakeoverForgetsNotWhichIsActive()
    {
        QFETCH(QString, blocked);
        const ProfileStore old(m_folder->filePath(u"profile"_s));
        QVERIFY(old.save(m_profile));
        const QString obstacle = m_folder->filePath(blocked);
        const bool isFolderAway = blocked == "profiles"_L1;
        if (!isFolderAway) {
            add(u"Beta"_s);
            add(u"Gamma"_s);
            QVERIFY(QDir().mkpath(obstacle + u"/in the way"_s)); // no file takes its place
        } else {
            QFile file(obstacle);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY(!m_shelf->adopt());
        const auto active = m_shelf->store(m_shelf->activeId()).record();
        QVERIFY(active && *active);
        QCOMPARE((*active)->name, u"Acme"_s);
        QVERIFY(isFolderAway ? QFile::remove(obstacle) : QDir(obstacle).removeRecursively());
        QVERIFY(m_shelf->adopt());
        QVERIFY(!QDir(old.directory()).exists());
        QCOMPARE(m_shelf->store(m_shelf->activeId()).record().value()->name, u"Acme"_s);
    }

    // Killed after it was said which is active, and before it was moved.
    void takeoverThatWasKilledGoesOn()
    {
        const ProfileStore old(m_folder->filePath(u"profile"_s));
        QVERIFY(old.save(m_profile));
        add(u"Beta"_s);
        add(u"Gamma"_s);
        QVERIFY(m_shelf->setActive(ProfileShelf::newId()));
        QCOMPARE(m_shelf->store(m_shelf->activeId()).directory(), old.directory());
        QVERIFY(m_shelf->adopt());
        QCOMPARE(m_shelf->store(m_shelf->activeId()).record().value()->name, u"Acme"_s);
        QVERIFY(!QDir(old.directory()).exists());
    }

    void keysWithoutProfileAreSeen()
    {
        const QString whole = add(u"Whole"_s);
        const QString torn = add(u"Torn"_s);
        QVERIFY(QFile::remove(m_shelf->store(torn).directory() + u"/profile.json"_s));
        const auto entries = m_shelf->list();
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.at(1).id, torn);
        QVERIFY(!entries.at(1).record);
        QCOMPARE(m_shelf->activeId(), whole); // still the only one
        QVERIFY(m_shelf->store(torn).remove());
        QVERIFY(!QDir(m_shelf->store(torn).directory()).exists());
    }

    void whatTheVaultMayHaveIsKnown()
    {
        const QString moved = add(u"Moved"_s);
        QVERIFY(!m_shelf->store(moved).mayBeInVault());
        QVERIFY(m_shelf->store(moved).noteVault());
        QVERIFY(m_shelf->list().first().isLeftInVault);
        QVERIFY(m_shelf->store(moved).saveForVault(m_profile));
        QVERIFY(!m_shelf->list().first().isLeftInVault);
        QVERIFY(m_shelf->store(moved).mayBeInVault());
        const QString gone = add(u"Gone"_s);
        QVERIFY(m_shelf->store(gone).removeButVaultNote());
        const QString never = ProfileShelf::newId();
        QVERIFY(m_shelf->store(never).noteVault());
        QCOMPARE(m_shelf->list().size(), 1);
        QStringList noted = m_shelf->onlyNoted();
        noted.sort();
        QStringList expected{gone, never};
        expected.sort();
        QCOMPARE(noted, expected);
        QVERIFY(m_shelf->store(gone).remove());
        QVERIFY(m_shelf->store(never).remove());
        QVERIFY(m_shelf->onlyNoted().isEmpty());
        write(moved, "{");
        QVERIFY(m_shelf->store(moved).mayBeInVault());
    }

    void oldProfileWithOpenFilesIsTakenOverAsItIs()
    {
        const ProfileStore old(m_folder->filePath(u"profile"_s));
        QVERIFY(old.save(m_profile));
        const QString apiKey = old.directory() + u"/api-key"_s;
        QVERIFY(QFile::setPermissions(apiKey, QFile::ReadOwner | QFile::ReadOther));
        QVERIFY(m_shelf->adopt());
        const auto loaded = m_shelf->store(m_shelf->activeId()).load();
        QVERIFY(!loaded);
        QVERIFY(loaded.error().sentence.contains(u"chmod 600"_s));
    }

    void damagedOneHidesNoOther()
    {
        const QString whole = add(u"Whole"_s);
        const QString damaged = add(u"Damaged"_s);
        write(damaged, "{ \"name\": ");
        const QString wrong = add(u"Wrong"_s);
        write(wrong, "{\"name\": \"Wrong\", \"url\": \"ftp://x\", \"enterprise_id\": \"1\"}");
        QVERIFY(QDir(m_folder->path() + u"/profiles"_s).mkdir(u"Not an id"_s));
        const auto entries = m_shelf->list();
        QCOMPARE(entries.size(), 3);
        QCOMPARE(entries.at(0).id, whole);
        QVERIFY(!entries.at(1).record);
        QVERIFY(!entries.at(2).record);
        QVERIFY(m_shelf->setActive(damaged));
        QCOMPARE(m_shelf->activeId(), damaged); // not silently another site
        QCOMPARE(*m_shelf->find(u"whole"_s), whole);
        QVERIFY(m_shelf->store(damaged).remove());
        QCOMPARE(m_shelf->list().size(), 2);
    }

    void activeNamesNoPlaceOutside()
    {
        add(u"Acme"_s);
        add(u"Other"_s);
        QVERIFY(m_shelf->setActive(u"../../elsewhere"_s));
        QVERIFY(m_shelf->activeId().isEmpty());
    }

    void vaultLeavesNoSecretInFiles()
    {
        const QString id = add(u"Acme"_s);
        const ProfileStore store = m_shelf->store(id);
        QVERIFY(store.saveForVault(m_profile));
        QCOMPARE(QDir(store.directory()).entryList(QDir::Files), QStringList{u"profile.json"_s});
        const auto record = store.record();
        QVERIFY(record && *record);
        QCOMPARE((*record)->place, SecretsPlace::Vault);
        QCOMPARE((*record)->keyBits, 2048);
        QCOMPARE((*record)->keyFingerprint, m_profile.partnerKey->fingerprint());
        const auto loaded = store.load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, FailureCode::VaultFailed);

        ProfileRecord renamed = **record;
        renamed.name = u"Acme Europe"_s;
        QVERIFY(store.saveForVault(renamed));
        QCOMPARE(m_shelf->list().first().record->name, u"Acme Europe"_s);
        QVERIFY(store.save(m_profile)); // and back
        QVERIFY(store.load().value());
    }

    void bundleGivesBothKeysBack()
    {
        Profile read;
        QVERIFY(takeBundle(bundleOf(m_profile), read));
        QVERIFY(read.apiKey == m_profile.apiKey);
        QCOMPARE(read.partnerKey->fingerprint(), m_profile.partnerKey->fingerprint());
        QVERIFY(!takeBundle(Secret(QByteArray("hunter2\nno key")), read));
        QVERIFY(!takeBundle(Secret(QByteArray("\n")), read));
        Profile bare = m_profile;
        bare.partnerKey.reset();
        QVERIFY(takeBundle(bundleOf(bare), read));
        QVERIFY(!read.partnerKey);
    }

private:
    QString add(const QString &name)
    {
        const QString id = ProfileShelf::newId();
        Profile profile = m_profile;
        profile.name = name;
        if (!m_shelf->store(id).save(profile))
            qFatal("the profile cannot be stored");
        return id;
    }
    void write(const QString &id, const QByteArray &json)
    {
        QFile file(m_shelf->store(id).directory() + u"/profile.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
    }

    Profile m_profile;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileShelf> m_shelf;
};

QTEST_GUILESS_MAIN(TestProfileShelf)
#include "tst_profileshelf.moc"
