// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MemoryRegistry.h"
#include "support/FakeClock.h"
#include "support/Outcome.h"

#include <QNetworkInterface>
#include <QSignalSpy>
#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// The states of a device, on a clock that the test moves, and in memory.
class DeviceRegistryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownUntilItKnocks();
    void waitsOnceHoweverOftenItAsks();
    void waitingFallsAwayAfterADay();
    void allowedForGood();
    void allowedForAnHour();
    void anAllowanceEndsByItself();
    void blocked();
    void decidedBeforeItEverAsked();
    void forgotten();
    void allThatWaitAreForgotten();
    void oneDeviceInBothFormsOfAnAddress();
    void anotherDeviceOnEveryLink();
    void scopesOfGlobalAddresses();
    void addressesOfNoDevice_data();
    void addressesOfNoDevice();
    void aTimeBelowASecond();
    void agentsAreCleaned_data();
    void agentsAreCleaned();
    void orderForPeople();
    void aFloodPushesNobodyOut();
    void oneNetworkDoesNotFillTheList();
    void aLanShares();

private:
    /// What a refused request does.
    static bool ask(DeviceRegistry &devices, const QHostAddress &device,
                    const QString &agent = u"Phone/1"_s)
    {
        return !devices.note(device, agent) && devices.knock(device, agent);
    }

    const QHostAddress m_phone{u"192.168.2.17"_s};
    const QHostAddress m_tablet{u"192.168.2.18"_s};
    FakeClock m_clock;
};

void DeviceRegistryTest::unknownUntilItKnocks()
{
    MemoryRegistry devices(m_clock);
    QVERIFY(!devices.note(m_phone, u"Phone/1"_s));
    QVERIFY(devices.devices().isEmpty());
    QSignalSpy changed(&devices, &DeviceRegistry::changed);
    QVERIFY(devices.knock(m_phone, u"Phone/1"_s));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(devices.waiting(), 1);
    const Device device = devices.devices().value(0);
    QCOMPARE(device.address, m_phone);
    QCOMPARE(device.state, DeviceState::Waiting);
    QCOMPARE(device.firstSeen, m_clock.now());
    QCOMPARE(device.lastSeen, m_clock.now());
    QCOMPARE(device.agent, u"Phone/1"_s);
    QCOMPARE(device.requests, 1);
}

void DeviceRegistryTest::waitsOnceHoweverOftenItAsks()
{
    MemoryRegistry devices(m_clock);
    const QDateTime first = m_clock.now();
    QVERIFY(ask(devices, m_phone));
    QSignalSpy changed(&devices, &DeviceRegistry::changed);
    for (int i = 0; i < 5; ++i) {
        m_clock.advance(1min);
        QVERIFY(ask(devices, m_phone, u"Phone/2"_s));
    }
    QCOMPARE(changed.count(), 0);
    QCOMPARE(devices.devices().size(), 1);
    const Device device = devices.devices().first();
    QCOMPARE(device.firstSeen, first);
    QCOMPARE(device.lastSeen, m_clock.now());
    QCOMPARE(device.agent, u"Phone/2"_s);
    QCOMPARE(device.requests, 6);
}

void DeviceRegistryTest::waitingFallsAwayAfterADay()
{
    MemoryRegistry devices(m_clock);
    QVERIFY(ask(devices, m_phone));
    m_clock.advance(23h);
    QVERIFY(ask(devices, m_phone)); // so it counts from here
    m_clock.advance(24h - 1s);
    QCOMPARE(devices.waiting(), 1);
    m_clock.advance(1s);
    QCOMPARE(devices.waiting(), 0);
    QVERIFY(devices.devices().isEmpty());
    QVERIFY(ask(devices, m_phone));
    QCOMPARE(devices.devices().first().requests, 1);
}

void DeviceRegistryTest::allowedForGood()
{
    MemoryRegistry devices(m_clock);
    QVERIFY(ask(devices, m_phone));
    QSignalSpy changed(&devices, &DeviceRegistry::changed);
    QVERIFY(outcomeOf(devices.allow(m_phone)));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(devices.waiting(), 0);
    m_clock.advance(24h * 365);
    QCOMPARE(devices.note(m_phone, {}), DeviceState::Allowed);
    QVERIFY(!devices.devices().first().allowedUntil);
    QCOMPARE(changed.count(), 1);
}

