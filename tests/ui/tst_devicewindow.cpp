// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FakeFacade.h"
#include "ui/ListTable.h"
#include "ui/MainWindow.h"
#include "ui/Theme.h"
#include "ui/WaitingCard.h"
#include "ui/Widget.h"
#include "ui/Widgets.h"

#include <QProxyStyle>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;
using test::isShown;

namespace {

const QString phone = u"192.168.2.17"_s;

struct Desk
{
    Desk() { window.show(); }

    test::FakeFacade facade;
    Theme theme{ThemeChoice::Light};
    MainWindow window{facade, theme};

    /// One device waits, its card takes presses, and that page is open.
    WaitingCard &letWait(MainWindow::Page page)
    {
        facade.listen();
        facade.setDevices({test::deviceRow(phone)});
        window.openPage(page);
        QTest::qWait(int(WaitingCard::settleTime.count()) + 50); // what has just come takes none
        for (WaitingCard *card : window.findChildren<WaitingCard *>()) {
            if (card->isVisible())
                return *card;
        }
        qFatal("no card is seen");
    }
};

} // namespace

/// As desktops ask for where one click opens a file.
class SingleClickStyle : public QProxyStyle
{
public:
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *data) const override
    {
        return hint == SH_ItemView_ActivateItemOnSingleClick
                   ? 1
                   : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

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
        desk.facade.setDevices({test::deviceRow(phone)});
        QCOMPARE(entry->accessibleName(), u"Devices, 1 waiting"_s);
        QCOMPARE(entry->property("announced").toInt(), 1);
        QVERIFY(entry->grab().toImage() != without);
        desk.facade.setDevices(desk.facade.devices());
        QCOMPARE(entry->property("announced").toInt(), 1);
        desk.facade.setDevices({test::deviceRow(phone), test::deviceRow(u"192.168.2.31"_s)});
        QCOMPARE(entry->accessibleName(), u"Devices, 2 waiting"_s);
        QCOMPARE(entry->property("announced").toInt(), 2);
        // One less is good news, and what was just done.
        desk.facade.setDevices({test::deviceRow(phone, DeviceRow::State::Allowed),
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

    void bannerDecidesOnEveryOtherPage()
    {
        Desk desk;
        desk.facade.listen();
        DeviceRow annas = test::deviceRow(phone);
        annas.name = u"Anna's <b>iPhone</b>"_s;
        desk.facade.setDevices({annas, test::deviceRow(u"192.168.2.31"_s)});
        for (const int page : {MainWindow::Home, MainWindow::Devices}) {
            desk.window.openPage(static_cast<MainWindow::Page>(page));
            QVERIFY(!isShown(desk.window, u"waitingBanner"_s));
        }
        for (const int page :
             {MainWindow::Sessions, MainWindow::Traffic, MainWindow::Users, MainWindow::Profiles}) {
            desk.window.openPage(static_cast<MainWindow::Page>(page));
            auto &banner = *test::find<QWidget>(desk.window, u"waitingBanner"_s);
            QVERIFY(banner.isVisible());
            QVERIFY(
                test::find<CutLabel>(banner, u"waitingTitle"_s)->words().startsWith(annas.name));
            desk.facade.setDevices({annas, test::deviceRow(u"192.168.2.31"_s)});
            QTest::qWait(int(WaitingCard::settleTime.count()) + 50);
            for (const QString &button : {u"allowWaiting"_s, u"blockWaiting"_s})
                test::click(banner, button);
            QCOMPARE(desk.facade.calls, (QStringList{u"allow "_s + phone, u"block "_s + phone}));
            Q_EMIT desk.facade.deviceDecided(desk.facade.lastId - 1, phone);
            desk.facade.setDevices({});
            Q_EMIT desk.facade.deviceDecided(desk.facade.lastId, phone);
            QVERIFY(!isShown(banner, u"waitingCard"_s));
            QCOMPARE(test::find<CutLabel>(banner, u"bannerOutcome"_s)->words(),
                     annas.name + u" · 192.168.2.17 is blocked."_s);
            QVERIFY(isShown(banner, u"bannerOutcome"_s));
            desk.window.openPage(MainWindow::Home);
            desk.facade.calls.clear();
            desk.facade.setDevices({annas, test::deviceRow(u"192.168.2.31"_s)});
        }
        desk.window.openPage(MainWindow::Users);
        test::click(*test::find<QWidget>(desk.window, u"waitingBanner"_s), u"otherDevices"_s);
        QCOMPARE(desk.window.page(), MainWindow::Devices);
    }

    void keyboardGoesOnWhenTheBannerGoes()
    {
        Desk desk;
        desk.facade.listen();
        QVERIFY(test::showActive(desk.window));
        desk.window.openPage(MainWindow::Users);
        const QWidget *before = desk.window.focusWidget();
        desk.facade.setDevices({test::deviceRow(phone)});
        auto &banner = *test::find<QWidget>(desk.window, u"waitingBanner"_s);
        QCOMPARE(desk.window.focusWidget(), before); // it takes no keys that are typed elsewhere
        QTest::qWait(int(WaitingCard::settleTime.count()) + 50);
        test::find<QPushButton>(banner, u"allowWaiting"_s)->setFocus();
        QTest::keyClick(desk.window.focusWidget(), Qt::Key_Space);
        desk.facade.setDevices({});
        Q_EMIT desk.facade.deviceDecided(desk.facade.lastId, phone);
        QCOMPARE(desk.window.focusWidget(), before);
        QCOMPARE(desk.window.page(), MainWindow::Users);
    }

    void decisionIsSaidOnHomeAsWell()
    {
        Desk desk;
        WaitingCard &card = desk.letWait(MainWindow::Home);
        QVERIFY(!isShown(desk.window, u"homeOutcome"_s));
        test::click(card, u"blockWaiting"_s);
        desk.facade.setDevices({test::deviceRow(phone, DeviceRow::State::Blocked)});
        Q_EMIT desk.facade.deviceDecided(desk.facade.lastId, phone);
        QVERIFY(!card.isVisible());
        QVERIFY(isShown(desk.window, u"homeOutcome"_s));
        const auto *outcome = test::find<CutLabel>(desk.window, u"homeOutcome"_s);
        QCOMPARE(outcome->words(), u"192.168.2.17 is blocked."_s);
        QCOMPARE(outcome->property("announced").toInt(), 1);
        // It is news, not a state.
        desk.window.openPage(MainWindow::Users);
        desk.window.openPage(MainWindow::Home);
        QVERIFY(!isShown(desk.window, u"homeOutcome"_s));
    }

    void smallWindowHasRoomForTheOutcome()
    {
        Desk desk;
        desk.window.resize(960, 640);
        WaitingCard &card = desk.letWait(MainWindow::Devices);
        test::click(card, u"allowWaiting"_s);
        desk.facade.setDevices({test::deviceRow(phone, DeviceRow::State::Allowed)});
        Q_EMIT desk.facade.deviceDecided(desk.facade.lastId, phone);
        const auto *outcome = test::find<CutLabel>(desk.window, u"deviceOutcome"_s);
        QVERIFY(outcome->isVisible());
        QTRY_COMPARE(outcome->text(), u"192.168.2.17 is allowed."_s); // nothing cut
    }

    void secondThoughtIsNotLost()
    {
        Desk desk;
        WaitingCard &card = desk.letWait(MainWindow::Devices);
        test::click(card, u"allowWaiting"_s);
        test::click(card, u"allowWaiting"_s);
        test::click(card, u"blockWaiting"_s);
        test::click(card, u"blockWaiting"_s);
        QCOMPARE(desk.facade.calls, (QStringList{u"allow "_s + phone, u"block "_s + phone}));
        // Once all is answered, the same may be asked for again.
        Q_EMIT desk.facade.deviceDecided(1, phone);
        Q_EMIT desk.facade.failed(2, test::failureText());
        test::click(card, u"allowWaiting"_s);
        QCOMPARE(desk.facade.calls.size(), 3);
    }

    void everyRemedyLeadsSomewhere_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<bool>("inTheList");
        QTest::newRow("home") << int(MainWindow::Home) << false;
        QTest::newRow("card") << int(MainWindow::Devices) << false;
        QTest::newRow("list") << int(MainWindow::Devices) << true;
    }

    void everyRemedyLeadsSomewhere()
    {
        QFETCH(int, page);
        QFETCH(bool, inTheList);
        Desk desk;
        QWidget *place = &desk.letWait(static_cast<MainWindow::Page>(page));
        if (inTheList)
            place = test::find<QWidget>(desk.window, u"deviceList"_s);
        const auto fail = [&](Remedy remedy) {
            test::click(*place, inTheList ? u"allowHourDevice"_s : u"allowWaiting"_s);
            Q_EMIT desk.facade.failed(desk.facade.lastId, test::failureText(remedy));
            QVERIFY(isShown(*place, u"failureBox"_s));
        };
        fail(Remedy::TryAgain); // the buttons themselves
        QVERIFY(!isShown(*place, u"failureRemedy"_s));
        fail(Remedy::OpenProfiles);
        test::click(*place, u"failureRemedy"_s);
        QCOMPARE(desk.window.page(), MainWindow::Profiles);
    }

    void whyNobodyReachesTheDeskIsTold_data()
    {
        QTest::addColumn<bool>("byHost");
        QTest::newRow("access is local") << false;
        QTest::newRow("the host is loopback") << true;
    }

    void whyNobodyReachesTheDeskIsTold()
    {
        QFETCH(bool, byHost);
        Desk desk;
        desk.facade.listenLocally();
        ServerState server = desk.facade.server();
        server.localByHost = byHost;
        desk.facade.setServer(server);
        for (const QString &words : {u"addressHint"_s, u"lessonWords"_s}) {
            const QString text = test::textOf(desk.window, words);
            QVERIFY2(text.contains(u"“Listen on” to ::"_s) == byHost, qPrintable(text));
            QVERIFY2(text.contains(u"“Which devices are served” to “Devices that I allow”"_s),
                     qPrintable(text));
        }
    }

    void clicksOnARowDecideNothing_data()
    {
        QTest::addColumn<bool>("singleClick");
        QTest::newRow("where two clicks open") << false;
        QTest::newRow("where one click opens") << true;
    }

    void clicksOnARowDecideNothing()
    {
        QFETCH(bool, singleClick);
        SingleClickStyle style; // outlives the table that it is set on
        Desk desk;
        desk.facade.listen();
        desk.window.openPage(MainWindow::Devices);
        desk.facade.setDevices({test::deviceRow(phone)});
        QVERIFY(test::showActive(desk.window));
        auto *table = test::find<ListTable>(desk.window, u"deviceTable"_s);
        if (singleClick)
            table->setStyle(&style);
        const QPoint row = table->visualRect(table->model()->index(0, 0)).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, row);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, row);
        QVERIFY2(desk.facade.calls.isEmpty(), qPrintable(desk.facade.calls.join(u", "_s)));
        QVERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_Enter, Qt::KeypadModifier);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(desk.facade.calls, QStringList{u"allow "_s + phone});
    }

    void refusedRequestLeadsToTheDevices()
    {
        Desk desk;
        desk.facade.listen();
        Q_EMIT desk.facade.desk.seen({test::exchangeRow(403, u"device-not-approved"_s)});
        desk.window.openPage(MainWindow::Traffic); // and its newest is chosen
        test::click(desk.window, u"trafficNoteRemedy"_s);
        QCOMPARE(desk.window.page(), MainWindow::Devices);
    }
};

QTEST_MAIN(TestDeviceWindow)
#include "tst_devicewindow.moc"
