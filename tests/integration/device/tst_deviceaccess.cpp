// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DeskUnderTest.h"
#include "support/Outcome.h"

#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// What a device on the network is told in each mode, and how the operator's decisions change it.
class DeviceAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void waitsUntilItIsAllowed();
    void oneEntryHoweverOftenItAsks();
    void whatItCallsItselfIsKept();
    void allowedForAWhile();
    void blockedInEveryMode_data();
    void blockedInEveryMode();
    void localServesItselfOnly();
    void networksNeedNoEntry();
    void thisMachineIsAlwaysServed();
    void tooManyWait();
    void onlyGuardedRoutesKnock();

private:
    /// The desk's answer to this machine's address on the network, which it cannot tell from a
    /// device's.
    static RawReply ask(const DeskUnderTest &desk, const QByteArray &agent = "Phone/1")
    {
        return RawHttp(desk.port(), networkAddress())
            .exchange("GET /auth?email=alice@example.com", "User-Agent: " + agent + "\r\n")
            .value_or(RawReply());
    }
    static DeviceServerOptions withAccess(Access access)
    {
        DeviceServerOptions options;
        options.access.access = access;
        return options;
    }
    static QString detailOf(const RawReply &reply)
    {
        return jsonOf(reply).value("detail"_L1).toString();
    }
};

void DeviceAccessTest::initTestCase()
{
    if (networkAddress().isNull())
        QSKIP("this machine has no address but loopback");
}

void DeviceAccessTest::waitsUntilItIsAllowed()
{
    DeskUnderTest desk({}, withAccess(Access::Approved));
    const RawReply refused = ask(desk);
    QCOMPARE(refused.status, 403);
    QCOMPARE(problemIn(refused), u"device-not-approved"_s);
    const QString address = networkAddress().toString();
    QVERIFY2(detailOf(refused).contains(u"pinbridge-server devices allow "_s + address),
             qPrintable(detailOf(refused)));
    QCOMPARE(desk.devices.waiting(), 1);

    QVERIFY(outcomeOf(desk.devices.allow(networkAddress())));
    QCOMPARE(ask(desk).status, 200);
    QCOMPARE(desk.devices.waiting(), 0);

    QVERIFY(outcomeOf(desk.devices.forget(networkAddress())));
    QCOMPARE(ask(desk).status, 403);
    QCOMPARE(desk.devices.waiting(), 1);
}

void DeviceAccessTest::oneEntryHoweverOftenItAsks()
{
    DeskUnderTest desk({}, withAccess(Access::Approved));
    for (int i = 0; i < 6; ++i) // the Android client sends a POST again at once, five times
        QCOMPARE(ask(desk).status, 403);
    QCOMPARE(desk.devices.devices().size(), 1);
    QCOMPARE(desk.devices.devices().first().requests, 6);
}

void DeviceAccessTest::whatItCallsItselfIsKept()
{
    DeskUnderTest desk({}, withAccess(Access::Approved));
    QCOMPARE(ask(desk, "Sample/2 \xd0\xa2 " + QByteArray(400, 'x')).status, 403);
    const QString agent = desk.devices.devices().first().agent;
    QVERIFY2(agent.startsWith(u"Sample/2 "_s), qPrintable(agent));
    QCOMPARE(agent.size(), 120);
}

void DeviceAccessTest::allowedForAWhile()
{
    DeskUnderTest desk({}, withAccess(Access::Approved));
    QVERIFY(outcomeOf(desk.devices.allow(networkAddress(), 1h)));
    QCOMPARE(ask(desk).status, 200);
    QVERIFY(outcomeOf(desk.devices.allow(networkAddress(), 1s)));
    QTRY_COMPARE(desk.devices.devices().size(), 0);
    QCOMPARE(ask(desk).status, 403);
}

void DeviceAccessTest::blockedInEveryMode_data()
{
    QTest::addColumn<int>("access");
    for (const Access access : {Access::Local, Access::Approved, Access::Open})
        QTest::newRow(qPrintable(nameOf(access))) << int(access);
}

