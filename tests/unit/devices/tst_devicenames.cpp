// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "HeldDevices.h"
#include "MemoryRegistry.h"
#include "devices/DeviceName.h"
#include "support/FakeClock.h"
#include "support/Outcome.h"

#include <QSignalSpy>
#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// What an operator calls a device, and what it was answered last.
class DeviceNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreChecked_data();
    void namesAreChecked();
    void namedWhileItWaitsAndAfterwards();
    void unknownDevicesHaveNoName();
    void forgettingTakesTheNameAlong();
    void theNameOutlivesTheHour();
    void theNameOutlivesTheWaiting();
    void theNameIsDroppedAfterAMonth();
    void whoWaitsIsForgottenOnce();
    void aNameCountsOnceItIsKept();
    void anothersEndedAllowanceKeepsItsName();
    void aNameByAnotherHandIsChecked();
    void thereIsRoomForSoManyNames();
    void whatWasAnsweredLast();
    void aLongPathIsCut();
    void theLastRequestOutlivesADecision();

private:
    [[nodiscard]] static QString nameOf(const DeviceRegistry &devices, const QHostAddress &device)
    {
        const auto known = devices.find(device);
        return known ? known->name : u"unknown"_s;
    }

    const QHostAddress m_phone{u"192.168.2.17"_s};
    const QHostAddress m_tablet{u"192.168.2.18"_s};
    const QString m_name = u"Anna's iPhone"_s;
    FakeClock m_clock;
};

void DeviceNamesTest::namesAreChecked_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("said"); // empty: it is one
    const QString oneLine = u"without control characters"_s;
    QTest::newRow("plain") << u"Anna's iPhone"_s << u"Anna's iPhone"_s << QString();
    QTest::newRow("nothing") << QString() << QString() << QString();
    QTest::newRow("blanks") << u" \t\n "_s << QString() << QString();
    QTest::newRow("blanks around") << u"  Anna  B \n"_s << u"Anna  B"_s << QString();
    QTest::newRow("markup") << u"<b>&amp;"_s << u"<b>&amp;"_s << QString();
    QTest::newRow("other scripts") << u"電話 هاتف אנה"_s << u"電話 هاتف אנה"_s << QString();
    QTest::newRow("joined") << u"👩‍🔧 می‌خواهم"_s
                            << u"👩‍🔧 می‌خواهم"_s << QString();
    QTest::newRow("longest") << QString(60, u'x') << QString(60, u'x') << QString();
    QTest::newRow("too long") << QString(61, u'x') << QString() << u"60 characters at most"_s;
    QTest::newRow("longest of pairs") << u"📱"_s.repeated(60) << u"📱"_s.repeated(60) << QString();
    QTest::newRow("too long in pairs") << u"📱"_s.repeated(61) << QString() << u"this one has 61"_s;
    QTest::newRow("two lines") << u"a\nb"_s << QString() << oneLine;
    QTest::newRow("tabulator") << u"a\tb"_s << QString() << oneLine;
    QTest::newRow("line separator") << u"a\u2028b"_s << QString() << oneLine;
    QTest::newRow("escape") << u"\x1b[2J"_s << QString() << oneLine;
    QTest::newRow("nothing of a byte") << QString(u'a') + QChar(0) << QString() << oneLine;
    QTest::newRow("turned around") << u"a\u202eb"_s << QString() << oneLine;
    QTest::newRow("half of a pair") << QString(QChar(0xd800)) << QString() << oneLine;
}

void DeviceNamesTest::namesAreChecked()
{
    QFETCH(QString, typed);
    QFETCH(QString, said);
    const auto checked = checkedDeviceName(typed);
    MemoryRegistry devices(m_clock);
    QVERIFY(devices.knock(m_phone, {}));
    const auto renamed = outcomeOf(devices.rename(m_phone, typed));
    if (said.isEmpty()) {
        QVERIFY(checked);
        QTEST(*checked, "name");
        QCOMPARE(renamed, true);
    } else {
        QCOMPARE(failureOf(checked), u"bad-setting"_s);
        QVERIFY2(checked.error().sentence.contains(said), qPrintable(checked.error().sentence));
        QCOMPARE(failureOf(renamed), u"bad-setting"_s);
    }
    QTEST(nameOf(devices, m_phone), "name");
}

void DeviceNamesTest::namedWhileItWaitsAndAfterwards()
{
    MemoryRegistry devices(m_clock);
    QVERIFY(devices.knock(m_phone, u"Phone/1"_s));
    const QSignalSpy changed(&devices, &DeviceRegistry::changed);
    QCOMPARE(outcomeOf(devices.rename(m_phone, m_name)), true);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(nameOf(devices, m_phone), m_name);
    QCOMPARE(devices.find(m_phone)->state, DeviceState::Waiting);
    QCOMPARE(devices.find(m_phone)->agent, u"Phone/1"_s);
    QVERIFY(outcomeOf(devices.allow(m_phone)));
    QCOMPARE(nameOf(devices, m_phone), m_name);
    QVERIFY(outcomeOf(devices.block(m_phone)));
    QCOMPARE(nameOf(devices, m_phone), m_name);
    QCOMPARE(outcomeOf(devices.rename(QHostAddress(u"::ffff:192.168.2.17"_s), u"Bob's"_s)), true);
    QCOMPARE(nameOf(devices, m_phone), u"Bob's"_s);
    QCOMPARE(outcomeOf(devices.rename(m_phone, {})), true);
    QCOMPARE(nameOf(devices, m_phone), QString());
    QCOMPARE(devices.note(m_phone, {}), DeviceState::Blocked);
}

