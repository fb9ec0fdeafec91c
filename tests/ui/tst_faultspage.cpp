// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FaultsDesk.h"
#include "ui/MainWindow.h"
#include "ui/TrafficPage.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;
using test::click;
using test::find;
using test::isShown;
using test::textOf;
using test::type;
using Desk = test::FaultsDesk;

class TestFaultsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void teachesWhileThereIsNoRule()
    {
        Desk desk;
        QVERIFY(isShown(desk.page, u"faultsLesson"_s));
        QVERIFY(!isShown(desk.page, u"faultList"_s));
        QVERIFY(!isShown(desk.page, u"serverHint"_s));
        QVERIFY(textOf(desk.page, u"faultsLessonWords"_s).contains(u"a restart"_s));
        desk.facade.setFaults({test::faultRow()});
        QVERIFY(!isShown(desk.page, u"faultsLesson"_s));
        QVERIFY(isShown(desk.page, u"faultList"_s));
        QVERIFY(textOf(desk.page, u"faultListWords"_s).contains(u"a restart"_s));
    }

    void nothingCanBeBrokenWithoutAServer()
    {
        Desk desk;
        desk.facade.halt();
        QVERIFY(isShown(desk.page, u"serverHint"_s));
        QVERIFY(!find<QPushButton>(desk.page, u"addFault"_s)->isEnabled());
        QVERIFY(!find<QPushButton>(desk.page, u"preset-preset-1"_s)->isEnabled());
        auto *times = find<QLineEdit>(desk.page, u"faultTimes"_s);
        times->setFocus();
        QTest::keyClick(times, Qt::Key_Return); // and the keyboard is where it can be mended
        QTRY_VERIFY(find<QPushButton>(desk.page, u"serverHintButton"_s)->hasFocus());
        click(desk.page, u"serverHintButton"_s);
        QCOMPARE(desk.facade.calls, QStringList{u"start"_s});
        desk.facade.listen();
        QVERIFY(find<QPushButton>(desk.page, u"addFault"_s)->isEnabled());
        QVERIFY(desk.field(u"faultKind"_s)->hasFocus()); // the button has gone
    }

    void listsTheRules()
    {
        Desk desk;
        DeviceRow device = test::deviceRow(u"192.168.2.17"_s);
        device.name = u"Anna's iPhone"_s;
        desk.facade.setDevices({device});
        FaultRow rule = test::faultRow(3, 2);
        rule.route = u"create"_s;
        rule.device = u"192.168.2.17"_s;
        rule.hits = 1234;
        desk.facade.setFaults(
            {rule, test::faultRow(4), test::faultRow(5, 0), test::faultRow(6, 1)});
        using Column = FaultModel::Column;
        QCOMPARE(desk.cell(0, Column::Mark), u"#3"_s);
        QCOMPARE(desk.cell(0, Column::What), u"⟦Answered 503⟧"_s);
        QVERIFY(desk.cell(0, Column::Device).contains(u"Anna's iPhone"_s));
        QVERIFY(desk.cell(0, Column::Device).contains(u"192.168.2.17"_s));
        QVERIFY(desk.cell(0, Column::Route).contains(u"POST /session"_s));
        QCOMPARE(desk.cell(0, Column::Left), u"2 more times"_s);
        QCOMPARE(desk.cell(0, Column::Hits), QLocale().toString(1234));
        QCOMPARE(desk.cell(1, Column::Device), u"any device"_s);
        QCOMPARE(desk.cell(1, Column::Route), u"anywhere"_s);
        QCOMPARE(desk.cell(1, Column::Left), u"always"_s);
        QCOMPARE(desk.cell(2, Column::Left), u"used up"_s);
        QCOMPARE(desk.cell(3, Column::Left), u"once more"_s);
    }

    void aPresetIsOneClick()
    {
        Desk desk;
        click(desk.page, u"preset-preset-2"_s);
        QCOMPARE(desk.facade.calls, QStringList{u"preset preset-2"_s});
        desk.facade.setFaults({test::faultRow(7)});
        Q_EMIT desk.facade.faultsAltered(desk.facade.lastId);
        QCOMPARE(find<CutLabel>(desk.page, u"faultOutcome"_s)->words(),
                 u"Rule #7 is on: ⟦Answered 503⟧."_s);
        QVERIFY(desk.field(u"faultOutcome"_s)->property("announced").toInt() > 0);
        type(desk.page, u"presetDevice"_s, u"10.0.0.7"_s);
        click(desk.page, u"preset-preset-3"_s);
        QCOMPARE(desk.facade.calls.last(), u"preset preset-3 10.0.0.7"_s);
    }

    void aPresetTellsWhatItTries()
    {
        Desk desk;
        const QList<FaultPresetEntry> presets = desk.facade.catalogue.presets;
        auto *button = find<QPushButton>(desk.page, u"preset-preset-2"_s);
        button->setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(textOf(desk.page, u"presetPurpose"_s), presets.at(1).purpose);
        QCOMPARE(button->accessibleDescription(), presets.at(1).purpose);
        QCOMPARE(find<CutLabel>(desk.page, u"presetRule"_s)->words(), presets.at(1).rule);
        QTest::mouseMove(find<QPushButton>(desk.page, u"preset-preset-5"_s));
        QTRY_COMPARE(textOf(desk.page, u"presetPurpose"_s), presets.at(4).purpose);
    }

    void aPresetIsForNoWrongDevice()
    {
        Desk desk;
        type(desk.page, u"presetDevice"_s, u"phone"_s);
        click(desk.page, u"preset-preset-1"_s);
        QCOMPARE(desk.facade.calls, QStringList());
        QCOMPARE(textOf(desk.page, u"presetVerdict"_s), u"⟦This is no device.⟧"_s);
        auto *line = find<QLineEdit>(desk.page, u"presetDevice"_s);
        QVERIFY(line->hasFocus());
        QCOMPARE(line->accessibleDescription(), u"⟦This is no device.⟧"_s);
        type(desk.page, u"presetDevice"_s, u"10.0.0.7"_s);
        QVERIFY(!isShown(desk.page, u"presetVerdict"_s));
    }

    void rulesAreTurnedOff()
    {
        Desk desk;
        desk.facade.setFaults({test::faultRow(1), test::faultRow(2)});
        desk.page.focusMain();
        auto *table = find<ListTable>(desk.page, u"faultTable"_s);
        QTRY_VERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(desk.facade.calls, QStringList{u"remove fault 2"_s});
        desk.facade.setFaults({test::faultRow(1)});
        Q_EMIT desk.facade.faultsAltered(desk.facade.lastId);
        QCOMPARE(find<CutLabel>(desk.page, u"faultOutcome"_s)->words(), u"Rule #2 is off."_s);
        click(desk.page, u"removeFault"_s);
        QCOMPARE(desk.facade.calls.last(), u"remove fault 1"_s);
        click(desk.page, u"clearFaults"_s);
        QCOMPARE(desk.facade.calls.last(), u"clear faults"_s);
        find<QPushButton>(desk.page, u"clearFaults"_s)->setFocus();
        desk.facade.setFaults({});
        Q_EMIT desk.facade.faultsAltered(desk.facade.lastId);
        QCOMPARE(find<CutLabel>(desk.page, u"faultOutcome"_s)->words(), u"All rules are off."_s);
        QVERIFY(isShown(desk.page, u"faultOutcome"_s));
        QVERIFY(desk.field(u"faultKind"_s)->hasFocus()); // the list with the button has gone
    }

    void actionsAreOfUseWhereThereIsARule()
    {
        Desk desk;
        const QList<QAction *> actions = desk.page.faultActions();
        QVERIFY(actions.first()->isEnabled());
        QVERIFY(!actions.at(1)->isEnabled() && !actions.at(2)->isEnabled());
        desk.facade.setFaults({test::faultRow(1, 0)}); // used up, and can be taken away
        QVERIFY(actions.at(1)->isEnabled() && actions.at(2)->isEnabled());
        desk.page.hide();
        QVERIFY(!actions.at(1)->isEnabled()); // nobody sees which it would be
        QVERIFY(actions.at(2)->isEnabled());
    }

    void aRuleStaysChosenWhileOthersGo()
    {
        Desk desk;
        desk.facade.setFaults({test::faultRow(1), test::faultRow(2), test::faultRow(3)});
        auto *table = find<ListTable>(desk.page, u"faultTable"_s);
        table->setCurrentIndex(table->model()->index(1, 0));
        FaultRow met = test::faultRow(2);
        met.hits = 1;
        desk.facade.setFaults({met, test::faultRow(3)}); // one went by the command line
        click(desk.page, u"removeFault"_s);
        QCOMPARE(desk.facade.calls, QStringList{u"remove fault 2"_s});
    }

    void aFailureIsShownAndGoes()
    {
        Desk desk;
        desk.turnOn();
        Q_EMIT desk.facade.failed(desk.facade.lastId + 1, test::failureText()); // another's
        QVERIFY(!isShown(desk.page, u"failureBox"_s));
        Q_EMIT desk.facade.failed(desk.facade.lastId, test::failureText(Remedy::OpenProfiles));
        QVERIFY(isShown(desk.page, u"failureBox"_s));
        QSignalSpy remedies(&desk.page, &FaultsPage::remedyAsked);
        click(desk.page, u"failureRemedy"_s);
        QCOMPARE(remedies.size(), 1);
        desk.turnOn();
        QVERIFY(!isShown(desk.page, u"failureBox"_s));
    }

    void theOutcomeGoesWithThePage()
    {
        Desk desk;
        desk.facade.setFaults({test::faultRow()});
        click(desk.page, u"clearFaults"_s);
        desk.facade.setFaults({});
        Q_EMIT desk.facade.faultsAltered(desk.facade.lastId);
        QVERIFY(isShown(desk.page, u"faultOutcome"_s));
        desk.page.hide();
        desk.page.show();
        QVERIFY(!isShown(desk.page, u"faultOutcome"_s));
    }

    /// A fault that was recorded leads to the page, from the window of a file as well.
    void whatWasPlayedLeadsHere()
    {
        test::FakeFacade facade;
        facade.listen();
        Theme theme(ThemeChoice::Light);
        MainWindow window(facade, theme);
        QVERIFY(test::showActive(window));
        auto *traffic = find<TrafficPage>(window, {});
        Q_EMIT traffic->remedyAsked(Remedy::OpenFaults);
        QCOMPARE(window.page(), MainWindow::Faults);
        window.openPage(MainWindow::Traffic);
        Q_EMIT traffic->captureOpened(u"traffic.pbcapture"_s,
                                      {std::make_shared<const Exchange>(test::exchange(1))});
        auto *capture = find<QWidget>(window, u"captureWindow"_s);
        find<ListTable>(*capture, u"trafficTable"_s)->selectRow(0);
        click(*capture, u"trafficNoteRemedy"_s);
        QCOMPARE(window.page(), MainWindow::Faults);
    }
};

QTEST_MAIN(TestFaultsPage)
#include "tst_faultspage.moc"