void DeviceRegistryTest::allowedForAnHour()
{
    MemoryRegistry devices(m_clock);
    QVERIFY(ask(devices, m_phone));
    QVERIFY(outcomeOf(devices.allow(m_phone, DeviceRegistry::hour)));
    QCOMPARE(devices.devices().first().allowedUntil, m_clock.now().addSecs(3600));
    m_clock.advance(1h - 1ms);
    QCOMPARE(devices.note(m_phone, {}), DeviceState::Allowed);
    m_clock.advance(1ms);
    QVERIFY(devices.devices().isEmpty());
    QVERIFY(!devices.note(m_phone, {}));
    QVERIFY(ask(devices, m_phone));
    QCOMPARE(devices.waiting(), 1);
    // Allowed again for good, the end of before is none any more.
    QVERIFY(outcomeOf(devices.allow(m_phone, 1min)));
    QVERIFY(outcomeOf(devices.allow(m_phone)));
    m_clock.advance(1h);
    QCOMPARE(devices.note(m_phone, {}), DeviceState::Allowed);
}

void DeviceRegistryTest::anAllowanceEndsByItself()
{
    MemoryRegistry devices(m_clock);
    QVERIFY(outcomeOf(devices.allow(m_phone, 1s)));
    QVERIFY(outcomeOf(devices.allow(m_tablet)));
    QSignalSpy changed(&devices, &DeviceRegistry::changed);
    m_clock.advance(1s);
    QTRY_COMPARE(changed.count(), 1); // though nobody asked
    QCOMPARE(devices.devices().size(), 1);
}

void DeviceRegistryTest::blocked()
{
    MemoryRegistry devices(m_clock);
    QVERIFY(outcomeOf(devices.allow(m_phone, 1h)));
    QVERIFY(outcomeOf(devices.block(m_phone)));
    m_clock.advance(48h);
    QCOMPARE(devices.note(m_phone, {}), DeviceState::Blocked);
    QVERIFY(!devices.devices().first().allowedUntil);
    QVERIFY(devices.knock(m_phone, {})); // makes no waiting device of it
    QCOMPARE(devices.waiting(), 0);
    QVERIFY(outcomeOf(devices.allow(m_phone)));
    QCOMPARE(devices.note(m_phone, {}), DeviceState::Allowed);
}

void DeviceRegistryTest::decidedBeforeItEverAsked()
{
    MemoryRegistry devices(m_clock);
    QVERIFY(outcomeOf(devices.allow(m_phone)));
    Device device = devices.devices().first();
    QVERIFY(!device.firstSeen.isValid());
    QVERIFY(!device.lastSeen.isValid());
    QCOMPARE(device.requests, 0);
    m_clock.advance(1min);
    QCOMPARE(devices.note(m_phone, u"Phone/1"_s), DeviceState::Allowed);
    device = devices.devices().first();
    QCOMPARE(device.firstSeen, m_clock.now());
    QCOMPARE(device.requests, 1);
}

void DeviceRegistryTest::forgotten()
{
    MemoryRegistry devices(m_clock);
    QVERIFY(outcomeOf(devices.block(m_phone)));
    const auto unknown = outcomeOf(devices.forget(m_tablet));
    QVERIFY(unknown && !*unknown);
    QSignalSpy changed(&devices, &DeviceRegistry::changed);
    const auto known = outcomeOf(devices.forget(m_phone));
    QVERIFY(known && *known);
    QCOMPARE(changed.count(), 1);
    QVERIFY(ask(devices, m_phone));
    QCOMPARE(devices.waiting(), 1);
}

void DeviceRegistryTest::allThatWaitAreForgotten()
{
    MemoryRegistry devices(m_clock);
    QCOMPARE(outcomeOf(devices.forgetWaiting()), 0);
    QVERIFY(ask(devices, m_phone));
    QVERIFY(ask(devices, m_tablet));
    QVERIFY(outcomeOf(devices.block(QHostAddress(u"10.0.0.1"_s))));
    QVERIFY(outcomeOf(devices.allow(QHostAddress(u"10.0.0.2"_s))));
    QSignalSpy changed(&devices, &DeviceRegistry::changed);
    QCOMPARE(outcomeOf(devices.forgetWaiting()), 2);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(devices.waiting(), 0);
    QCOMPARE(devices.devices().size(), 2);
    QVERIFY(ask(devices, m_phone));
    QCOMPARE(devices.waiting(), 1);
}

