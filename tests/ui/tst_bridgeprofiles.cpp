// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/ProfileShelf.h"
#include "integration/vault/VaultBench.h"
#include "sandbox/Sandbox.h"
#include "support/RawHttp.h"
#include "ui/BridgeDesk.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;
using Desk = test::BridgeDesk;
using Phase = ServerState::Phase;

namespace {

constexpr int patience = 30'000; // ms

ProfileDraft draftFor(const Sandbox &site, const QString &name)
{
    const Profile profile = site.profile();
    ProfileDraft draft;
    draft.name = name;
    draft.centre = DataCentreChoice::Other;
    draft.url = site.url().toString();
    draft.enterpriseId = profile.enterpriseId;
    draft.apiKey = profile.apiKey;
    draft.partnerKeyText = profile.partnerKey->privatePem();
    return draft;
}

/// Everything below the folder that is not the server's own certificate.
QByteArray textOfProfiles(const QString &folder)
{
    QByteArray text;
    QDir profiles(folder + u"/profiles"_s);
    for (const QString &id : profiles.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QDir directory(profiles.filePath(id));
        for (const QString &name : directory.entryList(QDir::Files)) {
            QFile file(directory.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                text += file.readAll();
        }
    }
    return text;
}

} // namespace

/// Stored profiles on a real bridge, in a real vault, for two sites that answer.
class TestBridgeProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_bench.startBus() || !m_bench.startKeyring())
            QSKIP("dbus-daemon and gnome-keyring are not both installed");
        m_vault = std::make_shared<Vault>(u"Pinbridge"_s, std::chrono::seconds(20));
        SandboxOptions slow;
        slow.latency = std::chrono::milliseconds(700);
        m_slow = std::make_unique<Sandbox>(slow, m_clock);
        m_quick = std::make_unique<Sandbox>(SandboxOptions(), m_clock);
        QVERIFY(m_slow->start());
        QVERIFY(m_quick->start());
    }

    void cleanupTestCase() { m_vault.reset(); }

    void secretsGoToTheVaultAndComeBack()
    {
        Desk desk(setup());
        const QString id = save(desk, draftFor(*m_quick, u"Quick"_s));
        QVERIFY(!id.isEmpty());
        const StoredProfile stored = desk.facade.profiles().profile(id);
        QVERIFY(stored.inVault);
        QVERIFY(stored.partnerKey.startsWith(u"RSA 2048"_s));
        const QByteArray text = textOfProfiles(desk.folder.path());
        QVERIFY(!text.isEmpty());
        QVERIFY(!text.contains("PRIVATE KEY"));
        QVERIFY(!text.contains(m_quick->profile().apiKey.bytes()));
        QVERIFY(m_bench.entryCount() > 1);
        use(desk, id);
        QCOMPARE(desk.facade.upstream().profileId, id);
        QCOMPARE(ask(desk, "GET /auth?email=alice@example.com"), 200);
        remove(desk, id);
        QCOMPARE(m_bench.entryCount(), 0);
        QVERIFY(desk.facade.profiles().profiles.isEmpty());
        // What runs goes on, and is no stored profile any more.
        QCOMPARE(ask(desk, "GET /auth?email=bob@example.com"), 200);
        QVERIFY(desk.facade.upstream().profileId.isEmpty());
    }

    void lockedVaultChangesNothing()
    {
        Desk desk(setup());
        const QString first = save(desk, draftFor(*m_quick, u"First"_s));
        const QString second = save(desk, draftFor(*m_slow, u"Second"_s));
        use(desk, first);
        QVERIFY(m_bench.lock());
        QSignalSpy failed(&desk.facade, &Facade::failed);
        desk.facade.useProfile(second);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
        const auto failure = failed.first().at(1).value<FailureText>();
        QVERIFY2(failure.cause.contains(u"locked"_s), qPrintable(failure.cause));
        QCOMPARE(failure.remedy, Remedy::TryAgain);
        QVERIFY(desk.isListening());
        QCOMPARE(desk.facade.upstream().profileId, first);
        QTRY_COMPARE_WITH_TIMEOUT(desk.facade.profiles().vault, ProfileList::Vault::Locked,
                                  patience);
        // What is no secret can be changed all the same.
        ProfileDraft renamed = draftFor(*m_slow, u"Renamed"_s);
        renamed.id = renamed.secretsOf = second;
        renamed.apiKey = renamed.partnerKeyText = {};
        QCOMPARE(save(desk, renamed), second);
        QCOMPARE(desk.facade.profiles().profile(second).name, u"Renamed"_s);

        QVERIFY(m_bench.unlock());
        use(desk, second);
        QCOMPARE(desk.facade.upstream().profileName, u"Renamed"_s);
        remove(desk, first);
        remove(desk, second);
        QCOMPARE(m_bench.entryCount(), 0);
    }

    void startTakesItsSecretsFromTheVault()
    {
        const QTemporaryDir folder;
        QString id;
        {
            ConsoleSetup first = setup();
            first.bridge.dataDirectory = folder.path();
            Desk desk(first);
            id = save(desk, draftFor(*m_quick, u"Kept"_s));
            use(desk, id);
        }
        const auto configuration = resolveConfiguration(
            {u"--data-dir"_s, folder.path(), u"--port"_s, u"0"_s}, {}, Program::Console);
        QVERIFY(configuration);
        QVERIFY(configuration->inVault);
        QVERIFY(!configuration->profile);
        ConsoleSetup second = setupOf(*configuration);
        second.vault = m_vault;
        QVERIFY(m_bench.lock());
        Desk desk(second);
        QTRY_COMPARE_WITH_TIMEOUT(desk.phase(), Phase::Failed, patience);
        QVERIFY(desk.facade.server().failure->cause.contains(u"locked"_s));
        QVERIFY(desk.facade.server().canStart);
        QVERIFY(m_bench.unlock());
        desk.facade.startServer();
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        QCOMPARE(desk.facade.upstream().profileId, id);
        QVERIFY(desk.facade.profiles().givenName.isEmpty());
        QCOMPARE(ask(desk, "GET /auth?email=alice@example.com"), 200);
        remove(desk, id);
    }

    void filesAreMovedToTheVault()
    {
        Desk desk(setup());
        ProfileDraft draft = draftFor(*m_quick, u"Old"_s);
        draft.inFiles = true;
        const QString id = save(desk, draft);
        QVERIFY(textOfProfiles(desk.folder.path()).contains("PRIVATE KEY"));
        QVERIFY(!desk.facade.profiles().profile(id).inVault);
        QSignalSpy moved(&desk.facade, &Facade::profileMoved);
        desk.facade.moveToVault(id);
        QTRY_COMPARE_WITH_TIMEOUT(moved.size(), 1, patience);
        QVERIFY(desk.facade.profiles().profile(id).inVault);
        QVERIFY(!textOfProfiles(desk.folder.path()).contains("PRIVATE KEY"));
        use(desk, id);
        remove(desk, id);
        QCOMPARE(m_bench.entryCount(), 0);
    }

    // Those that wait get their answers from the old site, whoever asks then gets the new one's.
    void changeAnswersWhatIsInFlight()
    {
        Desk desk(setup());
        const QString slow = save(desk, draftFor(*m_slow, u"Slow"_s));
        const QString quick = save(desk, draftFor(*m_quick, u"Quick"_s));
        use(desk, slow);
        const quint16 port = desk.port();
        const int before = m_slow->calls("GET /v1r1/enterprise/users");
        std::vector<std::unique_ptr<test::RawHttp>> devices;
        for (int i = 0; i < 8; ++i) {
            devices.push_back(std::make_unique<test::RawHttp>(port));
            devices.back()->send("GET /auth?email=user" + QByteArray::number(i)
                                 + "@example.com HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        }
        QTest::qWait(200); // each is on its way upstream, which takes its time
        const int quickBefore = m_quick->calls("GET /v1r1/enterprise/users");
        QSignalSpy used(&desk.facade, &Facade::profileUsed);
        desk.facade.useProfile(quick);
        for (const auto &device : devices) {
            const auto reply = device->receive();
            QVERIFY(reply);
            QCOMPARE(reply->status, 200);
        }
        QVERIFY(m_slow->calls("GET /v1r1/enterprise/users") >= before);
        QCOMPARE(used.size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening() && desk.facade.upstream().profileId == quick,
                                 patience);
        QCOMPARE(desk.port(), port);
        QCOMPARE(m_quick->calls("GET /v1r1/enterprise/users"), quickBefore);
        QCOMPARE(ask(desk, "GET /auth?email=carol@example.com"), 200);
        QVERIFY(m_quick->calls("GET /v1r1/enterprise/users") > quickBefore);
        remove(desk, slow);
        remove(desk, quick);
    }

    // Its tokens are another site's, and so are the credentials that would renew them.
    void pinOfAnotherSiteIsNotAnswered()
    {
        ConsoleSetup stored = setup();
        const QTemporaryDir folder;
        stored.bridge.dataDirectory = folder.path();
        StoreOptions options;
        options.address.kind = StoreAddress::Kind::Sqlite;
        options.address.file = folder.filePath(u"sessions.db"_s);
        options.keyFile = folder.filePath(u"store.key"_s);
        stored.bridge.store = options;
        Desk desk(stored);
        const QString one = save(desk, draftFor(*m_quick, u"One"_s));
        const QString two = save(desk, draftFor(*m_slow, u"Two"_s));
        use(desk, one);
        QSignalSpy created(&desk.facade, &Facade::sessionCreated);
        desk.facade.createSession(u"alice@example.com"_s, u"bob@example.com"_s);
        QTRY_COMPARE_WITH_TIMEOUT(created.size(), 1, patience);
        const QByteArray pin = created.first().at(1).value<SessionRow>().pin.toLatin1();
        QCOMPARE(ask(desk, "GET /session?sid=" + pin), 200);
        use(desk, two);
        QCOMPARE(ask(desk, "GET /session?sid=" + pin), 404);
        QVERIFY(desk.facade.sessions().isEmpty());
        use(desk, one);
        QCOMPARE(ask(desk, "GET /session?sid=" + pin), 200);
        remove(desk, one);
        remove(desk, two);
    }

    void exportReadsBackAsTheSameProfile()
    {
        Desk desk(setup());
        const QString id = save(desk, draftFor(*m_quick, u"Lab \"7\""_s));
        const QString path = desk.folder.filePath(u"lab.env"_s);
        QSignalSpy exported(&desk.facade, &Facade::profileExported);
        desk.facade.exportEnv(id, path, false);
        QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, patience);
        QSignalSpy read(&desk.facade, &Facade::envRead);
        desk.facade.readEnv(path);
        QTRY_COMPARE_WITH_TIMEOUT(read.size(), 1, patience);
        auto env = read.takeFirst().at(1).value<EnvDraft>();
        QVERIFY(env.draft.apiKey.isEmpty());
        QVERIFY2(env.missing.contains(u"HLSERVER_API_KEY, HLSERVER_PARTNER_KEY"_s),
                 qPrintable(env.missing));

        desk.facade.exportEnv(id, path, true);
        QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 2, patience);
        desk.facade.readEnv(path);
        QTRY_COMPARE_WITH_TIMEOUT(read.size(), 1, patience);
        env = read.takeFirst().at(1).value<EnvDraft>();
        QVERIFY(env.missing.isEmpty());
        QVERIFY(env.draft.apiKey == m_quick->profile().apiKey);
        env.draft.name = u"Again"_s;
        const QString again = save(desk, env.draft);
        QCOMPARE(desk.facade.profiles().profile(again).partnerKey,
                 desk.facade.profiles().profile(id).partnerKey);
        use(desk, again);
        QCOMPARE(ask(desk, "GET /auth?email=alice@example.com"), 200);
        remove(desk, id);
        remove(desk, again);
    }

