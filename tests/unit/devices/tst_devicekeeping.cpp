// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "HeldDevices.h"
#include "devices/DeviceRegistry.h"
#include "support/FakeClock.h"
#include "support/Outcome.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

Device deviceAt(const QHostAddress &address, DeviceState state)
{
    Device device;
    device.address = address;
    device.state = state;
    return device;
}

} // namespace

/// How a registry gets on with a repository that takes its time, or fails.
class DeviceKeepingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aDecisionCountsOnceItIsKept();
    void requestsAreServedMeanwhile();
    void aDecisionThatIsNotKept();
    void aLateDecisionCountsAllTheSame();
    void whoWaitsIsWrittenALittleLater();
    void whatCannotBeWrittenIsTriedAgain();
    void aDecisionWritesAlongWhatWasSeen();
    void closingWritesWhatWasSeen();
    void afterClosingNothingIsAsked();
    void forgottenBeforeItWasWritten();
    void whoKnocksMeanwhileStays();
    void othersDecisionsAreFollowed();
    void manyChangesMakeTwoReadings();
    void aFailedReadingIsTriedAgain();
    void anOverfullStoreTakesNoMore();
    void refusedForALimitChangesNothing();

private:
    [[nodiscard]] QList<QHostAddress> kept() const
    {
        QList<QHostAddress> addresses;
        for (const Device &device : std::as_const(m_kept->devices))
            addresses << device.address;
        return addresses;
    }

    const QHostAddress m_phone{u"192.168.2.17"_s};
    const QHostAddress m_tablet{u"192.168.2.18"_s};
    FakeClock m_clock;
    std::unique_ptr<HeldDevices> m_kept;
    std::unique_ptr<DeviceRegistry> m_devices;
};

void DeviceKeepingTest::init()
{
    m_kept = std::make_unique<HeldDevices>(m_clock);
    m_devices = std::make_unique<DeviceRegistry>(*m_kept, m_clock);
}

void DeviceKeepingTest::cleanup()
{
    m_devices->close();
    m_kept->refuse(); // settles what is open while all of it stands
    m_devices.reset();
    m_kept.reset();
}

void DeviceKeepingTest::aDecisionCountsOnceItIsKept()
{
    m_kept->hold();
    const QSignalSpy changed(m_devices.get(), &DeviceRegistry::changed);
    const Outcome<void> allowed(m_devices->allow(m_phone));
    QVERIFY(!allowed.isThere());
    QVERIFY(!m_devices->note(m_phone, {}));
    QCOMPARE(changed.count(), 0);
    m_kept->release();
    QVERIFY(allowed.isThere());
    QVERIFY(allowed.wait());
    QCOMPARE(m_devices->note(m_phone, {}), DeviceState::Allowed);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(kept(), QList{m_phone});
}

void DeviceKeepingTest::requestsAreServedMeanwhile()
{
    QVERIFY(outcomeOf(m_devices->allow(m_phone)));
    m_kept->hold();
    const Outcome<void> blocked(m_devices->block(m_phone));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(m_devices->note(m_phone, u"Phone/1"_s), DeviceState::Allowed);
    m_kept->release();
    QVERIFY(blocked.wait());
    QCOMPARE(m_devices->note(m_phone, u"Phone/1"_s), DeviceState::Blocked);
    QCOMPARE(m_devices->find(m_phone)->requests, 4); // none of them was lost
}

void DeviceKeepingTest::aDecisionThatIsNotKept()
{
    QVERIFY(outcomeOf(m_devices->allow(m_phone)));
    m_kept->hold();
    const QSignalSpy changed(m_devices.get(), &DeviceRegistry::changed);
    const Outcome<void> blocked(m_devices->block(m_phone));
    const Outcome<bool> forgotten(m_devices->forget(m_phone));
    const Outcome<int> cleared(m_devices->forgetWaiting());
    m_kept->refuse();
    QVERIFY(blocked.isThere());
    QCOMPARE(failureOf(blocked.wait()), u"unavailable"_s);
    QCOMPARE(failureOf(forgotten.wait()), u"unavailable"_s);
    QCOMPARE(failureOf(cleared.wait()), u"unavailable"_s);
    const QString sentence = blocked.wait().error().sentence;
    QVERIFY2(sentence.contains("does not answer"_L1), qPrintable(sentence));
    QVERIFY2(sentence.contains("decided before still counts"_L1), qPrintable(sentence));
    QVERIFY2(sentence.contains("kept this decision all the same"_L1), qPrintable(sentence));
    QCOMPARE(m_devices->note(m_phone, {}), DeviceState::Allowed);
    QCOMPARE(changed.count(), 0);
}