void DeviceRegistryTest::oneDeviceInBothFormsOfAnAddress()
{
    const QHostAddress mapped(u"::ffff:192.168.2.17"_s);
    MemoryRegistry devices(m_clock);
    QVERIFY(ask(devices, mapped));
    QVERIFY(outcomeOf(devices.block(m_phone)));
    QCOMPARE(devices.note(mapped, {}), DeviceState::Blocked);
    QCOMPARE(devices.devices().size(), 1);
    QCOMPARE(devices.devices().first().address, m_phone);
    const auto known = outcomeOf(devices.forget(mapped));
    QVERIFY(known && *known);
}

void DeviceRegistryTest::anotherDeviceOnEveryLink()
{
    const QHostAddress here(u"fe80::17%lan0"_s);
    const QHostAddress there(u"fe80::17%lan1"_s);
    MemoryRegistry devices(m_clock);
    QVERIFY(ask(devices, here));
    QVERIFY(ask(devices, there));
    QCOMPARE(devices.waiting(), 2);
    QVERIFY(outcomeOf(devices.allow(here)));
    QCOMPARE(devices.note(here, {}), DeviceState::Allowed);
    QVERIFY(!devices.note(there, {}));
    QVERIFY(outcomeOf(devices.block(there)));
    QCOMPARE(devices.note(here, {}), DeviceState::Allowed);
    QCOMPARE(devices.devices().size(), 2);
    QStringList addresses;
    for (const Device &device : devices.devices())
        addresses << device.address.toString();
    addresses.sort();
    QCOMPARE(addresses, QStringList({u"fe80::17%lan0"_s, u"fe80::17%lan1"_s}));
}

void DeviceRegistryTest::scopesOfGlobalAddresses()
{
    MemoryRegistry devices(m_clock);
    QVERIFY(ask(devices, QHostAddress(u"fd00::17%0"_s)));
    QVERIFY(outcomeOf(devices.allow(QHostAddress(u"fd00::17"_s))));
    QCOMPARE(devices.note(QHostAddress(u"fd00::17%lan0"_s), {}), DeviceState::Allowed);
    QCOMPARE(devices.devices().size(), 1);
    QCOMPARE(devices.devices().first().address.toString(), u"fd00::17"_s);
    // By its number an interface is the same as by its name.
    const QNetworkInterface loopback = QNetworkInterface::interfaceFromIndex(1);
    if (!loopback.isValid())
        QSKIP("no interface has the number 1");
    QVERIFY(outcomeOf(devices.allow(QHostAddress(u"fe80::17%1"_s))));
    QCOMPARE(devices.note(QHostAddress(u"fe80::17%"_s + loopback.name()), {}),
             DeviceState::Allowed);
}

void DeviceRegistryTest::addressesOfNoDevice_data()
{
    QTest::addColumn<QString>("address");
    for (const QString &address :
         {u""_s, u"127.0.0.1"_s, u"::1"_s, u"::ffff:127.0.0.1"_s, u"0.0.0.0"_s, u"::"_s,
          u"224.0.0.1"_s, u"ff02::1"_s, u"255.255.255.255"_s, u"fe80::17"_s})
        QTest::newRow(qPrintable(address)) << address;
}

void DeviceRegistryTest::addressesOfNoDevice()
{
    QFETCH(QString, address);
    MemoryRegistry devices(m_clock);
    const auto allowed = outcomeOf(devices.allow(QHostAddress(address)));
    QVERIFY(!allowed);
    QCOMPARE(allowed.error().code, FailureCode::BadSetting);
    QVERIFY(!outcomeOf(devices.block(QHostAddress(address))));
    QVERIFY(devices.devices().isEmpty());
}

void DeviceRegistryTest::aTimeBelowASecond()
{
    MemoryRegistry devices(m_clock);
    QVERIFY(!outcomeOf(devices.allow(m_phone, 0s)));
    QVERIFY(!outcomeOf(devices.allow(m_phone, -1h)));
    QVERIFY(devices.devices().isEmpty());
}

void DeviceRegistryTest::agentsAreCleaned_data()
{
    QTest::addColumn<QString>("agent");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"Dalvik/2.1.0 (Linux; Android 13)"_s
                           << u"Dalvik/2.1.0 (Linux; Android 13)"_s;
    QTest::newRow("lines") << u"a\r\nb\tc\u2028d"_s << u"a b c d"_s;
    QTest::newRow("escape sequences") << u"\x1b[2Jevil\x07"_s << u"[2Jevil"_s;
    QTest::newRow("turned around") << u"abc\u202egnp.exe"_s << u"abc gnp.exe"_s;
    QTest::newRow("piled up") << u"a\u0301\u0301\u20ddb"_s << u"ab"_s;
    QTest::newRow("other scripts") << u"Телефон 電話/1"_s << u"Телефон 電話/1"_s;
    QTest::newRow("long") << QString(500, u'x') << QString(120, u'x');
    QTest::newRow("not cut in two") << QString(119, u'x') + u"📱📱"_s << QString(119, u'x');
    QTest::newRow("nothing") << QString() << QString();
}

