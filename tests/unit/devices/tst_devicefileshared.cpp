// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DeviceFolder.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// Several processes with one folder.
class DeviceFileSharedTest
    : public QObject
    , private DeviceFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }
    void twoProcessesLoseNothing();
    void twoProcessesSeeEachOther();
    void twoWritesInOneTick();
    void forgottenElsewhere();
};

void DeviceFileSharedTest::twoProcessesLoseNothing()
{
    const auto one = open();
    const auto two = open();
    for (int i = 1; i <= 20; ++i) {
        QVERIFY(one->allow(QHostAddress(u"10.0.1.%1"_s.arg(i))));
        QVERIFY(two->block(QHostAddress(u"10.0.2.%1"_s.arg(i))));
    }
    QVERIFY(one->knock(m_phone, {}));
    QVERIFY(two->forget(QHostAddress(u"10.0.1.1"_s)));
    QVERIFY(one->allow(QHostAddress(u"10.0.1.2"_s), 1h));
    const auto third = open();
    QCOMPARE(third->devices().size(), 40);
    QCOMPARE(third->waiting(), 1);
    QVERIFY(!third->note(QHostAddress(u"10.0.1.1"_s), {}));
    QCOMPARE(third->note(QHostAddress(u"10.0.2.20"_s), {}), DeviceState::Blocked);
}

void DeviceFileSharedTest::twoProcessesSeeEachOther()
{
    const auto one = open();
    const auto two = open();
    QVERIFY(one->knock(m_phone, u"Phone/1"_s));
    QSignalSpy seen(two.get(), &DeviceRegistry::changed);
    QTRY_COMPARE(two->waiting(), 1);
    QCOMPARE(seen.count(), 1);
    QVERIFY(two->block(m_phone));
    QTRY_COMPARE(one->note(m_phone, {}), DeviceState::Blocked);
    QCOMPARE(one->devices().first().agent, QString());
    QVERIFY(one->devices().first().requests > 1);
}

/// The times of a file have the steps of the system's clock.
void DeviceFileSharedTest::twoWritesInOneTick()
{
    const auto devices = open();
    QVERIFY(devices->allow(m_phone));
    QTest::qWait(300);
    const QDateTime written = QFileInfo(path()).lastModified();
    QList<Device> blocked = devices->devices();
    blocked[0].state = DeviceState::Blocked; // as many letters
    QVERIFY(DeviceFile(path()).write(blocked));
    QFile file(path());
    QVERIFY(file.open(QFile::ReadWrite));
    QVERIFY(file.setFileTime(written, QFile::FileModificationTime));
    file.close();
#ifdef Q_OS_UNIX
    QTRY_COMPARE(devices->note(m_phone, {}), DeviceState::Blocked);
#endif
}

void DeviceFileSharedTest::forgottenElsewhere()
{
    const auto one = open();
    const auto two = open();
    QVERIFY(one->block(m_phone));
    QTRY_COMPARE(two->devices().size(), 1);
    QVERIFY(one->knock(m_tablet, {})); // not written yet
    QVERIFY(two->forget(m_phone));
    QTRY_COMPARE(one->devices().size(), 1);
    QCOMPARE(one->devices().first().address, m_tablet);
}

QTEST_GUILESS_MAIN(DeviceFileSharedTest)
#include "tst_devicefileshared.moc"
