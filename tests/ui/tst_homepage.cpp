// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FakeFacade.h"
#include "ui/HomePage.h"
#include "ui/SessionModel.h"
#include "ui/Theme.h"
#include "ui/WaitingCard.h"
#include "ui/Widget.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;
using test::click;
using test::isShown;
using test::textOf;
using test::type;
using Phase = ServerState::Phase;

namespace {

/// A page with all that it stands on.
struct Desk
{
    Desk()
    {
        QObject::connect(&facade, &Facade::sessionsChanged, &model,
                         [this] { model.setSessions(facade.sessions()); });
        page.resize(1052, 700);
        page.show();
    }

    test::FakeFacade facade;
    Theme theme{ThemeChoice::Light};
    SessionModel model{[] { return QDateTime::currentDateTimeUtc(); }};
    HomePage page{facade, model, theme};
};

} // namespace

class TestHomePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void firstStartHasTwoDoors()
    {
        Desk desk;
        QVERIFY(isShown(desk.page, u"sandboxDoor"_s));
        QVERIFY(!isShown(desk.page, u"createButton"_s));
        QSignalSpy connectAsked(&desk.page, &HomePage::connectAsked);
        click(desk.page, u"connectDoor"_s);
        QCOMPARE(connectAsked.size(), 1);
        click(desk.page, u"sandboxDoor"_s);
        QCOMPARE(desk.facade.calls, QStringList{u"sandbox"_s});
        desk.facade.listen();
        QVERIFY(!isShown(desk.page, u"sandboxDoor"_s));
        QVERIFY(isShown(desk.page, u"createButton"_s));
    }

    void enterOpensTheDoorThatHasTheFocus()
    {
        Desk desk;
        desk.page.focusMain();
        auto *door = test::find<QPushButton>(desk.page, u"sandboxDoor"_s);
        QCOMPARE(desk.page.focusWidget(), door);
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
        QApplication::sendEvent(door, &held);
        QCOMPARE(desk.facade.calls, QStringList());
        QTest::keyClick(door, Qt::Key_Return);
        QCOMPARE(desk.facade.calls, QStringList{u"sandbox"_s});
    }

    void addressIsShownAndCopied()
    {
        Desk desk;
        desk.facade.listen();
        QCOMPARE(textOf(desk.page, u"deviceAddress"_s), u"http://192.168.2.110:8777"_s);
        click(desk.page, u"copyAddress"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"http://192.168.2.110:8777"_s);
        const QMenu *menu = test::find<QPushButton>(desk.page, u"otherAddresses"_s)->menu();
        QCOMPARE(menu->actions().size(), 1);
        QVERIFY(menu->actions().first()->text().contains(u"http://10.0.0.5:8777"_s));
    }

    void anotherAddressIsChosen()
    {
        Desk desk;
        desk.facade.listen();
        const QMenu *menu = test::find<QPushButton>(desk.page, u"otherAddresses"_s)->menu();
        menu->actions().first()->trigger();
        QCOMPARE(textOf(desk.page, u"deviceAddress"_s), u"http://10.0.0.5:8777"_s);
        const auto *address = test::find<QLabel>(desk.page, u"deviceAddress"_s);
        QVERIFY(address->accessibleName().contains(u"http://10.0.0.5:8777"_s));
        click(desk.page, u"copyAddress"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"http://10.0.0.5:8777"_s);
        QCOMPARE(desk.facade.server().addressChoice,
                 (AddressChoice{.host = u"10.0.0.5"_s, .interfaceName = u"eth0"_s}));
        // The other one, and the way back.
        QCOMPARE(menu->actions().size(), 3);
        menu->actions().last()->trigger();
        QVERIFY(!desk.facade.server().addressChoice.isMade());
        QCOMPARE(menu->actions().size(), 1);
    }

    void choiceOutlivesTheAddress_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("interfaceName");
        QTest::addColumn<QString>("first");
        QTest::newRow("none is made") << QString() << QString() << u"http://192.168.2.110:8777"_s;
        QTest::newRow("it is there") << u"10.0.0.5"_s << u"eth0"_s << u"http://10.0.0.5:8777"_s;
        QTest::newRow("another of that interface")
            << u"10.0.0.77"_s << u"eth0"_s << u"http://10.0.0.5:8777"_s;
        QTest::newRow("of IPv6") << u"fd77::9"_s << u"eth0"_s << u"http://[fd77::1]:8777"_s;
        QTest::newRow("moved to another interface")
            << u"10.0.0.5"_s << u"eth7"_s << u"http://10.0.0.5:8777"_s;
        QTest::newRow("gone") << u"172.16.0.1"_s << u"tun0"_s << u"http://192.168.2.110:8777"_s;
    }

    void choiceOutlivesTheAddress()
    {
        QFETCH(QString, host);
        QFETCH(QString, interfaceName);
        const QList<ServerAddress> addresses{
            {u"http://192.168.2.110:8777"_s, u"wlan0"_s, u"Wi-Fi"_s},
            {u"http://[fd77::1]:8777"_s, u"eth0"_s, u"Ethernet"_s},
            {u"http://10.0.0.5:8777"_s, u"eth0"_s, u"Ethernet"_s}};
        const auto shown = arranged(addresses, {.host = host, .interfaceName = interfaceName});
        QTEST(shown.first().url, "first");
        QCOMPARE(shown.size(), addresses.size());
        for (const ServerAddress &address : addresses)
            QVERIFY(shown.contains(address));
    }

    void localAddressIsNotForPhones()
    {
        Desk desk;
        desk.facade.listen();
        QCOMPARE(textOf(desk.page, u"addressHeading"_s), u"Type this on the device"_s);
        QVERIFY(isShown(desk.page, u"addressQr"_s));
        desk.facade.listenLocally();
        QCOMPARE(textOf(desk.page, u"addressHeading"_s), u"On this machine"_s);
        QVERIFY(!isShown(desk.page, u"addressQr"_s));
        QVERIFY(textOf(desk.page, u"addressHint"_s).contains(u"No phone"_s));
        const auto *address = test::find<QLabel>(desk.page, u"deviceAddress"_s);
        QVERIFY(address->accessibleName().contains(u"http://127.0.0.1:8777"_s));
        desk.facade.halt();
        QCOMPARE(address->text(), u"Stopped"_s);
        QVERIFY(address->accessibleName().isEmpty());
    }

    void waitingDeviceIsDecidedOnHere()
    {
        Desk desk;
        desk.facade.listen();
        QVERIFY(!isShown(desk.page, u"waitingCard"_s));
        desk.facade.setDevices({test::deviceRow(u"192.168.2.17"_s)});
        QVERIFY(textOf(desk.page, u"waitingTitle"_s).startsWith(u"192.168.2.17"_s));
        QVERIFY(!isShown(desk.page, u"otherDevices"_s));
        click(desk.page, u"allowWaiting"_s); // meant for what stood there
        QVERIFY(desk.facade.calls.isEmpty());
        QTest::qWait(int(WaitingCard::settleTime.count()) + 50);
        click(desk.page, u"allowWaiting"_s);
        QCOMPARE(desk.facade.calls, QStringList{u"allow 192.168.2.17"_s});
        desk.facade.setDevices({test::deviceRow(u"192.168.2.17"_s, DeviceRow::State::Allowed)});
        QVERIFY(!isShown(desk.page, u"waitingCard"_s));
    }

    void furtherOnesAreOnTheirPage()
    {
        Desk desk;
        desk.facade.listen();
        DeviceRow late = test::deviceRow(u"192.168.2.3"_s);
        late.firstSeen = late.firstSeen.addSecs(5);
        desk.facade.setDevices({late, test::deviceRow(u"192.168.2.17"_s)});
        QVERIFY(textOf(desk.page, u"waitingTitle"_s).startsWith(u"192.168.2.17"_s));
        QSignalSpy asked(&desk.page, &HomePage::devicesAsked);
        QCOMPARE(test::find<QPushButton>(desk.page, u"otherDevices"_s)->text(), u"1 more waits"_s);
        click(desk.page, u"otherDevices"_s);
        QCOMPARE(asked.size(), 1);
    }

    void keyboardStaysWithTheStartedServer()
    {
        Desk desk;
        desk.facade.listen();
        desk.facade.halt();
        QVERIFY(test::showActive(desk.page));
        test::find<QPushButton>(desk.page, u"startHere"_s)->setFocus();
        click(desk.page, u"startHere"_s);
        ServerState starting;
        starting.phase = Phase::Starting;
        desk.facade.setServer(starting);
        desk.facade.listen();
        QVERIFY(test::find<QPushButton>(desk.page, u"copyAddress"_s)->hasFocus());
    }

    void keyboardThatWentElsewhereIsLeftThere()
    {
        Desk desk;
        desk.facade.listen();
        desk.facade.halt();
        QVERIFY(test::showActive(desk.page));
        test::find<QPushButton>(desk.page, u"startHere"_s)->setFocus();
        ServerState starting;
        starting.phase = Phase::Starting;
        desk.facade.setServer(starting);
        auto *edit = test::find<QLineEdit>(desk.page, u"contactEdit"_s);
        edit->setFocus();
        desk.facade.listen();
        QVERIFY(edit->hasFocus());
    }

    void copyingARecentSessionCopiesItsPin()
    {
        Desk desk;
        desk.facade.listen();
        SessionRow dead = test::sessionRow(u"1111"_s);
        dead.revoked = true;
        desk.facade.setSessions({test::sessionRow(u"123456"_s), dead});
        QVERIFY(test::showActive(desk.page));
        auto *table = test::find<QTableView>(desk.page, u"recentTable"_s);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, SessionModel::Contact));
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"123456"_s);
        table->setCurrentIndex(table->model()->index(1, SessionModel::Pin));
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"123456"_s);
    }

    void recentSessionIsOpenedByItsId()
    {
        Desk desk;
        desk.facade.listen();
        desk.facade.setSessions({test::sessionRow(u"3271"_s)});
        QSignalSpy opened(&desk.page, &HomePage::sessionOpened);
        auto *table = test::find<QTableView>(desk.page, u"recentTable"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toString(), u"id-of-3271"_s);
    }

    void takenPortOffersAFreeOne()
    {
        Desk desk;
        ServerState state;
        state.phase = Phase::Failed;
        state.canStart = true;
        state.failure = test::failureText(Remedy::StartOnFreePort);
        desk.facade.setServer(state);
        auto *card = test::find<QWidget>(desk.page, u"addressCard"_s);
        click(*card, u"failureRemedy"_s);
        QCOMPARE(desk.facade.calls, QStringList{u"free port"_s});
        desk.facade.listen();
        QVERIFY(!isShown(*card, u"failureRemedy"_s));
    }

    void stoppedServerCanBeStartedHere()
    {
        Desk desk;
        desk.facade.listen();
        ServerState state;
        state.canStart = true;
        desk.facade.setServer(state);
        QVERIFY(!test::find<QPushButton>(desk.page, u"createButton"_s)->isEnabled());
        click(desk.page, u"startHere"_s);
        QCOMPARE(desk.facade.calls, QStringList{u"start"_s});
    }

    void createsWithStages()
    {
        Desk desk;
        desk.facade.listen();
        QSignalSpy created(&desk.page, &HomePage::sessionCreated);
        type(desk.page, u"creatorEdit"_s, u"alice@example.com"_s);
        type(desk.page, u"contactEdit"_s, u" bob@example.com "_s);
        click(desk.page, u"createButton"_s);
        QCOMPARE(desk.facade.calls, QStringList{u"create alice@example.com bob@example.com"_s});
        Q_EMIT desk.facade.sessionStage(desk.facade.lastId, u"creating the session…"_s);
        QCOMPARE(textOf(desk.page, u"stageLabel"_s), u"creating the session…"_s);
        Q_EMIT desk.facade.sessionCreated(desk.facade.lastId + 1, test::sessionRow(u"9999"_s));
        QCOMPARE(created.size(), 0);
        Q_EMIT desk.facade.sessionCreated(desk.facade.lastId, test::sessionRow(u"3271"_s));
        QCOMPARE(created.size(), 1);
        QVERIFY(isShown(desk.page, u"createButton"_s));
    }

    void recentSessionsTeachWhenEmpty()
    {
        Desk desk;
        desk.facade.listen();
        QVERIFY(isShown(desk.page, u"recentEmpty"_s));
        desk.facade.setSessions({test::sessionRow(u"3271"_s)});
        QVERIFY(!isShown(desk.page, u"recentEmpty"_s));
        QVERIFY(isShown(desk.page, u"recentTable"_s));
    }
};

QTEST_MAIN(TestHomePage)
#include "tst_homepage.moc"