void DeviceKeepingTest::aLateDecisionCountsAllTheSame()
{
    m_kept->hold();
    const Outcome<void> blocked(m_devices->block(m_phone));
    m_kept->refuse();
    QCOMPARE(failureOf(blocked.wait()), u"unavailable"_s);
    // Its answer was late, and it was done: nobody tells of one's own writing.
    m_kept->devices = {deviceAt(m_phone, DeviceState::Blocked)};
    m_kept->release();
    QTRY_COMPARE(m_devices->note(m_phone, {}), DeviceState::Blocked);
}

void DeviceKeepingTest::whoWaitsIsWrittenALittleLater()
{
    QVERIFY(m_devices->knock(m_phone, u"Phone/1"_s));
    QVERIFY(kept().isEmpty()); // not on the request's way
    QTRY_COMPARE(kept(), QList{m_phone});
    QCOMPARE(m_kept->devices.first().agent, u"Phone/1"_s);
}

void DeviceKeepingTest::whatCannotBeWrittenIsTriedAgain()
{
    for (int i = 0; i < 2; ++i) { // told anew when it was well in between
        m_kept->hold();
        const QHostAddress device(0x0a000001U + static_cast<quint32>(i));
        QVERIFY(m_devices->knock(device, {}));
        QTRY_COMPARE(m_kept->waiting(), 1);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"does not answer"_s));
        m_kept->refuse();
        QTest::failOnWarning(QRegularExpression(u"could not be kept"_s)); // said once
        QTest::qWait(5000);
        m_kept->release();
        QTRY_VERIFY(kept().contains(device));
    }
}

void DeviceKeepingTest::aDecisionWritesAlongWhatWasSeen()
{
    QVERIFY(m_devices->knock(m_phone, u"Phone/1"_s));
    QVERIFY(outcomeOf(m_devices->block(m_tablet)));
    QCOMPARE(m_kept->devices.size(), 2);
    QVERIFY(kept().contains(m_phone));
}

void DeviceKeepingTest::closingWritesWhatWasSeen()
{
    QVERIFY(outcomeOf(m_devices->allow(m_phone)));
    m_clock.advance(1h);
    QVERIFY(m_devices->note(m_phone, u"Phone/2"_s));
    QVERIFY(!m_kept->devices.first().lastSeen.isValid());
    m_devices->close();
    QCOMPARE(m_kept->devices.first().lastSeen, m_clock.now());
    QCOMPARE(m_kept->devices.first().agent, u"Phone/2"_s);
}

void DeviceKeepingTest::afterClosingNothingIsAsked()
{
    QVERIFY(m_devices->knock(m_phone, {}));
    m_kept->hold();
    m_devices->close();
    QCOMPARE(m_kept->waiting(), 1);
    m_kept->refuse(); // is not complained of: the run is over
    QTest::failOnWarning(QRegularExpression(u"could not be kept"_s));
    m_kept->hold();
    Q_EMIT m_kept->changedElsewhere();
    QTest::qWait(2500);
    QCOMPARE(m_kept->waiting(), 0);
}

void DeviceKeepingTest::forgottenBeforeItWasWritten()
{
    QVERIFY(m_devices->knock(m_phone, {}));
    QVERIFY(m_devices->knock(m_tablet, {}));
    QCOMPARE(outcomeOf(m_devices->forget(m_phone)), true);
    QCOMPARE(m_devices->devices().size(), 1);
    QCOMPARE(kept(), QList{m_tablet});
    QVERIFY(m_devices->knock(m_phone, {}));
    QCOMPARE(outcomeOf(m_devices->forgetWaiting()), 2);
    QVERIFY(m_devices->devices().isEmpty());
    QVERIFY(kept().isEmpty());
}

void DeviceKeepingTest::whoKnocksMeanwhileStays()
{
    m_kept->hold();
    const Outcome<int> cleared(m_devices->forgetWaiting());
    QVERIFY(m_devices->knock(m_phone, {}));
    m_kept->release();
    QCOMPARE(cleared.wait(), 0);
    QCOMPARE(m_devices->waiting(), 1);
    QTRY_COMPARE(kept(), QList{m_phone});
}

