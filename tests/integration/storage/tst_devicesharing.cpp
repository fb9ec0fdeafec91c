// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StoreBench.h"

#include <QSignalSpy>
#include <QTest>

#include <vector>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What QTRY waits at most for what is promised within a second, and for who waits in three: it
/// is written two seconds later.
constexpr int hangGuard = 60'000; // ms
constexpr int quiet = 2000; // ms; in which nothing may come
constexpr int aLittleLater = 5000;

/// The system's, set wrong.
class WrongClock final : public Clock
{
public:
    explicit WrongClock(std::chrono::seconds by)
        : m_by(by)
    {
    }
    [[nodiscard]] QDateTime now() const override { return m_clock.now().addSecs(m_by.count()); }
    [[nodiscard]] std::chrono::milliseconds steady() const override { return m_clock.steady(); }

private:
    SystemClock m_clock;
    std::chrono::seconds m_by;
};

} // namespace

/// Servers that share their devices: two of them here, each with a connection and a memory of its
/// own.
class DeviceSharingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decidedOnOneCountsOnAll_data() { StoreBench::addKinds(); }
    void decidedOnOneCountsOnAll();
    void whoWaitsAtOneIsListedByTheOther_data() { StoreBench::addKinds(); }
    void whoWaitsAtOneIsListedByTheOther();
    void namedOnOneCountsOnAll_data() { StoreBench::addKinds(); }
    void namedOnOneCountsOnAll();
    void eachCountsItsOwnRequests_data() { StoreBench::addKinds(); }
    void eachCountsItsOwnRequests();
    void twoThatDecideAtOnceLoseNothing_data() { StoreBench::addKinds(); }
    void twoThatDecideAtOnceLoseNothing();
    void theLimitHoldsForAllTogether_data() { StoreBench::addKinds(); }
    void theLimitHoldsForAllTogether();
    void sessionsOfOthersChangeNoDevice_data() { StoreBench::addKinds(); }
    void sessionsOfOthersChangeNoDevice();
    void heardFromTheStartOn_data() { StoreBench::addKinds(); }
    void heardFromTheStartOn();
    void clocksThatDiffer();

private:
    const QHostAddress m_phone{u"192.168.2.17"_s};
    const SystemClock m_clock;
};

void DeviceSharingTest::decidedOnOneCountsOnAll()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    const auto one = bench.open(&m_clock);
    const auto two = bench.open(&m_clock);
    QVERIFY(one && two);
    const QSignalSpy own(&one->keptDevices, &DeviceRepository::changedElsewhere);
    const QSignalSpy changed(&two->devices(), &DeviceRegistry::changed);
    QVERIFY(outcomeOf(one->devices().allow(m_phone)));
    QTRY_COMPARE_WITH_TIMEOUT(two->devices().note(m_phone, {}), DeviceState::Allowed, hangGuard);
    QCOMPARE(changed.count(), 1);
    QVERIFY(outcomeOf(one->devices().block(m_phone)));
    QTRY_COMPARE_WITH_TIMEOUT(two->devices().note(m_phone, {}), DeviceState::Blocked, hangGuard);
    QCOMPARE(outcomeOf(one->devices().forget(m_phone)), true);
    QTRY_VERIFY_WITH_TIMEOUT(two->devices().devices().isEmpty(), hangGuard);
    QVERIFY(outcomeOf(one->devices().allow(m_phone, 1h)));
    QTRY_COMPARE_WITH_TIMEOUT(two->devices().devices().size(), 1, hangGuard);
    QCOMPARE(own.count(), 0); // what one has written itself is no news
}

void DeviceSharingTest::whoWaitsAtOneIsListedByTheOther()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    const auto one = bench.open(&m_clock);
    const auto two = bench.open(&m_clock);
    QVERIFY(one && two);
    QVERIFY(one->devices().knock(m_phone, u"Phone/1"_s));
    QTRY_COMPARE_WITH_TIMEOUT(two->devices().waiting(), 1, hangGuard);
    QCOMPARE(two->devices().devices().first().agent, u"Phone/1"_s);
    // And is decided on there.
    QVERIFY(outcomeOf(two->devices().allow(m_phone)));
    QTRY_COMPARE_WITH_TIMEOUT(one->devices().note(m_phone, {}), DeviceState::Allowed, hangGuard);
    // Both have it wait, and one forgets.
    const QHostAddress tablet(u"192.168.2.18"_s);
    QVERIFY(one->devices().knock(tablet, {}));
    QVERIFY(two->devices().knock(tablet, {}));
    QTRY_COMPARE_WITH_TIMEOUT(outcomeOf(one->keptDevices.list())->size(), 2, hangGuard);
    QTest::qWait(aLittleLater);
    QCOMPARE(outcomeOf(one->devices().forgetWaiting()), 1);
    QTRY_COMPARE_WITH_TIMEOUT(two->devices().waiting(), 0, hangGuard);
}

