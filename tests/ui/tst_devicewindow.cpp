// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FakeFacade.h"
#include "ui/MainWindow.h"
#include "ui/Theme.h"
#include "ui/Widget.h"

#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;
using test::isShown;

namespace {

struct Desk
{
    Desk() { window.show(); }

    test::FakeFacade facade;
    Theme theme{ThemeChoice::Light};
    MainWindow window{facade, theme};
};

} // namespace

/// What the whole window says of devices, whichever page is open.
class TestDeviceWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void waitingDevicesAreCountedAndSaid()
    {
        Desk desk;
        desk.facade.listen();
        auto *entry = test::find<QToolButton>(desk.window, u"nav-devices"_s);
        const QImage without = entry->grab().toImage();
        desk.facade.setDevices({test::deviceRow(u"192.168.2.17"_s)});
        QCOMPARE(entry->accessibleName(), u"Devices, 1 waiting"_s);
        QCOMPARE(entry->property("announced").toInt(), 1);
        QVERIFY(entry->grab().toImage() != without);
        desk.facade.setDevices(desk.facade.devices());
        QCOMPARE(entry->property("announced").toInt(), 1);
        desk.facade.setDevices(
            {test::deviceRow(u"192.168.2.17"_s), test::deviceRow(u"192.168.2.31"_s)});
        QCOMPARE(entry->accessibleName(), u"Devices, 2 waiting"_s);
        QCOMPARE(entry->property("announced").toInt(), 2);
        // One less is good news, and what was just done.
        desk.facade.setDevices({test::deviceRow(u"192.168.2.17"_s, DeviceRow::State::Allowed),
                                test::deviceRow(u"192.168.2.31"_s)});
        QCOMPARE(entry->property("announced").toInt(), 2);
        desk.facade.setDevices({});
        QCOMPARE(entry->accessibleName(), u"Devices"_s);
        QCOMPARE(entry->grab().toImage(), without);
    }

    void openAccessIsSaidOnEveryPage()
    {
        Desk desk;
        desk.facade.listen();
        QVERIFY(!isShown(desk.window, u"exposureBanner"_s));
        ServerState open = desk.facade.server();
        open.openToAll = true;
        desk.facade.setServer(open);
        for (const int page : {MainWindow::Home, MainWindow::Devices, MainWindow::Profiles}) {
            desk.window.openPage(static_cast<MainWindow::Page>(page));
            QVERIFY(isShown(desk.window, u"exposureBanner"_s));
        }
        desk.facade.halt();
        QVERIFY(!isShown(desk.window, u"exposureBanner"_s));
    }
};

QTEST_MAIN(TestDeviceWindow)
#include "tst_devicewindow.moc"
