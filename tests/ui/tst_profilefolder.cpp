// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/ProfileShelf.h"
#include "support/RawHttp.h"
#include "ui/BridgeDesk.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

#include <memory>

#ifdef Q_OS_LINUX
#include <csignal>

#include <fcntl.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;
using Desk = test::BridgeDesk;

namespace {

constexpr int patience = 30'000; // ms

} // namespace

/// Stored profiles in a folder that cannot be written, or answers late.
class TestProfileFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto key = PartnerKey::generate();
        QVERIFY(key);
        m_profile.name = u"Site"_s;
        m_profile.url = QUrl(u"https://127.0.0.1:1/api"_s); // nobody asks it
        m_profile.enterpriseId = u"1234"_s;
        m_profile.apiKey = Secret(QByteArray("hunter2"));
        m_profile.partnerKey = *key;
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void useThatIsNotRememberedChangesNothing_data()
    {
        QTest::addColumn<bool>("saves");
        QTest::newRow("use") << false;
        QTest::newRow("save and use") << true;
    }

    void useThatIsNotRememberedChangesNothing()
    {
        QFETCH(bool, saves);
        const QString first = ProfileShelf::newId();
        const QString second = ProfileShelf::newId();
        QVERIFY(store(first).save(m_profile));
        Profile other = m_profile;
        other.name = u"Other"_s;
        other.enterpriseId = u"77"_s;
        QVERIFY(store(second).save(other));
        Desk desk(setup());
        QTRY_COMPARE_WITH_TIMEOUT(desk.facade.profiles().profiles.size(), 2, patience);
        QSignalSpy used(&desk.facade, &Facade::profileUsed);
        desk.facade.useProfile(first);
        QTRY_COMPARE_WITH_TIMEOUT(used.size(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        const QString active = m_folder->filePath(u"profiles/active"_s);
        QVERIFY(QFile::rename(active, active + u".away"_s));
        QVERIFY(QDir().mkpath(active + u"/in the way"_s)); // no file takes its place

        QSignalSpy failed(&desk.facade, &Facade::failed);
        QSignalSpy saved(&desk.facade, &Facade::profileSaved);
        QSignalSpy kept(&desk.facade, &Facade::profileKept);
        if (saves) {
            ProfileDraft draft = draftOf(second);
            draft.name = u"Renamed"_s;
            draft.inFiles = true;
            desk.facade.saveAndUse(draft);
        } else {
            desk.facade.useProfile(second);
        }
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
        const QString cause = failed.first().at(1).value<FailureText>().cause;
        QVERIFY2(cause.contains(active) && cause.contains(u"could not be kept. Mend that"_s),
                 qPrintable(cause));
        QCOMPARE(used.size(), 1);
        QCOMPARE(saved.size(), 0);
        QCOMPARE(kept.size(), saves ? 1 : 0);
        QVERIFY(desk.isListening());
        QCOMPARE(desk.facade.upstream().profileId, first);
        QCOMPARE(desk.facade.profiles().profile(second).name, saves ? u"Renamed"_s : u"Other"_s);

        QVERIFY(QDir(active).removeRecursively());
        QVERIFY(QFile::rename(active + u".away"_s, active));
        desk.facade.useProfile(second);
        QTRY_COMPARE_WITH_TIMEOUT(used.size(), 2, patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening() && desk.facade.upstream().profileId == second,
                                 patience);
        QCOMPARE(ProfileShelf(m_folder->path()).activeId(), second);
    }

#ifdef Q_OS_LINUX
    // A file that is slow to open, as one of a share that does not answer: a lease holds it.
    void slowFolderKeepsNoDeviceWaiting()
    {
        const QString slow = ProfileShelf::newId();
        const QString other = ProfileShelf::newId();
        QVERIFY(store(slow).save(m_profile));
        QVERIFY(store(other).save(m_profile));
        ConsoleSetup sandbox = setup();
        sandbox.bridge.sandbox = true;
        Desk desk(sandbox);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        QFile file(store(slow).directory() + u"/profile.json"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const auto before = std::signal(SIGIO, SIG_IGN);
        const auto restore = qScopeGuard([before] { std::signal(SIGIO, before); });
        if (::fcntl(file.handle(), F_SETLEASE, F_WRLCK) != 0)
            QSKIP("this file system has no leases");
        QSignalSpy removed(&desk.facade, &Facade::profileRemoved);
        desk.facade.removeProfile(other);
        QTRY_VERIFY_WITH_TIMEOUT(::fcntl(file.handle(), F_GETLEASE) != F_WRLCK, patience);
        // Somebody waits for it to be opened, and who serves devices does not.
        test::RawHttp device(desk.port());
        const auto reply = device.exchange("GET /healthz");
        QVERIFY(reply);
        QCOMPARE(reply->status, 200);
        QCOMPARE(removed.size(), 0);
        QCOMPARE(::fcntl(file.handle(), F_SETLEASE, F_UNLCK), 0);
        file.close();
        QTRY_COMPARE_WITH_TIMEOUT(removed.size(), 1, patience);
        QCOMPARE(desk.facade.profiles().profiles.size(), 1);
    }
#endif

private:
    [[nodiscard]] ConsoleSetup setup() const
    {
        ConsoleSetup setup;
        setup.bridge.port = 0;
        setup.bridge.dataDirectory = m_folder->path();
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
        draft.centre = DataCentreChoice::Other;
        draft.url = u"https://127.0.0.1:1/api"_s;
        draft.enterpriseId = u"1234"_s;
        return draft;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Profile m_profile;
};

QTEST_MAIN(TestProfileFolder)
#include "tst_profilefolder.moc"