void DeviceNamesTest::unknownDevicesHaveNoName()
{
    MemoryRegistry devices(m_clock);
    QCOMPARE(outcomeOf(devices.rename(m_phone, m_name)), false);
    QVERIFY(devices.knock(m_phone, {}));
    QCOMPARE(nameOf(devices, m_phone), QString());
}

void DeviceNamesTest::forgettingTakesTheNameAlong()
{
    MemoryRegistry devices(m_clock);
    QVERIFY(outcomeOf(devices.allow(m_phone)));
    QVERIFY(outcomeOf(devices.rename(m_phone, m_name)));
    QCOMPARE(outcomeOf(devices.forget(m_phone)), true);
    QVERIFY(devices.knock(m_phone, {}));
    QCOMPARE(nameOf(devices, m_phone), QString());
}

void DeviceNamesTest::theNameOutlivesTheHour()
{
    MemoryRegistry devices(m_clock);
    QVERIFY(outcomeOf(devices.allow(m_phone, 1h)));
    QVERIFY(outcomeOf(devices.rename(m_phone, m_name)));
    QVERIFY(devices.note(m_phone, u"Phone/1"_s));
    m_clock.advance(1h);
    QVERIFY(devices.devices().isEmpty());
    QVERIFY(!devices.find(m_phone));
    QCOMPARE(devices.waiting(), 0);
    QVERIFY(!devices.note(m_phone, u"Phone/1"_s)); // nobody has decided
    m_clock.advance(24h);
    const QSignalSpy changed(&devices, &DeviceRegistry::changed);
    QVERIFY(devices.knock(m_phone, u"Phone/2"_s));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(devices.waiting(), 1);
    const Device device = *devices.find(m_phone);
    QCOMPARE(device.name, m_name);
    QCOMPARE(device.state, DeviceState::Waiting);
    QVERIFY(!device.allowedUntil);
    QCOMPARE(device.firstSeen, m_clock.now()); // it has waited since then
    QCOMPARE(device.requests, 1);
}

void DeviceNamesTest::theNameOutlivesTheWaiting()
{
    MemoryRegistry devices(m_clock);
    QVERIFY(devices.knock(m_phone, {}));
    QVERIFY(outcomeOf(devices.rename(m_phone, m_name)));
    m_clock.advance(24h);
    QCOMPARE(devices.waiting(), 0);
    QVERIFY(outcomeOf(devices.allow(m_phone))); // as a person writes it, without a request
    QCOMPARE(nameOf(devices, m_phone), m_name);
}

void DeviceNamesTest::theNameIsDroppedAfterAMonth()
{
    MemoryRegistry devices(m_clock);
    for (const auto &past : {nameTime - 1h, std::chrono::hours(nameTime)}) {
        QVERIFY(outcomeOf(devices.allow(m_phone, 1h)));
        QVERIFY(outcomeOf(devices.rename(m_phone, m_name)));
        m_clock.advance(1h + past);
        QVERIFY(!devices.note(m_phone, {}));
        QVERIFY(devices.knock(m_phone, {}));
        QCOMPARE(nameOf(devices, m_phone), past == nameTime ? QString() : m_name);
    }
}

void DeviceNamesTest::whoWaitsIsForgottenOnce()
{
    MemoryRegistry devices(m_clock);
    QVERIFY(devices.knock(m_phone, {}));
    QVERIFY(outcomeOf(devices.rename(m_phone, m_name)));
    m_clock.advance(24h);
    QVERIFY(devices.knock(m_tablet, {}));
    QCOMPARE(outcomeOf(devices.forgetWaiting()), 1); // the other one has fallen away already
    QVERIFY(devices.knock(m_phone, {}));
    QCOMPARE(nameOf(devices, m_phone), m_name);
    QCOMPARE(outcomeOf(devices.forgetWaiting()), 1);
    QVERIFY(devices.knock(m_phone, {}));
    QCOMPARE(nameOf(devices, m_phone), QString());
}

void DeviceNamesTest::aNameCountsOnceItIsKept()
{
    HeldDevices kept(m_clock);
    DeviceRegistry devices(kept, m_clock);
    QVERIFY(devices.knock(m_phone, {}));
    kept.hold();
    const Outcome<bool> renamed(devices.rename(m_phone, m_name));
    QVERIFY(!renamed.isThere());
    QCOMPARE(nameOf(devices, m_phone), QString());
    kept.refuse();
    QCOMPARE(failureOf(renamed.wait()), u"unavailable"_s);
    QCOMPARE(nameOf(devices, m_phone), QString());
    kept.release();
    QCOMPARE(outcomeOf(devices.rename(m_phone, m_name)), true);
    QCOMPARE(kept.devices.first().name, m_name);
    devices.close();
}

