// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/DevicesDesk.h"
#include "ui/WaitingCard.h"
#include "ui/Widget.h"
#include "ui/Widgets.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;
using test::click;
using test::deviceRow;
using Desk = test::DevicesDesk;
using test::isShown;
using test::textOf;
using State = DeviceRow::State;

namespace {

/// What has just come takes no press.
void settle() { QTest::qWait(int(WaitingCard::settleTime.count()) + 50); }

const QString phone = u"192.168.2.17"_s;
const QString tablet = u"192.168.2.31"_s;

} // namespace

class TestDevicesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void emptyPageTeaches()
    {
        Desk desk;
        QVERIFY(isShown(desk.page, u"devicesLesson"_s));
        QVERIFY(!isShown(desk.page, u"deviceList"_s));
        QCOMPARE(textOf(desk.page, u"lessonAddress"_s), u"http://192.168.2.110:8777"_s);
        click(desk.page, u"copyLessonAddress"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"http://192.168.2.110:8777"_s);
        desk.facade.setDevices({deviceRow(phone)});
        QVERIFY(!isShown(desk.page, u"devicesLesson"_s));
        QVERIFY(isShown(desk.page, u"deviceList"_s));
    }

    void emptyPageSaysWhyNobodyCanAsk()
    {
        Desk desk;
        desk.facade.listenLocally();
        QCOMPARE(textOf(desk.page, u"lessonTitle"_s), u"Only this machine is served"_s);
        QVERIFY(textOf(desk.page, u"lessonWords"_s).contains(u"“Devices that I allow”"_s));
        QVERIFY(!isShown(desk.page, u"lessonAddress"_s));
        ServerState open = desk.facade.server();
        open.localOnly = false;
        open.openToAll = true;
        desk.facade.setServer(open);
        QCOMPARE(textOf(desk.page, u"lessonTitle"_s), u"Every device is served"_s);
        desk.facade.halt();
        QVERIFY(textOf(desk.page, u"serverHintWords"_s).contains(u"no device is served"_s));
        click(desk.page, u"serverHintButton"_s);
        QCOMPARE(desk.facade.calls, QStringList{u"start"_s});
    }

    void waitingDeviceIsDecidedOn_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("call");
        QTest::newRow("allow") << u"allowWaiting"_s << u"allow 192.168.2.17"_s;
        QTest::newRow("hour") << u"allowWaitingHour"_s << u"allow for an hour 192.168.2.17"_s;
        QTest::newRow("block") << u"blockWaiting"_s << u"block 192.168.2.17"_s;
    }

    void waitingDeviceIsDecidedOn()
    {
        QFETCH(QString, button);
        QFETCH(QString, call);
        Desk desk;
        desk.facade.setDevices({deviceRow(phone)});
        QCOMPARE(desk.cards().size(), 1);
        WaitingCard &card = *desk.cards().first();
        QVERIFY(textOf(card, u"waitingTitle"_s).contains(phone));
        const QString words = test::find<CutLabel>(card, u"waitingWords"_s)->words();
        QVERIFY2(words.contains(u"2 min"_s), qPrintable(words));
        QVERIFY(words.contains(u"HLSample/1.0 (Android 13)"_s));
        settle();
        click(card, button);
        click(card, button); // while the first is under way
        QCOMPARE(desk.facade.calls, QStringList{call});
        desk.answer({deviceRow(phone, State::Allowed)}, phone);
        QVERIFY(desk.cards().isEmpty());
        QVERIFY(test::find<CutLabel>(desk.page, u"deviceOutcome"_s)->words().startsWith(phone));
        QCOMPARE(test::find<CutLabel>(desk.page, u"deviceOutcome"_s)->property("announced"), 1);
    }

    void doubleClickDoesNotDecideOnTheNext()
    {
        Desk desk;
        DeviceRow first = deviceRow(phone);
        first.firstSeen = first.firstSeen.addSecs(-10);
        DeviceRow second = deviceRow(tablet);
        desk.facade.setDevices({second, first});
        settle();
        WaitingCard &card = *desk.cards().first();
        QCOMPARE(card.address(), phone);
        click(card, u"allowWaiting"_s);
        first.state = State::Allowed;
        desk.answer({second, first}, phone);
        QCOMPARE(card.address(), tablet);
        click(card, u"allowWaiting"_s);
        QCOMPARE(desk.facade.calls, QStringList{u"allow "_s + phone});
        settle();
        click(card, u"allowWaiting"_s);
        QCOMPARE(desk.facade.calls.last(), u"allow "_s + tablet);
    }

    void laterOnesDoNotPushTheFirstAway()
    {
        Desk desk;
        QList<DeviceRow> devices;
        for (int i = 0; i < 5; ++i) {
            DeviceRow row = deviceRow(u"192.168.2.%1"_s.arg(90 - i));
            row.firstSeen = row.firstSeen.addSecs(i);
            devices.prepend(row);
        }
        desk.facade.setDevices(devices);
        const auto cards = desk.cards();
        QCOMPARE(cards.first()->address(), u"192.168.2.90"_s);
        QCOMPARE(desk.cell(0, DeviceModel::Address), u"192.168.2.90"_s);
        const int more = 5 - int(cards.size());
        QVERIFY(textOf(desk.page, u"moreWaiting"_s).startsWith(QString::number(more)));
    }

    void keyboardGoesOnWhenACardGoes()
    {
        Desk desk;
        QVERIFY(test::showActive(desk.page));
        desk.facade.setDevices({deviceRow(phone)});
        settle();
        test::find<QPushButton>(*desk.cards().first(), u"allowWaiting"_s)->setFocus();
        click(*desk.cards().first(), u"allowWaiting"_s);
        desk.answer({deviceRow(phone, State::Allowed)}, phone);
        QVERIFY(desk.table()->hasFocus());
    }

    void choiceFollowsTheDevice()
    {
        Desk desk;
        desk.facade.setDevices({deviceRow(phone), deviceRow(tablet)});
        desk.choose(tablet);
        desk.facade.setDevices({deviceRow(tablet, State::Blocked), deviceRow(phone)});
        QCOMPARE(desk.chosen(), tablet);
    }

    void buttonsFitTheState_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("hour");
        QTest::addColumn<bool>("allow");
        QTest::addColumn<bool>("block");
        QTest::addColumn<QString>("blockWords");
        QTest::newRow("waiting") << int(State::Waiting) << false << true << true << u"Block"_s;
        QTest::newRow("allowed") << int(State::Allowed) << false << false << true << u"Block…"_s;
        QTest::newRow("hour") << int(State::Allowed) << true << true << true << u"Block…"_s;
        QTest::newRow("blocked") << int(State::Blocked) << false << true << false << u"Block…"_s;
    }

    void buttonsFitTheState()
    {
        QFETCH(int, state);
        QFETCH(bool, hour);
        QFETCH(QString, blockWords);
        Desk desk;
        DeviceRow row = deviceRow(phone, static_cast<State>(state));
        if (hour)
            row.allowedUntil = QDateTime::currentDateTimeUtc().addSecs(600);
        desk.facade.setDevices({row});
        const auto *allow = test::find<QPushButton>(desk.page, u"allowDevice"_s);
        const auto *block = test::find<QPushButton>(desk.page, u"blockDevice"_s);
        QTEST(allow->isEnabled(), "allow");
        QTEST(block->isEnabled(), "block");
        QCOMPARE(block->text(), blockWords);
        QCOMPARE(block->property("role").toString(), u"danger"_s);
        click(desk.page, u"allowHourDevice"_s);
        QCOMPARE(desk.facade.calls, QStringList{u"allow for an hour "_s + phone});
    }

    void enterAllowsOnlyWhatWaits()
    {
        Desk desk;
        QVERIFY(test::showActive(desk.page));
        desk.facade.setDevices({deviceRow(phone), deviceRow(tablet, State::Blocked)});
        desk.page.focusMain();
        QVERIFY(desk.table()->hasFocus());
        desk.choose(tablet);
        QTest::keyClick(desk.table(), Qt::Key_Return);
        QVERIFY(desk.facade.calls.isEmpty());
        desk.choose(phone);
        QTest::keyClick(desk.table(), Qt::Key_Return);
        QCOMPARE(desk.facade.calls, QStringList{u"allow "_s + phone});
    }

    void deleteForgetsAfterAQuestion()
    {
        Desk desk;
        QVERIFY(test::showActive(desk.page));
        desk.facade.setDevices({deviceRow(phone, State::Blocked)});
        desk.page.focusMain();
        QTest::keyClick(desk.table(), Qt::Key_Delete);
        QVERIFY(desk.facade.calls.isEmpty());
        const auto *box = test::find<QMessageBox>(desk.page, u"deviceBox"_s);
        QVERIFY(box->text().contains(phone));
        QVERIFY(box->informativeText().contains(u"block is lost"_s));
        click(desk.page, u"deviceConfirm"_s);
        QCOMPARE(desk.facade.calls, QStringList{u"forget "_s + phone});
    }

    void allThatWaitAreForgottenAfterAQuestion()
    {
        Desk desk;
        const auto *button = test::find<QPushButton>(desk.page, u"forgetWaitingDevice"_s);
        desk.facade.setDevices({deviceRow(tablet, State::Allowed)});
        QVERIFY(!button->isEnabled());
        desk.facade.setDevices({deviceRow(phone), deviceRow(tablet)});
        desk.choose(phone);
        QVERIFY(button->isEnabled());
        click(desk.page, u"forgetWaitingDevice"_s);
        QVERIFY(desk.facade.calls.isEmpty());
        const auto *box = test::find<QMessageBox>(desk.page, u"deviceBox"_s);
        QVERIFY2(box->text().contains(u'2'), qPrintable(box->text()));
        QVERIFY(box->informativeText().contains(u"wait again"_s));
        click(desk.page, u"deviceConfirm"_s);
        QCOMPARE(desk.facade.calls, QStringList{u"forget waiting"_s});
        Q_EMIT desk.facade.failed(desk.facade.lastId, test::failureText());
        QVERIFY(isShown(*test::find<QWidget>(desk.page, u"deviceList"_s), u"failureBox"_s));

        QTRY_VERIFY(desk.page.findChild<QMessageBox *>(u"deviceBox"_s) == nullptr);
        click(desk.page, u"forgetWaitingDevice"_s);
        click(desk.page, u"deviceConfirm"_s);
        QCOMPARE(desk.facade.calls.size(), 2);
        desk.facade.setDevices({deviceRow(u"192.168.2.99"_s, State::Allowed)});
        Q_EMIT desk.facade.waitingForgotten(desk.facade.lastId, 3);
        QCOMPARE(textOf(desk.page, u"deviceOutcome"_s), u"3 devices no longer wait."_s);
        QVERIFY(!button->isEnabled());
    }

    void blockingAsksOnlyWhereSomethingIsLost()
    {
        Desk desk;
        desk.facade.setDevices({deviceRow(phone), deviceRow(tablet, State::Allowed)});
        desk.choose(phone);
        click(desk.page, u"blockDevice"_s);
        QCOMPARE(desk.facade.calls, QStringList{u"block "_s + phone});
        desk.choose(tablet);
        click(desk.page, u"blockDevice"_s);
        QCOMPARE(desk.facade.calls.size(), 1);
        click(desk.page, u"deviceConfirm"_s);
        QCOMPARE(desk.facade.calls.last(), u"block "_s + tablet);
    }

    void failureIsShownWhereItWasCaused()
    {
        Desk desk;
        desk.facade.setDevices({deviceRow(phone), deviceRow(tablet, State::Allowed)});
        settle();
        WaitingCard &card = *desk.cards().first();
        click(card, u"allowWaiting"_s);
        Q_EMIT desk.facade.failed(desk.facade.lastId, test::failureText());
        QVERIFY(isShown(card, u"failureBox"_s));
        QCOMPARE(card.address(), phone);
        click(card, u"allowWaiting"_s);
        QVERIFY(!isShown(card, u"failureBox"_s));
        QCOMPARE(desk.facade.calls.size(), 2);
        auto &list = *test::find<QWidget>(desk.page, u"deviceList"_s);
        desk.choose(tablet);
        click(desk.page, u"allowHourDevice"_s);
        Q_EMIT desk.facade.failed(desk.facade.lastId, test::failureText());
        QVERIFY(isShown(list, u"failureBox"_s));
        QVERIFY(!isShown(card, u"failureBox"_s));
    }

    void deviceTextIsShownLiterally()
    {
        Desk desk;
        DeviceRow row = deviceRow(phone);
        row.agent = u"<b>x</b>\n\u202e&amp;"_s;
        desk.facade.setDevices({row});
        const QString literal = u"<b>x</b>\\u000a\\u202e&amp;"_s;
        QCOMPARE(desk.cell(0, DeviceModel::Agent), literal);
        const QString toolTip =
            desk.table()->model()->index(0, DeviceModel::Agent).data(Qt::ToolTipRole).toString();
        QVERIFY(Qt::mightBeRichText(toolTip));
        QVERIFY2(!toolTip.contains(u"<b>"_s), qPrintable(toolTip));
        auto *words = test::find<CutLabel>(*desk.cards().first(), u"waitingWords"_s);
        QCOMPARE(words->textFormat(), Qt::PlainText);
        QVERIFY(words->words().contains(literal));
        QVERIFY(!words->toolTip().contains(u"<b>"_s));
    }

    void longNameWidensNothing()
    {
        Desk desk;
        desk.facade.setDevices({deviceRow(phone)});
        const int before = desk.page.minimumSizeHint().width();
        DeviceRow row = deviceRow(phone);
        row.agent = QString(120, u'W');
        desk.facade.setDevices({row});
        QCOMPARE(desk.page.minimumSizeHint().width(), before);
        const auto *words = test::find<CutLabel>(*desk.cards().first(), u"waitingWords"_s);
        QVERIFY(words->text().endsWith(u'…'));
        QVERIFY(words->toolTip().contains(row.agent));
    }

    void timesTickOnlyWhileSeen()
    {
        Desk desk;
        desk.facade.setDevices({deviceRow(phone)});
        QSignalSpy ticked(desk.table()->model(), &QAbstractItemModel::dataChanged);
        QTRY_VERIFY(!ticked.isEmpty());
        desk.page.hide();
        const auto seen = ticked.size();
        QTest::qWait(1300);
        QCOMPARE(ticked.size(), seen);
    }

    void onlyWhatWasRefusedIsTold()
    {
        Desk desk;
        QVERIFY(isShown(desk.page, u"nothingRefused"_s));
        RefusalCounts counts;
        counts.wrongPins = 3;
        counts.turnedAway = 7;
        desk.facade.setRefusals(counts);
        QVERIFY(!isShown(desk.page, u"nothingRefused"_s));
        QCOMPARE(textOf(desk.page, u"refusalCount0"_s), u"3"_s);
        QVERIFY(textOf(desk.page, u"refusalWords0"_s).contains(u"pins"_s));
        QCOMPARE(textOf(desk.page, u"refusalCount1"_s), u"7"_s);
        QVERIFY(textOf(desk.page, u"refusalWords1"_s).contains(u"connections"_s));
        QVERIFY(!isShown(desk.page, u"refusalCount2"_s));
        desk.facade.setRefusals({});
        QVERIFY(isShown(desk.page, u"nothingRefused"_s));
        QVERIFY(!isShown(desk.page, u"refusalCount0"_s));
    }

    void actionsRestWhileThePageIsNotSeen()
    {
        Desk desk;
        desk.facade.setDevices({deviceRow(phone)});
        for (const QAction *action : desk.page.deviceActions())
            QVERIFY(action->isEnabled());
        desk.page.hide();
        for (const QAction *action : desk.page.deviceActions())
            QVERIFY(!action->isEnabled());
    }
};

QTEST_MAIN(TestDevicesPage)
#include "tst_devicespage.moc"