void DeviceKeepingTest::othersDecisionsAreFollowed()
{
    QVERIFY(m_devices->knock(m_phone, u"Phone/1"_s));
    QVERIFY(outcomeOf(m_devices->allow(m_tablet)));
    QVERIFY(m_devices->note(m_tablet, {}));
    const QSignalSpy changed(m_devices.get(), &DeviceRegistry::changed);
    for (Device &device : m_kept->devices)
        device.state = DeviceState::Blocked;
    m_kept->devices.append(deviceAt(QHostAddress(u"10.0.0.1"_s), DeviceState::Waiting));
    m_kept->devices.last().lastSeen = m_clock.now();
    Q_EMIT m_kept->changedElsewhere();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_devices->note(m_phone, {}), DeviceState::Blocked);
    QCOMPARE(m_devices->note(m_tablet, {}), DeviceState::Blocked);
    QCOMPARE(m_devices->find(m_tablet)->requests, 2); // ours are counted on
    QCOMPARE(m_devices->waiting(), 1);
    m_kept->devices.clear();
    Q_EMIT m_kept->changedElsewhere();
    QCOMPARE(changed.count(), 2);
    QVERIFY(m_devices->devices().isEmpty());
}

void DeviceKeepingTest::manyChangesMakeTwoReadings()
{
    m_kept->hold();
    for (int i = 0; i < 50; ++i)
        Q_EMIT m_kept->changedElsewhere();
    QCOMPARE(m_kept->waiting(), 1);
    m_kept->devices = {deviceAt(m_phone, DeviceState::Blocked)};
    m_kept->release(); // and what has changed since it was asked for, by a second one
    QCOMPARE(m_devices->note(m_phone, {}), DeviceState::Blocked);
}

void DeviceKeepingTest::aFailedReadingIsTriedAgain()
{
    m_kept->refuse();
    Q_EMIT m_kept->changedElsewhere();
    m_kept->devices = {deviceAt(m_phone, DeviceState::Blocked)};
    m_kept->release();
    QTRY_COMPARE(m_devices->note(m_phone, {}), DeviceState::Blocked);
}

void DeviceKeepingTest::anOverfullStoreTakesNoMore()
{
    // Decided on by others, and not heard of here.
    m_kept->devices.resize(DeviceRegistry::decidedLimit);
    for (qsizetype i = 0; i < m_kept->devices.size(); ++i) {
        m_kept->devices[i].address = QHostAddress(0x0a000001U + static_cast<quint32>(i));
        m_kept->devices[i].state = DeviceState::Allowed;
    }
    const QHostAddress first = m_kept->devices.first().address;
    QCOMPARE(failureOf(outcomeOf(m_devices->allow(m_phone))), u"bad-setting"_s);
    QVERIFY(m_devices->knock(m_phone, {}));
    QCOMPARE(failureOf(outcomeOf(m_devices->allow(m_phone))), u"bad-setting"_s);
    QVERIFY(outcomeOf(m_devices->block(first))); // it has its entry
    QCOMPARE(outcomeOf(m_devices->forget(first)), true);
    QVERIFY(outcomeOf(m_devices->allow(m_phone)));
    QCOMPARE(m_devices->note(m_phone, {}), DeviceState::Allowed);
}

void DeviceKeepingTest::refusedForALimitChangesNothing()
{
    QVERIFY(m_devices->knock(m_phone, {}));
    m_kept->devices.resize(DeviceRegistry::decidedLimit);
    for (qsizetype i = 0; i < m_kept->devices.size(); ++i) {
        m_kept->devices[i].address = QHostAddress(0x0a000001U + static_cast<quint32>(i));
        m_kept->devices[i].state = DeviceState::Allowed;
    }
    QCOMPARE(failureOf(outcomeOf(m_devices->block(m_tablet))), u"bad-setting"_s);
    QCOMPARE(m_devices->devices().size(), 1);
    QTRY_VERIFY(kept().contains(m_phone)); // is written all the same, a little later
}

QTEST_GUILESS_MAIN(DeviceKeepingTest)
#include "tst_devicekeeping.moc"