void DeviceNamesTest::anothersEndedAllowanceKeepsItsName()
{
    HeldDevices kept(m_clock);
    DeviceRegistry devices(kept, m_clock);
    QVERIFY(devices.knock(m_phone, {})); // not written yet
    Device ended;
    ended.address = m_phone;
    ended.state = DeviceState::Allowed;
    ended.allowedUntil = m_clock.now();
    ended.name = m_name;
    kept.devices = {ended};
    Q_EMIT kept.changedElsewhere();
    QCOMPARE(devices.waiting(), 1); // it has asked since
    QCOMPARE(nameOf(devices, m_phone), m_name);
    devices.close();
    QCOMPARE(kept.devices.size(), 1);
    QCOMPARE(kept.devices.first().state, DeviceState::Waiting);
    QCOMPARE(kept.devices.first().name, m_name);
}

void DeviceNamesTest::aNameByAnotherHandIsChecked()
{
    HeldDevices kept(m_clock);
    for (const QString &name : {u"a\nb"_s, QString(61, u'x'), u" Bob's "_s}) {
        Device device;
        device.address = QHostAddress(0x0a000001U + static_cast<quint32>(kept.devices.size()));
        device.state = DeviceState::Blocked;
        device.name = name;
        kept.devices << device;
    }
    DeviceRegistry devices(kept, m_clock);
    QCOMPARE(nameOf(devices, QHostAddress(u"10.0.0.1"_s)), QString());
    QCOMPARE(nameOf(devices, QHostAddress(u"10.0.0.2"_s)), QString());
    QCOMPARE(nameOf(devices, QHostAddress(u"10.0.0.3"_s)), u"Bob's"_s);
    QCOMPARE(devices.note(QHostAddress(u"10.0.0.1"_s), {}), DeviceState::Blocked);
    devices.close();
}

void DeviceNamesTest::thereIsRoomForSoManyNames()
{
    HeldDevices kept(m_clock);
    kept.devices.resize(DeviceRegistry::decidedLimit);
    for (qsizetype i = 0; i < kept.devices.size(); ++i) {
        kept.devices[i].address = QHostAddress(0x0a000001U + static_cast<quint32>(i));
        kept.devices[i].state = DeviceState::Allowed;
        kept.devices[i].name = u"x"_s;
    }
    DeviceRegistry devices(kept, m_clock);
    QVERIFY(devices.knock(m_phone, {}));
    QCOMPARE(failureOf(outcomeOf(devices.rename(m_phone, m_name))), u"bad-setting"_s);
    const QHostAddress first = kept.devices.first().address;
    QCOMPARE(outcomeOf(devices.rename(first, u"y"_s)), true); // it has one
    QCOMPARE(outcomeOf(devices.rename(first, {})), true);
    QCOMPARE(outcomeOf(devices.rename(m_phone, m_name)), true);
    devices.close();
}

void DeviceNamesTest::whatWasAnsweredLast()
{
    MemoryRegistry devices(m_clock);
    LastRequest request{m_clock.now(), "GET", u"/session"_s, 403, u"device-not-approved"_s};
    devices.answered(m_phone, request); // nobody knows it
    QVERIFY(devices.devices().isEmpty());
    QVERIFY(devices.knock(m_phone, {}));
    QVERIFY(!devices.find(m_phone)->last);
    devices.answered(m_phone, request);
    QCOMPARE(devices.find(m_phone)->last, request);
    request.status = 200;
    request.note.clear();
    devices.answered(QHostAddress(u"::ffff:192.168.2.17"_s), request);
    QCOMPARE(devices.find(m_phone)->last, request);
    devices.answered(m_tablet, request);
    QCOMPARE(devices.devices().size(), 1);
}

void DeviceNamesTest::aLongPathIsCut()
{
    MemoryRegistry devices(m_clock);
    QVERIFY(devices.knock(m_phone, {}));
    devices.answered(m_phone, {m_clock.now(), "GET", u'/' + QString(4000, u'x'), 404, {}});
    const QString path = devices.find(m_phone)->last->path;
    QCOMPARE(path.size(), 200);
    QVERIFY(path.endsWith(u'…'));
}

void DeviceNamesTest::theLastRequestOutlivesADecision()
{
    MemoryRegistry devices(m_clock);
    QVERIFY(devices.knock(m_phone, {}));
    const LastRequest request{m_clock.now(), "POST", u"/session"_s, 403, {}};
    devices.answered(m_phone, request);
    QVERIFY(outcomeOf(devices.allow(m_phone)));
    QVERIFY(outcomeOf(devices.rename(m_phone, m_name)));
    QCOMPARE(devices.find(m_phone)->last, request);
    QCOMPARE(outcomeOf(devices.forget(m_phone)), true);
    QVERIFY(devices.knock(m_phone, {}));
    QVERIFY(!devices.find(m_phone)->last);
}

QTEST_GUILESS_MAIN(DeviceNamesTest)
#include "tst_devicenames.moc"
