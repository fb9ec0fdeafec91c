// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FakeFacade.h"
#include "ui/WaitingNotice.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;

namespace {

struct Desk
{
    [[nodiscard]] QString title() const { return due.last().at(0).toString(); }
    [[nodiscard]] QString words() const { return due.last().at(1).toString(); }

    bool isUnseen = true;
    test::FakeFacade facade;
    WaitingNotice notice{facade, [this] { return isUnseen; }, std::chrono::milliseconds(200)};
    QSignalSpy due{&notice, &WaitingNotice::due};
};

} // namespace

class TestWaitingNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOnceByTheAddress()
    {
        Desk desk;
        desk.facade.setDevices({test::deviceRow(u"192.168.2.17"_s)});
        QCOMPARE(desk.due.size(), 1);
        QCOMPARE(desk.title(), u"192.168.2.17 asks for access"_s);
        // It asks again and again.
        DeviceRow again = test::deviceRow(u"192.168.2.17"_s);
        again.requests = 7;
        desk.facade.setDevices({again});
        QTest::qWait(300);
        QCOMPARE(desk.due.size(), 1);
    }

    void tellsTheNameWithoutMarkup()
    {
        Desk desk;
        DeviceRow device = test::deviceRow(u"192.168.2.17"_s);
        device.name = u"<b>Anna's</b> & Bob's"_s;
        desk.facade.setDevices({device});
        QCOMPARE(desk.title(), u"bAnna's/b  Bob's · 192.168.2.17 asks for access"_s);
    }

    void nothingWhileTheWindowIsSeen()
    {
        Desk desk;
        desk.isUnseen = false;
        desk.facade.setDevices({test::deviceRow(u"192.168.2.17"_s)});
        desk.isUnseen = true;
        desk.facade.setDevices({test::deviceRow(u"192.168.2.17"_s)});
        QVERIFY(desk.due.isEmpty());
    }

    void aCrowdIsToldTogether()
    {
        Desk desk;
        QList<DeviceRow> devices{test::deviceRow(u"192.168.2.1"_s)};
        for (int i = 2; i < 30; ++i) {
            desk.facade.setDevices(devices);
            devices << test::deviceRow(u"192.168.2.%1"_s.arg(i));
        }
        desk.facade.setDevices(devices);
        QTRY_COMPARE(desk.due.size(), 2);
        QCOMPARE(desk.title(), u"28 devices ask for access"_s);
        QVERIFY2(desk.words().contains(u"192.168.2.29"_s), qPrintable(desk.words()));
    }

    void whoHasGoneIsNotTold()
    {
        Desk desk;
        desk.facade.setDevices({test::deviceRow(u"192.168.2.1"_s)});
        desk.facade.setDevices(
            {test::deviceRow(u"192.168.2.1"_s), test::deviceRow(u"192.168.2.2"_s)});
        desk.facade.setDevices({test::deviceRow(u"192.168.2.1"_s, DeviceRow::State::Allowed),
                                test::deviceRow(u"192.168.2.2"_s, DeviceRow::State::Blocked)});
        QTest::qWait(300);
        QCOMPARE(desk.due.size(), 1);
        // Who is forgotten and comes back begins to wait anew.
        desk.facade.setDevices({});
        desk.facade.setDevices({test::deviceRow(u"192.168.2.1"_s)});
        QTRY_COMPARE(desk.due.size(), 2);
    }

    void nothingOfTheDevicesOwnWords()
    {
        Desk desk;
        DeviceRow device = test::deviceRow(u"fe80::1%<b>&eth0\u202e"_s);
        device.agent = u"<img src=x> click here"_s;
        desk.facade.setDevices({device});
        QCOMPARE(desk.title(), u"fe80::1%beth0 asks for access"_s);
        QCOMPARE(desk.words(), u"Click here to decide on this device."_s);
    }
};

QTEST_MAIN(TestWaitingNotice)
#include "tst_waitingnotice.moc"