void DeviceAccessTest::blockedInEveryMode()
{
    QFETCH(int, access);
    DeviceServerOptions options = withAccess(static_cast<Access>(access));
    options.access.networks.append({networkAddress(), 32});
    DeskUnderTest desk({}, options);
    QVERIFY(outcomeOf(desk.devices.block(networkAddress())));
    const RawReply reply = ask(desk);
    QCOMPARE(reply.status, 403);
    QCOMPARE(problemIn(reply), u"device-not-approved"_s);
    QVERIFY2(detailOf(reply).contains(u"is blocked by the operator"_s),
             qPrintable(detailOf(reply)));
    QCOMPARE(desk.devices.devices().first().requests, 1);
}

void DeviceAccessTest::localServesItselfOnly()
{
    DeskUnderTest desk({}, withAccess(Access::Local));
    const RawReply reply = ask(desk);
    QCOMPARE(problemIn(reply), u"device-not-approved"_s);
    QVERIFY2(detailOf(reply).contains(u"--access approved"_s), qPrintable(detailOf(reply)));
    QVERIFY(desk.devices.devices().isEmpty());
    // Whom the operator let in when the mode was another one is no part of this machine.
    QVERIFY(outcomeOf(desk.devices.allow(networkAddress())));
    QCOMPARE(ask(desk).status, 403);
}

void DeviceAccessTest::networksNeedNoEntry()
{
    for (const Access access : {Access::Approved, Access::Open}) {
        DeviceServerOptions options = withAccess(access);
        if (access == Access::Approved)
            options.access.networks.append({networkAddress(), 32});
        DeskUnderTest desk({}, options);
        QCOMPARE(ask(desk).status, 200);
        QVERIFY(desk.devices.devices().isEmpty());
    }
}

void DeviceAccessTest::thisMachineIsAlwaysServed()
{
    DeskUnderTest desk({}, withAccess(Access::Approved));
    QCOMPARE(desk.get("/auth?email=alice@example.com").status, 200);
    QVERIFY(desk.devices.devices().isEmpty());

    // By its own address on the network, too; even one that was blocked when another had it.
    DeviceServerOptions options = withAccess(Access::Approved);
    options.http.address = networkAddress();
    DeskUnderTest reachable({}, options);
    QVERIFY(outcomeOf(reachable.devices.block(networkAddress())));
    const auto reply = RawHttp(reachable.port(), networkAddress().toString())
                           .exchange("GET /auth?email=alice@example.com");
    QVERIFY(reply);
    QCOMPARE(reply->status, 200);
}

void DeviceAccessTest::tooManyWait()
{
    DeskUnderTest desk({}, withAccess(Access::Approved));
    for (int i = 0; i < DeviceRegistry::waitingLimit; ++i)
        QVERIFY(desk.devices.knock(QHostAddress(quint32(0x0a000001 + i)), {}));
    const RawReply reply = ask(desk);
    QCOMPARE(problemIn(reply), u"device-not-approved"_s);
    QVERIFY2(detailOf(reply).contains(u"Too many devices wait"_s), qPrintable(detailOf(reply)));
    QVERIFY(outcomeOf(desk.devices.allow(networkAddress())));
    QCOMPARE(ask(desk).status, 200);
}

void DeviceAccessTest::onlyGuardedRoutesKnock()
{
    DeskUnderTest desk({}, withAccess(Access::Approved));
    RawHttp device(desk.port(), networkAddress());
    for (const QByteArray line :
         {"GET /healthz", "GET /problems/bad-pin", "OPTIONS /session", "GET /no-such-path"})
        QVERIFY2(device.exchange(line).value_or(RawReply()).status != 403, line);
    QVERIFY(desk.devices.devices().isEmpty());
    QCOMPARE(device.exchange("GET /session?sid=1234").value_or(RawReply()).status, 403);
    QCOMPARE(desk.devices.waiting(), 1);
}

QTEST_GUILESS_MAIN(DeviceAccessTest)
#include "tst_deviceaccess.moc"
