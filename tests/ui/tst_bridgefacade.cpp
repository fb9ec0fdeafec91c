// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/DraftJudge.h"
#include "credentials/ProfileStore.h"
#include "integration/storage/StoreBench.h"
#include "support/RawHttp.h"
#include "ui/BridgeDesk.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;
using test::onSandbox;
using Desk = test::BridgeDesk;
using Phase = ServerState::Phase;

namespace {

constexpr int patience = 120'000; // ms
/// Far below the time that a stage of the check may take.
constexpr int soon = 5'000; // ms

bool writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

} // namespace

class TestBridgeFacade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto key = PartnerKey::generate();
        QVERIFY(key);
        m_pem = key->privatePem();
    }

    void whoWaitsIsForgotten()
    {
        test::StoreBench bench(StoreAddress::Kind::Sqlite);
        const SystemClock clock;
        {
            const auto server = bench.open(&clock);
            QVERIFY(server);
            DeviceRegistry &devices = server->devices();
            QVERIFY(devices.knock(QHostAddress(u"192.168.2.17"_s), u"Phone/1"_s));
            QVERIFY(devices.knock(QHostAddress(u"192.168.2.31"_s), u"Phone/2"_s));
            QVERIFY(test::outcomeOf(devices.block(QHostAddress(u"192.168.2.40"_s))));
        }
        ConsoleSetup setup = onSandbox();
        setup.bridge.store = bench.options();
        Desk desk(setup);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        QSignalSpy forgotten(&desk.facade, &Facade::waitingForgotten);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.facade.devices().isEmpty(), patience);
        const RequestId id = desk.facade.forgetWaiting();
        QTRY_COMPARE_WITH_TIMEOUT(forgotten.size(), 1, patience);
        QCOMPARE(forgotten.first().first().value<RequestId>(), id);
        QTRY_COMPARE_WITH_TIMEOUT(desk.facade.devices().size(), 1, patience);
        QCOMPARE(desk.facade.devices().first().address, u"192.168.2.40"_s);
    }

    void checkEndsWhenGivenUp_data()
    {
        QTest::addColumn<bool>("byShutDown");
        QTest::newRow("by cancel") << false;
        QTest::newRow("by the program's end") << true;
    }

    void checkEndsWhenGivenUp()
    {
        QFETCH(bool, byShutDown);
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        Desk desk(onSandbox());
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        QSignalSpy finished(&desk.facade, &Facade::checkFinished);
        QSignalSpy cancelled(&desk.facade, &Facade::cancelled);
        const RequestId id = desk.facade.checkDraft(draftAt(silent.serverPort()));
        // The first connection only asks whether the port answers, the second carries the API key.
        QTRY_VERIFY_WITH_TIMEOUT(silent.hasPendingConnections(), patience);
        silent.nextPendingConnection();
        QTRY_VERIFY_WITH_TIMEOUT(silent.hasPendingConnections(), patience);
        QTcpSocket *asked = silent.nextPendingConnection();
        QTRY_VERIFY_WITH_TIMEOUT(asked->bytesAvailable() > 0, patience);

        if (byShutDown)
            desk.facade.shutDown();
        else
            desk.facade.cancel(id);
        QTRY_COMPARE_WITH_TIMEOUT(asked->state(), QAbstractSocket::UnconnectedState, soon);
        QCOMPARE(cancelled.size(), byShutDown ? 0 : 1);
        QVERIFY(finished.isEmpty());
    }

    void givenUpCreationMakesNothing()
    {
        Desk desk(onSandbox());
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        const auto id = desk.facade.createSession(u"alice@example.com"_s, u"slow@example.com"_s);
        desk.facade.cancel(id);
        // Shares the look-up of the creation, which therefore has gone on when this is answered.
        QSignalSpy authenticated(&desk.facade, &Facade::userAuthenticated);
        desk.facade.authenticate(u"slow@example.com"_s);
        QTRY_COMPARE_WITH_TIMEOUT(authenticated.size(), 1, patience);
        QSignalSpy created(&desk.facade, &Facade::sessionCreated);
        desk.facade.createSession(u"alice@example.com"_s, u"bob@example.com"_s);
        QTRY_COMPARE_WITH_TIMEOUT(created.size(), 1, patience);
        QTest::qWait(500);
        QCOMPARE(desk.facade.sessions().size(), 1);
    }

    void brokenProfileIsTold_data()
    {
        QTest::addColumn<bool>("isOpenToAll");
        QTest::addColumn<QString>("cause");
        QTest::newRow("others can read the key") << true << u"api-key"_s;
        QTest::newRow("given twice") << false << u"Both HLSERVER_API_KEY and"_s;
    }

    void brokenProfileIsTold()
    {
        QFETCH(bool, isOpenToAll);
        QFETCH(QString, cause);
        const QTemporaryDir folder;
        QProcessEnvironment environment;
        if (isOpenToAll) {
            const auto profile = profileOf(u"Acme"_s);
            const QString directory = folder.filePath(u"profile"_s);
            QVERIFY(ProfileStore(directory).save(profile));
            QVERIFY(QFile::setPermissions(directory + u"/api-key"_s,
                                          QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
        } else {
            environment.insert(u"HLSERVER_API_KEY"_s, u"0123456789abcdef"_s);
            environment.insert(u"HLSERVER_API_KEY_FILE"_s, u"/nowhere"_s);
        }
        const auto configuration =
            resolveConfiguration({u"--data-dir"_s, folder.path()}, environment, Program::Console);
        QVERIFY(configuration);
        Desk desk(setupOf(*configuration));
        QTRY_COMPARE_WITH_TIMEOUT(desk.phase(), Phase::Failed, patience);
        QVERIFY(desk.facade.server().failure);
        QVERIFY2(desk.facade.server().failure->cause.contains(cause),
                 qPrintable(desk.facade.server().failure->cause));
    }

    void nothingGivenIsNoFailure()
    {
        const QTemporaryDir folder;
        const auto configuration =
            resolveConfiguration({u"--data-dir"_s, folder.path()}, {}, Program::Console);
        QVERIFY(configuration);
        QVERIFY(!setupOf(*configuration).profileFailure);
    }

    void shownAddressIsTheOneThatListens_data()
    {
        QTest::addColumn<QHostAddress>("host");
        QTest::addColumn<QHostAddress>("shown");
        const QHostAddress local(QHostAddress::LocalHost);
        QTest::newRow("of the LAN") << test::networkAddress() << test::networkAddress();
        QTest::newRow("every IPv4") << QHostAddress(QHostAddress::AnyIPv4) << local;
        QTest::newRow("every") << QHostAddress(QHostAddress::Any) << local;
    }

    void shownAddressIsTheOneThatListens()
    {
        QFETCH(QHostAddress, host);
        QFETCH(QHostAddress, shown);
        if (host.isNull())
            QSKIP("this machine has loopback only");
        ConsoleSetup setup = onSandbox();
        setup.bridge.host = host; // served is this machine only
        Desk desk(setup);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        QVERIFY(desk.facade.server().localOnly);
        QCOMPARE(QUrl(desk.address()).host(), shown.toString());
        test::RawHttp device(desk.port(), shown.toString());
        const auto reply = device.exchange("GET /auth?email=bob@example.com");
        QVERIFY(reply);
        QCOMPARE(reply->status, 200);
    }

    void freePortIsKept()
    {
        Desk desk(onSandbox());
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        const quint16 port = desk.port();
        desk.facade.stopServer();
        QTRY_COMPARE_WITH_TIMEOUT(desk.phase(), Phase::Stopped, patience);
        desk.facade.startServer();
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        QCOMPARE(desk.port(), port);
    }

    void failureKeepsItsReason()
    {
        Desk desk(onSandbox());
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        const quint16 port = desk.port();
        QTcpServer taken;
        connect(&desk.facade, &Facade::serverChanged, &taken, [&desk, &taken, port] {
            if (desk.phase() == Phase::Stopped && taken.listen(QHostAddress::LocalHost, port))
                desk.facade.startServer();
        });
        // That this device was served is still to be told when the server stops.
        test::RawHttp device(port);
        QVERIFY(device.exchange("GET /session?sid=0000"));
        device.close();
        desk.facade.stopServer();
        QTRY_COMPARE_WITH_TIMEOUT(desk.phase(), Phase::Failed, patience);
        QTest::qWait(200);
        QCOMPARE(desk.phase(), Phase::Failed);
        QVERIFY(desk.facade.server().failure);
    }

    void sandboxLeavesAWayBack()
    {
        ConsoleSetup setup;
        setup.bridge.port = 0;
        setup.bridge.profile = profileOf(u"From the environment"_s);
        Desk desk(setup);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        desk.facade.useSandbox();
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening() && desk.facade.upstream().sandbox, patience);
        QVERIFY(!desk.facade.storedProfile().exists);
        QCOMPARE(desk.facade.profiles().givenName, u"From the environment"_s);
        desk.facade.useGivenProfile();
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening() && !desk.facade.upstream().sandbox, patience);
        QCOMPARE(desk.facade.upstream().profileName, u"From the environment"_s);

        // Stored, it is no second choice.
        QSignalSpy saved(&desk.facade, &Facade::profileSaved);
        ProfileDraft draft = draftAt(9);
        draft.inFiles = true;
        desk.facade.saveAndUse(draft);
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, patience);
        QVERIFY(desk.facade.storedProfile().exists);
        QVERIFY(desk.facade.profiles().givenName.isEmpty());
    }

    void devicesDoNotWaitForKeyWork()
    {
        Desk desk(onSandbox());
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        const QString plain = desk.folder.filePath(u"plain.pem"_s);
        const QString slow = desk.folder.filePath(u"slow.pem"_s);
        QVERIFY(writeFile(plain, m_pem.bytes()));
        // Some seconds of key derivation.
        if (QProcess::execute(u"openssl"_s,
                              {u"pkcs8"_s, u"-topk8"_s, u"-iter"_s, u"9000000"_s, u"-passout"_s,
                               u"pass:x"_s, u"-in"_s, plain, u"-out"_s, slow})
            != 0)
            QSKIP("openssl, which makes the key of this test, is not there");
        ProfileDraft draft = draftAt(9);
        draft.partnerKeyText = {};
        draft.partnerKeyPath = slow;
        draft.passphrase = Secret(QByteArray("x"));
        QSignalSpy judged(&desk.facade, &Facade::draftJudged);
        desk.facade.judgeDraft(draft);
        test::RawHttp device(desk.port());
        QVERIFY(device.exchange("GET /session?sid=0000"));
        QVERIFY(judged.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(judged.size(), 1, patience);
        QVERIFY(judged.first().at(1).value<DraftVerdict>().complete);
    }

private:
    [[nodiscard]] ProfileDraft draftAt(quint16 port) const
    {
        ProfileDraft draft;
        draft.name = u"Acme"_s;
        draft.centre = DataCentreChoice::Other;
        draft.url = u"http://127.0.0.1:%1/api"_s.arg(port);
        draft.enterpriseId = u"1234"_s;
        draft.apiKey = Secret(QByteArray("0123456789abcdef"));
        draft.partnerKeyText = m_pem;
        return draft;
    }

    [[nodiscard]] Profile profileOf(const QString &name) const
    {
        ProfileDraft draft = draftAt(9);
        draft.name = name;
        return pinbridge::profileOf(draft, std::nullopt).value();
    }

    Secret m_pem;
};

QTEST_GUILESS_MAIN(TestBridgeFacade)
#include "tst_bridgefacade.moc"
