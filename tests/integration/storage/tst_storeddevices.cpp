// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StoreBench.h"

#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// What is kept of the devices across restarts, in a real SQLite file and a real PostgreSQL.
class StoredDevicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsKept_data() { StoreBench::addKinds(); }
    void everythingIsKept();
    void hostileTextIsKeptAsItIs_data() { StoreBench::addKinds(); }
    void hostileTextIsKeptAsItIs();
    void otherLinksAreOtherDevices_data() { StoreBench::addKinds(); }
    void otherLinksAreOtherDevices();
    void asManyAsThereMayBe_data() { StoreBench::addKinds(); }
    void asManyAsThereMayBe();
    void whoWaitsIsWrittenALittleLater_data() { StoreBench::addKinds(); }
    void whoWaitsIsWrittenALittleLater();
    void rowsOfAnotherHand_data() { StoreBench::addKinds(); }
    void rowsOfAnotherHand();
    void anEndedAllowanceIsNotReadBack();
    void aNameIsReadBackAfterItsHour();
    void waitsAgainWhenItsHourHasEnded();
    void aDecisionFailsWithTheStore_data() { StoreBench::addKinds(); }
    void aDecisionFailsWithTheStore();

private:
    const QHostAddress m_phone{u"192.168.2.17"_s};
    const QHostAddress m_tablet{u"fd00::18"_s};
};

void StoredDevicesTest::everythingIsKept()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    const SystemClock clock;
    const auto isNow = [&clock](const QDateTime &time) {
        return std::abs(time.secsTo(clock.now())) < 30;
    };
    {
        const auto server = bench.open(&clock);
        QVERIFY(server);
        DeviceRegistry &devices = server->devices();
        QVERIFY(devices.devices().isEmpty());
        QVERIFY(devices.knock(m_phone, u"Phone \"1\" Телефон"_s));
        QVERIFY(outcomeOf(devices.allow(m_tablet, 1h)));
        QCOMPARE(outcomeOf(devices.rename(m_tablet, u"Anna's"_s)), true);
        QVERIFY(outcomeOf(devices.block(QHostAddress(u"10.0.0.1"_s))));
        QVERIFY(outcomeOf(devices.allow(QHostAddress(u"10.0.0.2"_s))));
        QVERIFY(outcomeOf(devices.allow(QHostAddress(u"10.0.0.3"_s))));
        QCOMPARE(outcomeOf(devices.forget(QHostAddress(u"10.0.0.3"_s))), true);
        QVERIFY(devices.note(m_tablet, u"Tablet/1"_s)); // is written when it is closed
    }
    const auto server = bench.open(&clock);
    QVERIFY(server);
    DeviceRegistry &devices = server->devices();
    QCOMPARE(devices.devices().size(), 4);
    const Device phone = devices.devices().first();
    QCOMPARE(phone.address, m_phone);
    QCOMPARE(phone.state, DeviceState::Waiting);
    QVERIFY(isNow(phone.firstSeen));
    QVERIFY(isNow(phone.lastSeen));
    QCOMPARE(phone.agent, u"Phone \"1\" Телефон"_s);
    QCOMPARE(phone.requests, 0);
    QCOMPARE(phone.name, QString());
    const auto tablet = devices.find(m_tablet);
    QVERIFY(tablet && tablet->allowedUntil);
    QVERIFY(isNow(tablet->allowedUntil->addSecs(-3600)));
    QVERIFY(isNow(tablet->lastSeen));
    QCOMPARE(tablet->agent, u"Tablet/1"_s);
    QCOMPARE(tablet->name, u"Anna's"_s);
    const auto blocked = devices.find(QHostAddress(u"10.0.0.1"_s));
    QVERIFY(blocked && !blocked->firstSeen.isValid() && !blocked->allowedUntil);
    QCOMPARE(devices.note(QHostAddress(u"10.0.0.1"_s), {}), DeviceState::Blocked);
    QCOMPARE(devices.note(QHostAddress(u"10.0.0.2"_s), {}), DeviceState::Allowed);
    QVERIFY(!devices.note(QHostAddress(u"10.0.0.3"_s), {}));
}