void DeviceSharingTest::namedOnOneCountsOnAll()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    const auto one = bench.open(&m_clock);
    const auto two = bench.open(&m_clock);
    QVERIFY(one && two);
    const auto nameAt = [this](StoredServer &server) {
        const auto device = server.devices().find(m_phone);
        return device ? device->name : QString();
    };
    QVERIFY(one->devices().knock(m_phone, u"Phone/1"_s));
    QCOMPARE(outcomeOf(one->devices().rename(m_phone, u"Anna's"_s)), true);
    QTRY_COMPARE_WITH_TIMEOUT(nameAt(*two), u"Anna's"_s, hangGuard);
    // Who decides on it elsewhere, and who sees it there, leaves the name as it is.
    QVERIFY(outcomeOf(two->devices().allow(m_phone)));
    QVERIFY(two->devices().note(m_phone, u"Phone/2"_s));
    QCOMPARE(outcomeOf(two->devices().forgetWaiting()), 0);
    QTRY_COMPARE_WITH_TIMEOUT(one->devices().note(m_phone, {}), DeviceState::Allowed, hangGuard);
    QCOMPARE(nameAt(*one), u"Anna's"_s);
    QCOMPARE(nameAt(*two), u"Anna's"_s);
    QCOMPARE(outcomeOf(two->devices().rename(m_phone, u"Bob's"_s)), true);
    QTRY_COMPARE_WITH_TIMEOUT(nameAt(*one), u"Bob's"_s, hangGuard);
    QCOMPARE(outcomeOf(one->devices().rename(m_phone, {})), true);
    QTRY_COMPARE_WITH_TIMEOUT(nameAt(*two), QString(), hangGuard);
    QCOMPARE(two->devices().note(m_phone, {}), DeviceState::Allowed);
}

void DeviceSharingTest::eachCountsItsOwnRequests()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    const auto one = bench.open(&m_clock);
    const auto two = bench.open(&m_clock);
    QVERIFY(one && two);
    QVERIFY(outcomeOf(one->devices().allow(m_phone)));
    QTRY_VERIFY_WITH_TIMEOUT(two->devices().find(m_phone), hangGuard);
    for (int i = 0; i < 3; ++i)
        QVERIFY(two->devices().note(m_phone, u"Phone/2"_s));
    QVERIFY(one->devices().note(m_phone, u"Phone/1"_s));
    QVERIFY(outcomeOf(one->devices().block(m_phone)));
    QTRY_COMPARE_WITH_TIMEOUT(two->devices().find(m_phone)->state, DeviceState::Blocked, hangGuard);
    QCOMPARE(two->devices().find(m_phone)->requests, 3);
    QCOMPARE(one->devices().find(m_phone)->requests, 1);
}

void DeviceSharingTest::twoThatDecideAtOnceLoseNothing()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    const auto one = bench.open(&m_clock);
    const auto two = bench.open(&m_clock);
    QVERIFY(one && two);
    constexpr int each = 20;
    std::vector<Outcome<void>> decided;
    decided.reserve(std::size_t{2} * each);
    for (int i = 1; i <= each; ++i) {
        decided.emplace_back(one->devices().allow(QHostAddress(u"10.0.1.%1"_s.arg(i))));
        decided.emplace_back(two->devices().block(QHostAddress(u"10.0.2.%1"_s.arg(i))));
    }
    for (const Outcome<void> &outcome : decided)
        QCOMPARE(failureOf(outcome.wait()), u"none"_s);
    for (StoredServer *const server : {one.get(), two.get()}) {
        QTRY_COMPARE_WITH_TIMEOUT(server->devices().devices().size(), qsizetype{2} * each,
                                  hangGuard);
        for (int i = 1; i <= each; ++i) {
            QCOMPARE(server->devices().note(QHostAddress(u"10.0.1.%1"_s.arg(i)), {}),
                     DeviceState::Allowed);
            QCOMPARE(server->devices().note(QHostAddress(u"10.0.2.%1"_s.arg(i)), {}),
                     DeviceState::Blocked);
        }
    }
}

void DeviceSharingTest::theLimitHoldsForAllTogether()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    const auto one = bench.open(&m_clock);
    const auto two = bench.open(&m_clock);
    QVERIFY(one && two);
    constexpr int room = 3;
    QVERIFY(outcomeOf(one->keptDevices.change([](QList<Device> &devices, const QDateTime &) {
        devices.resize(DeviceRegistry::decidedLimit - room);
        for (qsizetype i = 0; i < devices.size(); ++i) {
            devices[i].address = QHostAddress(0x0a000001U + static_cast<quint32>(i));
            devices[i].state = DeviceState::Allowed;
        }
        return Result<int>(0);
    })));
    // Both at once, on top of what neither has heard of.
    std::vector<Outcome<void>> decided;
    decided.reserve(std::size_t{2} * room);
    for (int i = 1; i <= room; ++i) {
        decided.emplace_back(one->devices().allow(QHostAddress(u"192.168.1.%1"_s.arg(i))));
        decided.emplace_back(two->devices().allow(QHostAddress(u"192.168.2.%1"_s.arg(i))));
    }
    int kept = 0;
    for (const Outcome<void> &outcome : decided) {
        if (outcome.wait())
            ++kept;
        else
            QCOMPARE(failureOf(outcome.wait()), u"bad-setting"_s);
    }
    QCOMPARE(kept, room);
    QCOMPARE(outcomeOf(two->keptDevices.list())->size(), DeviceRegistry::decidedLimit);
}