private:
    [[nodiscard]] ConsoleSetup setup() const
    {
        ConsoleSetup setup;
        setup.bridge.port = 0;
        setup.vault = m_vault;
        return setup;
    }
    /// The id of the profile; empty when it failed.
    static QString save(Desk &desk, const ProfileDraft &draft)
    {
        QSignalSpy saved(&desk.facade, &Facade::profileSaved);
        QSignalSpy failed(&desk.facade, &Facade::failed);
        desk.facade.saveProfile(draft);
        const bool isDone =
            QTest::qWaitFor([&] { return !saved.isEmpty() || !failed.isEmpty(); }, patience);
        if (!failed.isEmpty())
            qWarning() << failed.first().at(1).value<FailureText>().cause;
        return isDone && !saved.isEmpty() ? saved.first().at(1).toString() : QString();
    }
    static void use(Desk &desk, const QString &id)
    {
        QSignalSpy used(&desk.facade, &Facade::profileUsed);
        desk.facade.useProfile(id);
        QTRY_COMPARE_WITH_TIMEOUT(used.size(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening() && desk.facade.upstream().profileId == id,
                                 patience);
    }
    static void remove(Desk &desk, const QString &id)
    {
        QSignalSpy removed(&desk.facade, &Facade::profileRemoved);
        desk.facade.removeProfile(id);
        QTRY_COMPARE_WITH_TIMEOUT(removed.size(), 1, patience);
    }
    /// The status of the answer; 0: none.
    static int ask(Desk &desk, const QByteArray &line)
    {
        test::RawHttp device(desk.port());
        const auto reply = device.exchange(line);
        return reply ? reply->status : 0;
    }

    test::VaultBench m_bench;
    std::shared_ptr<Vault> m_vault;
    SystemClock m_clock;
    std::unique_ptr<Sandbox> m_slow;
    std::unique_ptr<Sandbox> m_quick;
};

QTEST_MAIN(TestBridgeProfiles)
#include "tst_bridgeprofiles.moc"