void StoredDevicesTest::hostileTextIsKeptAsItIs()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    const QString agent = u"'); DROP TABLE devices; -- \\ \\x00 %s 電話 📱"_s;
    const QString name = u"<b>'); DROP TABLE devices; -- \\ %s אנה 電話 📱"_s;
    {
        const auto server = bench.open();
        QVERIFY(server);
        QVERIFY(server->devices().knock(m_phone, agent));
        QCOMPARE(outcomeOf(server->devices().rename(m_phone, name)), true);
    }
    const auto server = bench.open();
    QVERIFY(server);
    QCOMPARE(server->devices().devices().size(), 1);
    QCOMPARE(server->devices().devices().first().agent, agent);
    QCOMPARE(server->devices().devices().first().name, name);
}

void StoredDevicesTest::otherLinksAreOtherDevices()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    const QHostAddress here(u"fe80::17%lan0"_s);
    const QHostAddress there(u"fe80::17%lan1"_s);
    {
        const auto server = bench.open();
        QVERIFY(server);
        QVERIFY(outcomeOf(server->devices().allow(here)));
        QVERIFY(outcomeOf(server->devices().block(there)));
    }
    const auto server = bench.open();
    QVERIFY(server);
    QCOMPARE(server->devices().devices().size(), 2);
    QCOMPARE(server->devices().note(here, {}), DeviceState::Allowed);
    QCOMPARE(server->devices().note(there, {}), DeviceState::Blocked);
}

void StoredDevicesTest::asManyAsThereMayBe()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    QList<Device> many(DeviceRegistry::decidedLimit);
    for (qsizetype i = 0; i < many.size(); ++i) {
        many[i].address = QHostAddress(0x0a000001U + static_cast<quint32>(i));
        many[i].state = DeviceState::Allowed;
    }
    {
        const auto server = bench.open();
        QVERIFY(server);
        QVERIFY(outcomeOf(server->keptDevices.change([many](auto &devices, const QDateTime &) {
            devices = many;
            return Result<int>(0);
        })));
    }
    {
        const auto server = bench.open();
        QVERIFY(server);
        QCOMPARE(server->devices().devices().size(), many.size());
        for (const Device &device : std::as_const(many)) // every one is asked by, and written
            QVERIFY(server->devices().note(device.address, QString(longestAgent, u'"')));
        QCOMPARE(failureOf(outcomeOf(server->devices().allow(m_phone))), u"bad-setting"_s);
        QCOMPARE(outcomeOf(server->devices().forget(many.first().address)), true);
        QVERIFY(outcomeOf(server->devices().allow(m_phone)));
    }
    const auto server = bench.open();
    QVERIFY(server);
    QCOMPARE(server->devices().devices().size(), many.size());
    QCOMPARE(server->devices().find(many.last().address)->agent.size(), longestAgent);
    QVERIFY(!server->devices().find(many.first().address));
}

void StoredDevicesTest::whoWaitsIsWrittenALittleLater()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    const SystemClock clock;
    const auto server = bench.open(&clock);
    QVERIFY(server);
    QVERIFY(server->devices().knock(m_phone, {}));
    QVERIFY(outcomeOf(server->keptDevices.list())->isEmpty());
    QTRY_COMPARE(outcomeOf(server->keptDevices.list())->size(), 1);
}

void StoredDevicesTest::rowsOfAnotherHand()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    QVERIFY(bench.open());
    const QString start = u"INSERT INTO devices (address, state, agent) VALUES "_s;
    QVERIFY(bench.execute(start + u"('nonsense', 'allowed', '')"_s));
    QVERIFY(bench.execute(start + u"('10.0.0.1', 'blocked', '')"_s));
    QVERIFY(!bench.execute(start + u"('10.0.0.2', 'open', '')"_s)); // fails closed
    const auto server = bench.open();
    QVERIFY(server);
    QCOMPARE(server->devices().devices().size(), 1);
    QCOMPARE(server->devices().note(QHostAddress(u"10.0.0.1"_s), {}), DeviceState::Blocked);
    QVERIFY(outcomeOf(server->devices().allow(m_phone)));
}