/// A session that another server makes does not count as one's own pin having changed, nor the
/// other way round.
void DeviceSharingTest::sessionsOfOthersChangeNoDevice()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    const auto one = bench.open(&m_clock);
    const auto two = bench.open(&m_clock);
    QVERIFY(one && two);
    QVERIFY(outcomeOf(one->insert(sessionAt(m_clock, u"1234"_s, u"a"_s))));
    QVERIFY(outcomeOf(two->findLive(u"1234"_s, m_clock.now())));
    QTest::qWait(quiet);
    const QSignalSpy devices(&two->devices(), &DeviceRegistry::changed);
    const QSignalSpy sessions(two.get(), &StoredSessions::changedElsewhere);
    QVERIFY(outcomeOf(one->insert(sessionAt(m_clock, u"5678"_s, u"b"_s))));
    QTRY_VERIFY_WITH_TIMEOUT(!sessions.isEmpty(), hangGuard);
    QCOMPARE(devices.count(), 0);
    const auto heard = sessions.count();
    QVERIFY(outcomeOf(one->devices().allow(m_phone)));
    QTRY_COMPARE_WITH_TIMEOUT(devices.count(), 1, hangGuard);
    if (kind == StoreAddress::Kind::Postgres) // SQLite tells only that something was written
        QCOMPARE(sessions.count(), heard);
    QCOMPARE(outcomeOf(two->findLive(u"1234"_s, m_clock.now()))->id, u"a"_s);
}

/// Nothing falls between what was there at the start and what is told later.
void DeviceSharingTest::heardFromTheStartOn()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    const auto one = bench.open(&m_clock);
    QVERIFY(one);
    for (int i = 1; i <= 5; ++i) {
        const QHostAddress device(u"10.0.0.%1"_s.arg(i));
        StoreOfServer two(bench.options(), m_clock); // which has asked for nothing yet
        QVERIFY(two.open());
        QVERIFY(outcomeOf(one->devices().block(device)));
        QTRY_COMPARE_WITH_TIMEOUT(two.devices().note(device, {}), DeviceState::Blocked, hangGuard);
        two.close();
    }
}

void DeviceSharingTest::clocksThatDiffer()
{
    if (!PostgresServer::isInstalled())
        QSKIP("PostgreSQL is not installed here");
    StoreBench bench(StoreAddress::Kind::Postgres);
    const WrongClock ahead(60s);
    const WrongClock behind(-60s);
    const auto one = bench.open(&ahead);
    const auto two = bench.open(&behind);
    QVERIFY(one && two);
    QVERIFY(outcomeOf(one->devices().allow(m_phone, DeviceRegistry::hour)));
    QTRY_VERIFY_WITH_TIMEOUT(two->devices().find(m_phone), hangGuard);
    // Each shows the end in its own time: an hour from its own now.
    const auto left = [this](StoredServer &server, const Clock &clock) {
        return clock.now().secsTo(*server.devices().find(m_phone)->allowedUntil);
    };
    QVERIFY2(std::abs(left(*one, ahead) - 3600) < 30, QByteArray::number(left(*one, ahead)));
    QVERIFY2(std::abs(left(*two, behind) - 3600) < 30, QByteArray::number(left(*two, behind)));
    // A short one ends on both, whatever their clocks say; what one sees late it sees as ended.
    for (StoredServer *const decider : {one.get(), two.get()}) {
        QVERIFY(outcomeOf(decider->devices().allow(m_phone, 1s)));
        QTRY_VERIFY_WITH_TIMEOUT(!one->devices().note(m_phone, {}), hangGuard);
        QTRY_VERIFY_WITH_TIMEOUT(!two->devices().note(m_phone, {}), hangGuard);
    }
    // Who waits is seen at one moment, too: once both have heard of what was before.
    QTest::qWait(quiet);
    QVERIFY(one->devices().knock(m_phone, {}));
    QTRY_VERIFY_WITH_TIMEOUT(two->devices().find(m_phone), hangGuard);
    QVERIFY(std::abs(two->devices().find(m_phone)->lastSeen.secsTo(behind.now())) < 30);
}

QTEST_GUILESS_MAIN(DeviceSharingTest)
#include "tst_devicesharing.moc"