void DeviceRegistryTest::agentsAreCleaned()
{
    QFETCH(QString, agent);
    MemoryRegistry devices(m_clock);
    QVERIFY(ask(devices, m_phone, agent));
    QTEST(devices.devices().first().agent, "shown");
}

void DeviceRegistryTest::orderForPeople()
{
    MemoryRegistry devices(m_clock);
    const auto address = [](int last) { return QHostAddress(u"10.0.0.%1"_s.arg(last)); };
    QVERIFY(ask(devices, address(1)));
    m_clock.advance(1min);
    QVERIFY(ask(devices, address(2)));
    QVERIFY(ask(devices, address(3)));
    QVERIFY(outcomeOf(devices.block(address(3))));
    QVERIFY(outcomeOf(devices.allow(address(4))));
    m_clock.advance(1min);
    QVERIFY(ask(devices, address(5)));
    QVERIFY(outcomeOf(devices.allow(address(5))));
    QStringList order;
    for (const Device &device : devices.devices())
        order << device.address.toString().section(u'.', -1);
    QCOMPARE(order, QStringList({u"2"_s, u"1"_s, u"5"_s, u"3"_s, u"4"_s}));
}

void DeviceRegistryTest::aFloodPushesNobodyOut()
{
    MemoryRegistry devices(m_clock);
    QVERIFY(ask(devices, m_phone));
    const auto address = [](int i) { return QHostAddress(quint32(0x0a000000 + i)); };
    for (int i = 1; i < DeviceRegistry::waitingLimit; ++i)
        QVERIFY(ask(devices, address(i)));
    QVERIFY(!ask(devices, address(5000)));
    QVERIFY(!ask(devices, m_tablet));
    QCOMPARE(devices.waiting(), DeviceRegistry::waitingLimit);
    QVERIFY(ask(devices, m_phone)); // has its entry still
    // The operator can let in one that has none, and room comes back.
    QVERIFY(outcomeOf(devices.allow(m_tablet)));
    QCOMPARE(devices.note(m_tablet, {}), DeviceState::Allowed);
    QVERIFY(outcomeOf(devices.forget(address(1))));
    QVERIFY(ask(devices, address(5000)));
}

void DeviceRegistryTest::oneNetworkDoesNotFillTheList()
{
    MemoryRegistry devices(m_clock);
    const auto address = [](int i) { return QHostAddress(u"fd00:0:0:1::%1"_s.arg(i)); };
    for (int i = 1; i <= DeviceRegistry::waitingPerNetwork; ++i)
        QVERIFY(ask(devices, address(i)));
    QVERIFY(!ask(devices, address(999)));
    QVERIFY(ask(devices, QHostAddress(u"fd00:0:0:2::1"_s)));
    QVERIFY(ask(devices, m_phone));
    QCOMPARE(devices.waiting(), DeviceRegistry::waitingPerNetwork + 2);
}

/// Its phones have addresses of one network each of IPv6, global and link-local.
void DeviceRegistryTest::aLanShares()
{
    for (const QString &form : {u"fd00:0:0:1::%1"_s, u"fe80::%1%lan0"_s}) {
        MemoryRegistry devices(m_clock);
        for (int i = 1; i <= 100; ++i)
            QVERIFY2(ask(devices, QHostAddress(form.arg(i))), qPrintable(form));
    }
    MemoryRegistry devices(m_clock);
    for (int i = 1; i <= DeviceRegistry::waitingPerNetwork; ++i)
        QVERIFY(ask(devices, QHostAddress(u"fe80::%1%lan0"_s.arg(i))));
    QVERIFY(!ask(devices, QHostAddress(u"fe80::999%lan0"_s)));
    QVERIFY(ask(devices, QHostAddress(u"fe80::999%lan1"_s)));
    QVERIFY(ask(devices, m_phone));
}

QTEST_GUILESS_MAIN(DeviceRegistryTest)
#include "tst_deviceregistry.moc"
