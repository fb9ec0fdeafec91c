// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SettingLine.h"
#include "ui/SettingsBench.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;
using test::click;
using test::isShown;
using test::textOf;
using test::type;
using Desk = test::SettingsBench;

namespace {

constexpr auto portField = "field-port";

QString port() { return QString::fromLatin1(portField); }

/// What was asked to be saved or judged for one setting.
QString asked(const Desk &desk, const QString &name)
{
    return desk.facade.changes.value(name).value_or(u"(nothing)"_s);
}

} // namespace

/// Typing, judging, saving, restarting.
class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void showsWhatIsSet()
    {
        Desk desk;
        QCOMPARE(test::find<QLineEdit>(desk.page, port())->text(), u"8777"_s);
        QCOMPARE(test::find<QComboBox>(desk.page, u"field-access"_s)->currentText(),
                 u"Devices that I allow"_s);
        QCOMPARE(test::find<QLineEdit>(desk.page, u"field-pin-life"_s)->text(), u"24"_s);
        QCOMPARE(test::find<QComboBox>(desk.page, u"field-pin-life-unit"_s)->currentText(),
                 u"hours"_s);
        QVERIFY(!isShown(desk.page, u"settingsBar"_s));
        QCOMPARE(desk.page.unsaved(), 0);
        QVERIFY(desk.facade.settingsRead > 0);
    }

    void valueIsJudgedAfterThePause()
    {
        Desk desk;
        type(desk.page, port(), u"70000"_s);
        QVERIFY(desk.facade.calls.isEmpty());
        QTRY_COMPARE(desk.facade.calls, QStringList{u"judge settings"_s});
        QCOMPARE(asked(desk, u"port"_s), u"70000"_s);
        SettingsVerdict verdict;
        verdict.refused.insert(u"port"_s, u"Give another."_s);
        Q_EMIT desk.facade.settingsJudged(desk.facade.lastId, verdict);
        QCOMPARE(textOf(desk.page, u"verdict-port"_s), u"Give another."_s);
        QVERIFY(!test::find<QPushButton>(desk.page, u"settingsSave"_s)->isEnabled());
        // Another letter, and it counts no more.
        type(desk.page, port(), u"7000"_s);
        QVERIFY(!isShown(desk.page, u"verdict-port"_s));
        QVERIFY(test::find<QPushButton>(desk.page, u"settingsSave"_s)->isEnabled());
    }

    void lateVerdictIsDropped()
    {
        Desk desk;
        type(desk.page, port(), u"70000"_s);
        QTRY_COMPARE(desk.facade.calls.size(), 1);
        const RequestId judging = desk.facade.lastId;
        type(desk.page, port(), u"7000"_s);
        SettingsVerdict verdict;
        verdict.refused.insert(u"port"_s, u"Give another."_s);
        Q_EMIT desk.facade.settingsJudged(judging, verdict);
        QVERIFY(!isShown(desk.page, u"verdict-port"_s));
    }

    void changesAreSavedTogether()
    {
        Desk desk;
        type(desk.page, port(), u"9000"_s);
        type(desk.page, u"field-pin-life"_s, u"2d"_s);
        auto *allow = test::find<QPlainTextEdit>(desk.page, u"field-allow"_s);
        allow->setFocus();
        QTest::keyClicks(allow, u"10.0.0.0/8, fd00::/8"_s);
        QCOMPARE(desk.page.unsaved(), 3);
        QCOMPARE(textOf(desk.page, u"settingsWords"_s), u"3 changes are not saved."_s);
        QCOMPARE(textOf(desk.page, u"chip-port"_s), u"Not saved"_s);
        click(desk.page, u"settingsSave"_s);
        QCOMPARE(desk.facade.calls.last(), u"save settings"_s);
        QCOMPARE(desk.facade.changes.size(), 3);
        QCOMPARE(asked(desk, u"pin-life"_s), u"2d"_s);
        QCOMPARE(asked(desk, u"allow"_s), u"10.0.0.0/8,fd00::/8"_s);

        desk.store(u"port"_s, u"9000"_s);
        desk.store(u"pin-life"_s, u"2d"_s);
        desk.store(u"allow"_s, u"10.0.0.0/8,fd00::/8"_s);
        desk.saved();
        QCOMPARE(desk.page.unsaved(), 0);
        QCOMPARE(test::find<QLineEdit>(desk.page, u"field-pin-life"_s)->text(), u"2"_s);
        QVERIFY(textOf(desk.page, u"settingsWords"_s).contains(u"Port, "_s));
        QCOMPARE(textOf(desk.page, u"chip-port"_s), u"After a restart"_s);
        click(desk.page, u"settingsRestart"_s);
        QCOMPARE(desk.facade.calls.last(), u"restart"_s);
    }

    void savedAsItIsKept()
    {
        Desk desk;
        type(desk.page, u"field-store"_s, u"other.db"_s);
        click(desk.page, u"settingsSave"_s);
        desk.store(u"store"_s, u"/d/other.db"_s);
        desk.saved();
        QCOMPARE(desk.page.unsaved(), 0);
        QCOMPARE(test::find<QLineEdit>(desk.page, u"field-store"_s)->text(), u"/d/other.db"_s);
    }

    void refusedOnesStayTyped()
    {
        Desk desk;
        type(desk.page, port(), u"70000"_s);
        click(desk.page, u"settingsSave"_s);
        FailureText failure = test::failureText();
        failure.setting = u"port"_s;
        failure.cause = u"Give another."_s;
        Q_EMIT desk.facade.failed(desk.facade.lastId, failure);
        QCOMPARE(textOf(desk.page, u"verdict-port"_s), u"Give another."_s);
        QCOMPARE(desk.page.unsaved(), 1);
        // One that is to blame on no setting is told below.
        type(desk.page, port(), u"9000"_s);
        click(desk.page, u"settingsSave"_s);
        Q_EMIT desk.facade.failed(desk.facade.lastId, test::failureText());
        QVERIFY(isShown(*test::find<QWidget>(desk.page, u"settingsBar"_s), u"failureBox"_s));
        QCOMPARE(test::find<QLineEdit>(desk.page, port())->text(), u"9000"_s);
    }

    void enterSaves()
    {
        Desk desk;
        type(desk.page, port(), u"9000"_s);
        QTest::keyClick(test::find<QLineEdit>(desk.page, port()), Qt::Key_Return);
        QCOMPARE(desk.facade.calls.last(), u"save settings"_s);
    }

    void backToTheDefault()
    {
        Desk desk;
        QVERIFY(!isShown(desk.page, u"reset-port"_s));
        desk.store(u"port"_s, u"9000"_s);
        desk.tell();
        QVERIFY(test::find<QPushButton>(desk.page, u"reset-port"_s)->text().contains(u"8777"_s));
        click(desk.page, u"reset-port"_s);
        QCOMPARE(test::find<QLineEdit>(desk.page, port())->text(), u"8777"_s);
        QCOMPARE(desk.page.unsaved(), 1);
        click(desk.page, u"settingsSave"_s);
        QCOMPARE(asked(desk, u"port"_s), u"(nothing)"_s);
        desk.row(u"port"_s) = {.name = u"port"_s,
                               .variable = u"PINBRIDGE_PORT"_s,
                               .value = u"8777"_s,
                               .fallback = u"8777"_s,
                               .origin = {},
                               .problem = {}};
        desk.saved();
        QCOMPARE(desk.page.unsaved(), 0);
        QVERIFY(!isShown(desk.page, u"reset-port"_s));
    }

    void discardBringsBackWhatIsSaved()
    {
        Desk desk;
        type(desk.page, port(), u"9000"_s);
        click(desk.page, u"settingsDiscard"_s);
        QCOMPARE(test::find<QLineEdit>(desk.page, port())->text(), u"8777"_s);
        QVERIFY(!isShown(desk.page, u"settingsBar"_s));
    }

    void whatIsGivenAtTheStartIsFixed_data()
    {
        QTest::addColumn<int>("source");
        QTest::addColumn<QString>("origin");
        QTest::newRow("option") << int(SettingRow::Source::Flag) << u"--port"_s;
        QTest::newRow("variable") << int(SettingRow::Source::Environment) << u"PINBRIDGE_PORT"_s;
        QTest::newRow("file") << int(SettingRow::Source::EnvFile) << u"PINBRIDGE_PORT in lab.env"_s;
    }

    void whatIsGivenAtTheStartIsFixed()
    {
        QFETCH(int, source);
        QFETCH(QString, origin);
        Desk desk;
        desk.row(u"port"_s).source = SettingRow::Source(source);
        desk.row(u"port"_s).origin = origin;
        desk.row(u"port"_s).isSaved = true; // and does not count
        desk.tell();
        QVERIFY(!test::find<QLineEdit>(desk.page, port())->isEnabled());
        QVERIFY(textOf(desk.page, u"origin-port"_s).contains(origin));
        QVERIFY(!isShown(desk.page, u"reset-port"_s));
        QCOMPARE(textOf(desk.page, u"chip-port"_s), u"Fixed"_s);
    }

    void typedTextOutlivesNews()
    {
        Desk desk;
        type(desk.page, port(), u"9000"_s);
        desk.row(u"pin-digits"_s).value = desk.row(u"pin-digits"_s).fallback = u"6"_s;
        desk.tell(); // another page, another program
        QCOMPARE(test::find<QLineEdit>(desk.page, port())->text(), u"9000"_s);
        QCOMPARE(test::find<QLineEdit>(desk.page, u"field-pin-digits"_s)->text(), u"6"_s);
        desk.page.hide();
        desk.page.show();
        QCOMPARE(desk.page.unsaved(), 1);
    }

    void whatFollowsFromAChangeIsShown()
    {
        Desk desk;
        auto *access = test::find<QComboBox>(desk.page, u"field-access"_s);
        access->setFocus();
        QTest::keyClick(access, Qt::Key_Down); // this machine only
        QTRY_COMPARE(desk.facade.calls, QStringList{u"judge settings"_s});
        QCOMPARE(asked(desk, u"access"_s), u"local"_s);
        SettingsVerdict verdict;
        verdict.rows = desk.state.rows;
        auto host = std::ranges::find(verdict.rows, u"host"_s, &SettingRow::name);
        host->value = host->fallback = u"127.0.0.1"_s;
        Q_EMIT desk.facade.settingsJudged(desk.facade.lastId, verdict);
        QCOMPARE(test::find<QLineEdit>(desk.page, u"field-host"_s)->text(), u"127.0.0.1"_s);
        QCOMPARE(desk.page.unsaved(), 1); // the host is not one of them
        click(desk.page, u"settingsDiscard"_s);
        QCOMPARE(test::find<QLineEdit>(desk.page, u"field-host"_s)->text(), u"::"_s);
    }

    void unusableFileIsTold()
    {
        Desk desk;
        desk.state.problems = QStringList{u"It is no JSON."_s};
        desk.row(u"port"_s).isSaved = true;
        desk.row(u"port"_s).problem = u"70000 is none."_s;
        desk.tell();
        QCOMPARE(textOf(desk.page, u"settingsProblems"_s), u"It is no JSON."_s);
        QVERIFY(textOf(desk.page, u"verdict-port"_s).contains(u"70000 is none."_s));
        click(desk.page, u"reset-port"_s);
        QVERIFY(!isShown(desk.page, u"verdict-port"_s));
        click(desk.page, u"settingsSave"_s);
        QCOMPARE(asked(desk, u"port"_s), u"(nothing)"_s);
    }

    void pinsInMemoryAreAskedFor()
    {
        Desk desk;
        desk.facade.setSessions({test::sessionRow(u"3271"_s)});
        desk.store(u"port"_s, u"9000"_s);
        desk.tell();
        click(desk.page, u"settingsRestart"_s);
        QVERIFY(isShown(desk.page, u"lossBox"_s));
        QVERIFY(desk.facade.calls.isEmpty());
        click(desk.page, u"lossConfirm"_s);
        QCOMPARE(desk.facade.calls, QStringList{u"restart"_s});
    }

    void pinsInAStoreAreNot()
    {
        Desk desk;
        ServerState server = desk.facade.server();
        server.keepsPins = true;
        desk.facade.setServer(server);
        desk.facade.setSessions({test::sessionRow(u"3271"_s)});
        desk.store(u"port"_s, u"9000"_s);
        desk.tell();
        click(desk.page, u"settingsRestart"_s);
        QCOMPARE(desk.facade.calls, QStringList{u"restart"_s});
    }

    void saveAndRestart()
    {
        Desk desk;
        type(desk.page, port(), u"9000"_s);
        click(desk.page, u"settingsSaveAndRestart"_s);
        desk.store(u"port"_s, u"9000"_s);
        desk.saved();
        QCOMPARE(desk.facade.calls.last(), u"restart"_s);
        ServerState server = desk.facade.server();
        server.phase = ServerState::Phase::Failed;
        server.canStart = true;
        server.failure = test::failureText(Remedy::StartOnFreePort);
        server.failure->otherRemedy = Remedy::OpenSettings;
        desk.facade.setServer(server);
        auto *bar = test::find<QWidget>(desk.page, u"settingsBar"_s);
        QVERIFY(isShown(*bar, u"failureBox"_s));
        QVERIFY(!isShown(*bar, u"failureOtherRemedy"_s)); // that is here
        QSignalSpy asked(&desk.page, &SettingsPage::remedyAsked);
        click(*bar, u"failureRemedy"_s);
        QCOMPARE(asked.size(), 1);
        click(desk.page, u"settingsRestart"_s);
        QCOMPARE(desk.facade.calls.last(), u"restart"_s);
    }

    void addressesOfThisMachineAreOffered()
    {
        Desk desk;
        auto *line = test::find<QLineEdit>(desk.page, u"field-host"_s);
        QVERIFY(desk.page.findChild<QPushButton *>(u"field-host-offers"_s) == nullptr);
        desk.row(u"host"_s).offers = {{u"192.168.2.110"_s, u"wlan0"_s}, {u"127.0.0.1"_s, u"lo"_s}};
        desk.tell();
        const QMenu *menu = test::find<QPushButton>(desk.page, u"field-host-offers"_s)->menu();
        QCOMPARE(menu->actions().size(), 2);
        QCOMPARE(menu->actions().constFirst()->text(), u"192.168.2.110 — wlan0"_s);
        menu->actions().constFirst()->trigger();
        QCOMPARE(line->text(), u"192.168.2.110"_s);
        QCOMPARE(desk.page.unsaved(), 1);
        // It can still be typed.
        type(desk.page, u"field-host"_s, u"::1"_s);
        QCOMPARE(line->text(), u"::1"_s);
    }

    void wheelScrollsThePageOnly()
    {
        Desk desk;
        auto *access = test::find<QComboBox>(desk.page, u"field-access"_s);
        test::find<QLineEdit>(desk.page, port())->setFocus();
        QWheelEvent wheel(QPointF(5, 5), access->mapToGlobal(QPointF(5, 5)), {}, {0, -120},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(access, &wheel);
        QCOMPARE(access->currentIndex(), 0);
        QCOMPARE(desk.page.unsaved(), 0);
    }
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
