// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StoreBench.h"
#include "bridge/Bridge.h"
#include "bridge/ControlSocket.h"
#include "support/RawHttp.h"

#include <QLocalSocket>
#include <QTest>
#include <QThread>

#include <memory>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int hangGuard = 60'000; // ms

/// Asks as the command does, from a thread of its own: the server is in this one.
class ControlCall
{
public:
    ControlCall(const QString &folder, const QJsonObject &request)
        : m_thread(
              QThread::create([this, folder, request] { m_reply = askControl(folder, request); }))
    {
        m_thread->start();
    }
    [[nodiscard]] const Result<QJsonObject> &wait() const
    {
        if (!QTest::qWaitFor([this] { return m_thread->isFinished(); }, hangGuard))
            qFatal("the client does not end");
        return m_reply;
    }

private:
    Result<QJsonObject> m_reply = fail(FailureCode::Internal, {});
    std::unique_ptr<QThread> m_thread;
};

} // namespace

/// A whole server whose PostgreSQL hangs: devices that were decided on are served on, and a new
/// decision is answered.
class DeviceFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { StoreBench::postgres()->resume(); }
    void aDatabaseThatHangs();
    void aStopSettlesWhatIsOpen();
    void whoAsksAndGoesIsNotWaitedFor();

private:
    static BridgeSetup setupOn(const StoreBench &bench)
    {
        BridgeSetup setup;
        setup.sandbox = true;
        setup.port = 0;
        setup.host = QHostAddress::AnyIPv4;
        setup.access.access = Access::Approved;
        setup.dataDirectory = bench.folder();
        setup.store = bench.options();
        return setup;
    }
    /// The status that a device gets. The server cannot tell this machine's address on the network
    /// from another's.
    static int ask(const Bridge &bridge)
    {
        return RawHttp(bridge.port(), networkAddress())
            .exchange("GET /auth?email=alice@example.com")
            .value_or(RawReply())
            .status;
    }

    const QHostAddress m_tablet{u"192.0.2.18"_s};
};

void DeviceFaultsTest::initTestCase()
{
    if (!PostgresServer::isInstalled())
        QSKIP("PostgreSQL is not installed here");
    QVERIFY(StoreBench::postgres());
}

void DeviceFaultsTest::aDatabaseThatHangs()
{
    if (networkAddress().isNull())
        QSKIP("this machine has no address but loopback, which is always served");
    const StoreBench bench(StoreAddress::Kind::Postgres);
    Bridge bridge(setupOn(bench));
    QVERIFY(bridge.start());
    QCOMPARE(ask(bridge), 403);
    QVERIFY(outcomeOf(bridge.devices().allow(networkAddress())));
    QCOMPARE(ask(bridge), 200);

    StoreBench::postgres()->suspend();
    const Outcome<void> allowed(bridge.devices().allow(m_tablet));
    const ControlCall asked(bench.folder(),
                            {{u"command"_s, u"block"_s}, {u"address"_s, m_tablet.toString()}});
    for (int i = 0; i < 5; ++i)
        QCOMPARE(ask(bridge), 200);
    QCOMPARE(failureOf(allowed.wait()), u"unavailable"_s);
    QVERIFY2(allowed.wait().error().sentence.contains("does not answer"_L1),
             qPrintable(allowed.wait().error().sentence));
    const auto &said = asked.wait();
    QCOMPARE(failureOf(said), u"unavailable"_s);
    QVERIFY2(said.error().sentence.contains("decided before still counts"_L1),
             qPrintable(said.error().sentence));
    QCOMPARE(ask(bridge), 200);
    StoreBench::postgres()->resume();

    QTRY_COMPARE_WITH_TIMEOUT(failureOf(outcomeOf(bridge.devices().block(networkAddress()))),
                              u"none"_s, hangGuard);
    QCOMPARE(ask(bridge), 403);
}

void DeviceFaultsTest::aStopSettlesWhatIsOpen()
{
    const StoreBench bench(StoreAddress::Kind::Postgres);
    auto bridge = std::make_unique<Bridge>(setupOn(bench));
    QVERIFY(bridge->start());
    StoreBench::postgres()->suspend();
    const Outcome<void> allowed(bridge->devices().allow(m_tablet));
    const Outcome<int> cleared(bridge->devices().forgetWaiting());
    const ControlCall asked(bench.folder(), {{u"command"_s, u"forget"_s}, {u"waiting"_s, true}});
    QTest::qWait(200); // until it has come in
    bridge.reset();
    QVERIFY(allowed.isThere());
    QCOMPARE(failureOf(allowed.wait()), u"unavailable"_s);
    QCOMPARE(failureOf(cleared.wait()), u"unavailable"_s);
    // In the server's own words: they were sent, though nothing is done any more.
    const auto &said = asked.wait();
    QCOMPARE(failureOf(said), u"unavailable"_s);
    QVERIFY2(said.error().sentence.contains("decided before still counts"_L1),
             qPrintable(said.error().sentence));
}

void DeviceFaultsTest::whoAsksAndGoesIsNotWaitedFor()
{
    const StoreBench bench(StoreAddress::Kind::Postgres);
    Bridge bridge(setupOn(bench));
    QVERIFY(bridge.start());
    StoreBench::postgres()->suspend();
    {
        QLocalSocket socket;
        socket.connectToServer(controlSocketPlace(bench.folder())->path);
        QVERIFY(socket.waitForConnected());
        socket.write(R"({"version": 1, "command": "allow", "address": "192.0.2.18"})"
                     "\n");
        QVERIFY(socket.waitForBytesWritten());
        QTest::qWait(200);
    }
    QTest::qWait(200);
    StoreBench::postgres()->resume();
    QTRY_COMPARE_WITH_TIMEOUT(bridge.devices().note(m_tablet, {}), DeviceState::Allowed, hangGuard);
    const ControlCall asked(bench.folder(), {{u"command"_s, u"list"_s}});
    QVERIFY(asked.wait());
}

QTEST_GUILESS_MAIN(DeviceFaultsTest)
#include "tst_devicefaults.moc"