/// The test's clock is the database's only for SQLite.
void StoredDevicesTest::anEndedAllowanceIsNotReadBack()
{
    StoreBench bench(StoreAddress::Kind::Sqlite);
    {
        const auto server = bench.open();
        QVERIFY(server);
        QVERIFY(outcomeOf(server->devices().allow(m_phone, 1h)));
    }
    bench.clock.advance(1h - 1ms);
    QCOMPARE(bench.open()->devices().note(m_phone, {}), DeviceState::Allowed);
    bench.clock.advance(1ms);
    const auto server = bench.open();
    QVERIFY(server);
    QVERIFY(server->devices().devices().isEmpty());
    QVERIFY(!server->devices().note(m_phone, {}));
}

void StoredDevicesTest::aNameIsReadBackAfterItsHour()
{
    StoreBench bench(StoreAddress::Kind::Sqlite);
    {
        const auto server = bench.open();
        QVERIFY(server);
        QVERIFY(outcomeOf(server->devices().allow(m_phone, 1h)));
        QCOMPARE(outcomeOf(server->devices().rename(m_phone, u"Anna's"_s)), true);
    }
    bench.clock.advance(25h);
    for (const auto *const name : {u"Anna's", u"Bob's"}) { // read, and written once more
        const auto server = bench.open();
        QVERIFY(server);
        QVERIFY(server->devices().devices().isEmpty());
        QVERIFY(!server->devices().note(m_phone, {}));
        QVERIFY(server->devices().knock(m_phone, {}));
        QCOMPARE(server->devices().devices().first().name, QString::fromUtf16(name));
        QCOMPARE(outcomeOf(server->devices().rename(m_phone, u"Bob's"_s)), true);
        bench.clock.advance(25h);
    }
    bench.clock.advance(nameTime);
    const auto server = bench.open();
    QVERIFY(server);
    QVERIFY(outcomeOf(server->devices().block(m_tablet))); // writes along what is gone
    QCOMPARE(outcomeOf(server->keptDevices.list())->size(), 1);
}

void StoredDevicesTest::waitsAgainWhenItsHourHasEnded()
{
    StoreBench bench(StoreAddress::Kind::Sqlite);
    const auto server = bench.open();
    QVERIFY(server);
    QVERIFY(outcomeOf(server->devices().allow(m_phone, 1h)));
    bench.clock.advance(1h);
    QVERIFY(!server->devices().note(m_phone, {}));
    QVERIFY(server->devices().knock(m_phone, u"Phone/1"_s));
    // The store had its ended allowance until then.
    QTRY_COMPARE(outcomeOf(server->keptDevices.list())->first().state, DeviceState::Waiting);
    QCOMPARE(server->devices().waiting(), 1);
    QCOMPARE(server->devices().devices().first().agent, u"Phone/1"_s);
}

void StoredDevicesTest::aDecisionFailsWithTheStore()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    const auto server = bench.open();
    QVERIFY(server);
    QVERIFY(outcomeOf(server->devices().allow(m_phone)));
    QVERIFY(bench.execute(u"ALTER TABLE devices RENAME TO elsewhere"_s));
    const auto blocked = outcomeOf(server->devices().block(m_phone));
    QCOMPARE(failureOf(blocked), u"unavailable"_s);
    QVERIFY2(blocked.error().sentence.contains("cannot be used"_L1),
             qPrintable(blocked.error().sentence));
    QCOMPARE(server->devices().note(m_phone, {}), DeviceState::Allowed);
    QVERIFY(bench.execute(u"ALTER TABLE elsewhere RENAME TO devices"_s));
    QVERIFY(outcomeOf(server->devices().block(m_phone)));
    QCOMPARE(server->devices().note(m_phone, {}), DeviceState::Blocked);
}

QTEST_GUILESS_MAIN(StoredDevicesTest)
#include "tst_storeddevices.moc"
