// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integration/storage/StoreBench.h"
#include "storage/Database.h"
#include "support/RawHttp.h"
#include "ui/BridgeDesk.h"

#include <QFile>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;
using test::RawHttp;
using Desk = test::BridgeDesk;
using Phase = ServerState::Phase;
using State = DeviceRow::State;

namespace {

constexpr int patience = 30'000; // ms
constexpr auto agent = "Phone/1 (a test)"_L1;

ConsoleSetup onTheLan()
{
    ConsoleSetup setup = test::onSandbox();
    setup.bridge.host = QHostAddress::AnyIPv4;
    setup.bridge.access.access = Access::Approved;
    return setup;
}

ConsoleSetup onStore(const test::StoreBench &bench)
{
    ConsoleSetup setup = onTheLan();
    setup.bridge.store = bench.options();
    return setup;
}

/// The status that a device gets. It comes from this machine's address on the network to one of
/// loopback, which the server cannot tell from another machine.
int askAsDevice(const Desk &desk)
{
    RawHttp device(desk.port(), test::networkAddress());
    const auto reply = device.exchange("GET /auth?email=bob@example.com",
                                       "User-Agent: " + QByteArray(agent.data()) + "\r\n");
    return reply ? reply->status : 0;
}

/// What came of a request: empty when it was done, else the failure's title and cause.
class Outcome
{
public:
    explicit Outcome(BridgeFacade &facade)
        : m_decided(&facade, &Facade::deviceDecided)
        , m_saved(&facade, &Facade::certificateSaved)
        , m_failed(&facade, &Facade::failed)
    {
    }

    [[nodiscard]] std::optional<FailureText> of(RequestId id)
    {
        std::optional<FailureText> failure;
        const auto isIn = [id](const QSignalSpy &spy) {
            return std::ranges::any_of(
                spy, [id](const auto &given) { return given.first().toULongLong() == id; });
        };
        const bool isOver = QTest::qWaitFor(
            [&] { return isIn(m_decided) || isIn(m_saved) || isIn(m_failed); }, patience);
        if (!isOver)
            qFatal("nothing came of a request");
        if (isIn(m_failed))
            failure = m_failed.last().at(1).value<FailureText>();
        return failure;
    }

private:
    QSignalSpy m_decided;
    QSignalSpy m_saved;
    QSignalSpy m_failed;
};

} // namespace

/// What the console tells of devices, and decides on them, with a real bridge behind it.
class TestBridgeDevices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deviceIsDecidedOn()
    {
        if (test::networkAddress().isNull())
            QSKIP("this machine has no address but loopback, which is always served");
        const QString address = test::networkAddress().toString();
        Desk desk(onTheLan());
        BridgeFacade &facade = desk.facade;
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        QVERIFY(!facade.server().localOnly);
        QVERIFY(facade.devices().isEmpty());
        QCOMPARE(askAsDevice(desk), 403);
        QCOMPARE(askAsDevice(desk), 403);
        QTRY_VERIFY_WITH_TIMEOUT(seen(desk).requests == 2, patience);
        QCOMPARE(seen(desk).address, address);
        QCOMPARE(seen(desk).state, State::Waiting);
        QCOMPARE(seen(desk).agent, QString(agent));
        QVERIFY(seen(desk).firstSeen.secsTo(QDateTime::currentDateTimeUtc()) < 60);
        QVERIFY(seen(desk).lastSeen >= seen(desk).firstSeen);
        QTRY_COMPARE_WITH_TIMEOUT(facade.refusals().notApproved, 2, patience);
        QCOMPARE(facade.server().devicesServed, 0);

        Outcome outcome(facade);
        QVERIFY(!outcome.of(facade.allowDeviceForAnHour(address)));
        QCOMPARE(seen(desk).state, State::Allowed);
        QVERIFY(seen(desk).allowedUntil);
        const qint64 left = QDateTime::currentDateTimeUtc().secsTo(*seen(desk).allowedUntil);
        QVERIFY2(left > 3500 && left <= 3600, qPrintable(QString::number(left)));
        QCOMPARE(askAsDevice(desk), 200);
        QTRY_COMPARE_WITH_TIMEOUT(facade.server().devicesServed, 1, patience);

        QVERIFY(!outcome.of(facade.allowDevice(address)));
        QVERIFY(!seen(desk).allowedUntil);
        QVERIFY(!outcome.of(facade.blockDevice(address)));
        QCOMPARE(seen(desk).state, State::Blocked);
        QCOMPARE(askAsDevice(desk), 403);
        QVERIFY(!outcome.of(facade.forgetDevice(address)));
        QVERIFY(facade.devices().isEmpty());
        QCOMPARE(askAsDevice(desk), 403);
        QTRY_COMPARE_WITH_TIMEOUT(seen(desk).requests, 1, patience);
        QCOMPARE(seen(desk).state, State::Waiting);
    }

    void deviceIsNamedAndItsLastRequestTold()
    {
        if (test::networkAddress().isNull())
            QSKIP("this machine has no address but loopback, which is always served");
        const QString address = test::networkAddress().toString();
        Desk desk(onTheLan());
        BridgeFacade &facade = desk.facade;
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        Outcome outcome(facade);
        const auto unknown = outcome.of(facade.renameDevice(address, u"Anna's"_s));
        QVERIFY(unknown);
        QVERIFY2(unknown->cause.contains(address), qPrintable(unknown->cause));
        QCOMPARE(askAsDevice(desk), 403);
        QTRY_VERIFY_WITH_TIMEOUT(seen(desk).last, patience);
        LastRequestRow last = *seen(desk).last;
        QVERIFY(last.at.secsTo(QDateTime::currentDateTimeUtc()) < 60);
        QCOMPARE(last.method, u"GET"_s);
        QCOMPARE(last.path, u"/auth"_s); // and nothing of the query
        QCOMPARE(last.status, 403);
        QCOMPARE(facade.explain(last.note).remedy, Remedy::OpenDevices);

        QVERIFY(!outcome.of(facade.renameDevice(address, u" Anna's "_s)));
        QCOMPARE(seen(desk).name, u"Anna's"_s);
        QCOMPARE(seen(desk).state, State::Waiting);
        QVERIFY(!outcome.of(facade.allowDevice(address)));
        QCOMPARE(askAsDevice(desk), 200);
        QTRY_COMPARE_WITH_TIMEOUT(seen(desk).last->status, 200, patience);
        QCOMPARE(seen(desk).name, u"Anna's"_s);
        QVERIFY(seen(desk).last->note.isEmpty());
        const auto bad = outcome.of(facade.renameDevice(address, u"a\nb"_s));
        QVERIFY(bad);
        QCOMPARE(bad->cause, facade.deviceNameProblem(u"a\nb"_s));
        QVERIFY(facade.deviceNameProblem(u"Anna's"_s).isEmpty());
    }

    void decisionsOutliveTheServer()
    {
        const QString address = u"192.0.2.77"_s;
        const test::StoreBench bench(StoreAddress::Kind::Sqlite);
        Desk desk(onStore(bench));
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        Outcome outcome(desk.facade);
        QVERIFY(!outcome.of(desk.facade.blockDevice(address)));
        desk.facade.stopServer();
        QTRY_COMPARE_WITH_TIMEOUT(desk.phase(), Phase::Stopped, patience);
        QVERIFY(desk.facade.devices().isEmpty()); // nothing can be decided now
        const auto failure = outcome.of(desk.facade.allowDevice(address));
        QVERIFY(failure);
        QVERIFY2(failure->cause.contains(u"not running"_s), qPrintable(failure->cause));
        desk.facade.startServer();
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(seen(desk).address, address, patience);
        QCOMPARE(seen(desk).state, State::Blocked);
    }

    void whatAnotherProgramDecidesIsSeen()
    {
        test::StoreBench bench(StoreAddress::Kind::Sqlite);
        Desk desk(onStore(bench));
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        const auto other = bench.open();
        QVERIFY(other);
        QVERIFY(test::outcomeOf(other->devices().allow(QHostAddress(u"192.0.2.78"_s))));
        QTRY_COMPARE_WITH_TIMEOUT(seen(desk).address, u"192.0.2.78"_s, patience);
        QCOMPARE(seen(desk).state, State::Allowed);
    }

    void refusedDecisionSaysWhy()
    {
        const test::StoreBench bench(StoreAddress::Kind::Sqlite);
        Desk desk(onStore(bench));
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        Outcome outcome(desk.facade);
        const auto ourselves = outcome.of(desk.facade.blockDevice(u"127.0.0.1"_s));
        QVERIFY(ourselves);
        QCOMPARE(ourselves->title, u"This cannot be decided"_s);
        QVERIFY2(ourselves->cause.contains(u"127.0.0.1"_s), qPrintable(ourselves->cause));
        QCOMPARE(ourselves->remedy, Remedy::None);

        // Another program writes, and does not come to an end.
        Database writer(bench.options().address, bench.clock);
        QVERIFY(writer.connect());
        QVERIFY(writer.begin());
        const auto unkept = outcome.of(desk.facade.allowDevice(u"192.0.2.77"_s));
        QVERIFY(unkept);
        QCOMPARE(unkept->title, u"The decision could not be kept"_s);
        QVERIFY2(unkept->cause.contains(u"decided before still counts"_s),
                 qPrintable(unkept->cause));
        QVERIFY(desk.facade.devices().isEmpty());
        const RequestId clearing = desk.facade.forgetWaiting();
        QVERIFY(outcome.of(clearing));
        writer.rollBack();
        QVERIFY(!outcome.of(desk.facade.allowDevice(u"192.0.2.77"_s)));
    }

    void refusalsAreCounted()
    {
        Desk desk(test::onSandbox());
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        QCOMPARE(desk.facade.refusals(), RefusalCounts());
        RawHttp device(desk.port());
        const auto status = [&device](const QByteArray &line, const QByteArray &host) {
            device.send(line + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
            const auto reply = device.receive();
            return reply ? reply->status : 0;
        };
        QCOMPARE(status("GET /session?sid=00000", "127.0.0.1"), 404);
        QCOMPARE(status("GET /session?sid=00001", "127.0.0.1"), 404);
        QCOMPARE(status("GET /", "evil.example"), 421);
        RawHttp another(desk.port());
        another.send("nonsense\r\n\r\n");
        const auto reply = another.receive();
        QVERIFY(reply);
        QCOMPARE(reply->status, 400);
        RefusalCounts counts;
        counts.wrongPins = 2;
        counts.wrongHost = 1;
        counts.malformed = 1;
        QTRY_COMPARE_WITH_TIMEOUT(desk.facade.refusals(), counts, patience);

        desk.facade.stopServer();
        QTRY_COMPARE_WITH_TIMEOUT(desk.phase(), Phase::Stopped, patience);
        QCOMPARE(desk.facade.refusals(), counts); // until it starts again
        desk.facade.startServer();
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        QCOMPARE(desk.facade.refusals(), RefusalCounts());
    }

    /// They make no exchange that would bring the news along.
    void connectionsTurnedAwayAreTold()
    {
        if (test::networkAddress().isNull())
            QSKIP("this machine has no address but loopback, which has a far higher limit");
        Desk desk(onTheLan());
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        QSignalSpy told(&desk.facade, &Facade::refusalsChanged);
        std::vector<std::unique_ptr<RawHttp>> crowd;
        for (int i = 0; i < DeviceServerOptions().http.addressLimit + 3; ++i)
            crowd.push_back(std::make_unique<RawHttp>(desk.port(), test::networkAddress()));
        QTRY_COMPARE_WITH_TIMEOUT(desk.facade.refusals().turnedAway, 3, patience);
        crowd.clear();
        const auto times = told.size();
        QTest::qWait(2500);
        QCOMPARE(told.size(), times); // nothing new, nothing told
        desk.facade.stopServer();
        QTRY_COMPARE_WITH_TIMEOUT(desk.phase(), Phase::Stopped, patience);
        QCOMPARE(desk.facade.refusals().turnedAway, 3);
        desk.facade.startServer();
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        QCOMPARE(desk.facade.refusals().turnedAway, 0);
    }

    void certificateIsSaved()
    {
        Desk desk(test::onSandbox());
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        const QString path = desk.folder.filePath(u"here.pem"_s);
        Outcome outcome(desk.facade);
        QVERIFY(!outcome.of(desk.facade.saveCertificate(path)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pem = file.readAll();
        QVERIFY(!pem.contains("PRIVATE"));
        const auto certificates = QSslCertificate::fromData(pem);
        QCOMPARE(certificates.size(), 1);
        const QString shown = desk.facade.server().certificateFingerprint;
        QCOMPARE(certificates.first().digest(QCryptographicHash::Sha256).toHex(),
                 shown.toLower().remove(u':').toLatin1());
    }

    void unwritablePlaceIsTold_data()
    {
        QTest::addColumn<QString>("place");
        QTest::newRow("no such folder") << u"absent/here.pem"_s;
        QTest::newRow("a folder") << u"."_s;
    }

    void unwritablePlaceIsTold()
    {
        QFETCH(QString, place);
        Desk desk(test::onSandbox());
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        const QString path = desk.folder.filePath(place);
        Outcome outcome(desk.facade);
        const auto failure = outcome.of(desk.facade.saveCertificate(path));
        QVERIFY(failure);
        QVERIFY2(failure->cause.startsWith(path), qPrintable(failure->cause));
        QVERIFY2(failure->cause.contains(u"cannot be written: "_s), qPrintable(failure->cause));
        QVERIFY(!failure->cause.contains(u": ."_s)); // a reason is there
        QCOMPARE(failure->remedy, Remedy::TryAgain);
        desk.facade.stopServer();
        QTRY_COMPARE_WITH_TIMEOUT(desk.phase(), Phase::Stopped, patience);
        QVERIFY(outcome.of(desk.facade.saveCertificate(path)));
    }

    void loopbackHostIsToldFromLocalAccess_data()
    {
        QTest::addColumn<bool>("loopback");
        QTest::addColumn<bool>("local");
        QTest::addColumn<bool>("isLocalOnly");
        QTest::addColumn<bool>("isByHost");
        QTest::newRow("neither") << false << false << false << false;
        QTest::newRow("host") << true << false << true << true;
        QTest::newRow("access") << false << true << true << false;
        QTest::newRow("both") << true << true << true << false;
    }

    void loopbackHostIsToldFromLocalAccess()
    {
        QFETCH(bool, loopback);
        QFETCH(bool, local);
        ConsoleSetup setup = onTheLan();
        if (loopback)
            setup.bridge.host = QHostAddress::LocalHost;
        if (local)
            setup.bridge.access.access = Access::Local;
        Desk desk(setup);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        QTEST(desk.facade.server().localOnly, "isLocalOnly");
        QTEST(desk.facade.server().localByHost, "isByHost");
    }

private:
    /// The one device that is known; a blank row where it is not one.
    static DeviceRow seen(const Desk &desk)
    {
        const auto devices = desk.facade.devices();
        return devices.size() == 1 ? devices.first() : DeviceRow();
    }
};

QTEST_GUILESS_MAIN(TestBridgeDevices)
#include "tst_bridgedevices.moc"
