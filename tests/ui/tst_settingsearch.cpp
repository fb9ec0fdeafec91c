// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/MainWindow.h"
#include "ui/Presence.h"
#include "ui/SettingsBench.h"
#include "ui/WindowKeeper.h"
#include "ui/WindowSettings.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QMessageBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;
using test::click;
using test::isShown;
using test::textOf;
using test::type;

namespace {

QStringList shownLines(QWidget &page)
{
    QStringList names;
    for (const SettingFrame *line : page.findChildren<SettingFrame *>()) {
        if (line->isVisible())
            names << line->name();
    }
    return names;
}

/// The whole window, with a tray.
struct Desk
{
    Desk()
    {
        facade.setSettings(bench.state);
        facade.listen();
        window.openPage(MainWindow::Settings);
        window.show();
    }

    test::SettingsBench bench; // for its rows
    test::FakeFacade facade;
    Theme theme{ThemeChoice::Light};
    MainWindow window{facade, theme};
    WindowKeeper keeper{window, theme, {}};
    Presence presence{window, facade, keeper, [] { return true; }};
};

} // namespace

/// The search, what the page does in its window, and the console's own settings.
class TestSettingSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void whatAllVariablesBeginWithFindsNone()
    {
        Desk desk;
        type(desk.window, u"settingsSearch"_s, u"pin"_s);
        const QStringList found = shownLines(desk.window);
        QVERIFY(found.contains(u"pin-digits"_s));
        QVERIFY(!found.contains(u"port"_s));
        type(desk.window, u"settingsSearch"_s, u"PINBRIDGE_P"_s);
        QVERIFY(shownLines(desk.window).contains(u"port"_s));
    }

    void linesAreFound_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("title") << u"DIGITS of"_s << QStringList{u"pin-digits"_s};
        QTest::newRow("explanation") << u"x-forwarded"_s << QStringList{u"proxy"_s};
        QTest::newRow("technical name") << u"request-burst"_s << QStringList{u"request-burst"_s};
        QTest::newRow("variable") << u"PINBRIDGE_PIN_LIFE"_s << QStringList{u"pin-life"_s};
        QTest::newRow("words apart") << u"certificate own"_s << QStringList{u"tls-certificate"_s};
        QTest::newRow("choice") << u"current apps read"_s << QStringList{u"session-id"_s};
        QTest::newRow("the window's") << u"autostart"_s << QStringList{u"start-at-login"_s};
        QTest::newRow("nothing") << u"warp"_s << QStringList();
    }

    void linesAreFound()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, lines);
        test::SettingsBench desk;
        QVERIFY(test::showActive(desk.page));
        type(desk.page, u"settingsSearch"_s, words);
        QCOMPARE(shownLines(desk.page), lines);
        QCOMPARE(isShown(desk.page, u"settingsNothing"_s), lines.isEmpty());
        if (lines.isEmpty())
            QVERIFY(textOf(desk.page, u"settingsNothing"_s).contains(words));
        QVERIFY(textOf(desk.page, u"settingsFound"_s).startsWith(QString::number(lines.size())));
        QTest::keyClick(test::find<QLineEdit>(desk.page, u"settingsSearch"_s), Qt::Key_Escape);
        QVERIFY(shownLines(desk.page).size() > 20);
    }

    void everyControlIsNamedAndReachedByTab()
    {
        Desk desk;
        QVERIFY(test::showActive(desk.window));
        auto *page = test::find<SettingsPage>(desk.window, u"settingsPage"_s);
        QSet<QWidget *> wanted;
        for (QWidget *control : page->findChildren<QWidget *>()) {
            if (!control->isVisible() || !control->isEnabled() || control->focusProxy() != nullptr
                || (control->focusPolicy() & Qt::TabFocus) == 0)
                continue;
            QVERIFY2(!control->accessibleName().isEmpty()
                         || qobject_cast<QAbstractButton *>(control) != nullptr,
                     qPrintable(control->objectName()));
            wanted << control;
        }
        QVERIFY(wanted.size() > 25);
        for (int i = 0; i < 150 && !wanted.isEmpty(); ++i) {
            QTest::keyClick(&desk.window, Qt::Key_Tab);
            wanted.remove(QApplication::focusWidget());
        }
        for (const QWidget *missed : std::as_const(wanted))
            QFAIL(qPrintable(u"Tab does not reach "_s + missed->objectName()));
    }

    void nothingIsCutInTheSmallestWindow()
    {
        Desk desk;
        desk.window.resize(desk.window.minimumSize());
        type(desk.window, u"field-port"_s, u"9000"_s); // and so the bar is there
        QApplication::processEvents();
        auto *page = test::find<SettingsPage>(desk.window, u"settingsPage"_s);
        QCOMPARE(page->findChild<QScrollArea *>()->horizontalScrollBar()->maximum(), 0);
        for (const auto *button : page->findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                QVERIFY2(button->width() >= button->minimumSizeHint().width(),
                         qPrintable(button->objectName()));
        }
        const auto *bar = test::find<QWidget>(desk.window, u"settingsBar"_s);
        QVERIFY(page->rect().contains(bar->geometry()));
    }

    void onlyWhatIsNotAtItsDefault()
    {
        test::SettingsBench desk;
        click(desk.page, u"settingsOnlyOwn"_s);
        QVERIFY(shownLines(desk.page).isEmpty());
        QVERIFY(isShown(desk.page, u"settingsNothing"_s));
        click(desk.page, u"settingsOnlyOwn"_s);
        desk.store(u"port"_s, u"9000"_s);
        desk.tell();
        click(desk.page, u"settingsOnlyOwn"_s);
        QCOMPARE(shownLines(desk.page), QStringList{u"port"_s});
    }

    void failedPortLeadsToItsSetting()
    {
        Desk desk;
        desk.window.openPage(MainWindow::Home);
        ServerState server = desk.facade.server();
        server.phase = ServerState::Phase::Failed;
        server.failure = test::failureText(Remedy::StartOnFreePort);
        server.failure->otherRemedy = Remedy::OpenSettings;
        server.failure->setting = u"port"_s;
        desk.facade.setServer(server);
        QVERIFY(test::showActive(desk.window));
        auto boxes = desk.window.findChildren<QPushButton *>(u"failureOtherRemedy"_s);
        const auto shown = std::ranges::find_if(boxes, &QPushButton::isVisible);
        QVERIFY(shown != boxes.end());
        QTest::mouseClick(*shown, Qt::LeftButton);
        QCOMPARE(desk.window.page(), MainWindow::Settings);
        QTRY_VERIFY(QApplication::focusWidget() != nullptr
                    && QApplication::focusWidget()->objectName() == u"field-port"_s);
    }

    void unsavedChangesAreCounted()
    {
        Desk desk;
        type(desk.window, u"field-port"_s, u"9000"_s);
        desk.window.openPage(MainWindow::Home);
        const auto *entry = test::find<QToolButton>(desk.window, u"nav-settings"_s);
        QCOMPARE(entry->accessibleName(), u"Settings, 1 not saved"_s);
        desk.window.openPage(MainWindow::Settings);
        QCOMPARE(test::find<QLineEdit>(desk.window, u"field-port"_s)->text(), u"9000"_s);
        click(desk.window, u"settingsDiscard"_s);
        QCOMPARE(entry->accessibleName(), u"Settings"_s);
    }

    void quittingAsksForThem()
    {
        Desk desk;
        QSignalSpy closed(&desk.window, &MainWindow::closed);
        type(desk.window, u"field-port"_s, u"9000"_s);
        desk.window.openPage(MainWindow::Home);
        desk.window.quit();
        click(desk.window, u"unsavedLook"_s);
        QCOMPARE(desk.window.page(), MainWindow::Settings);
        QVERIFY(closed.isEmpty());
        QTRY_VERIFY(desk.window.findChild<QMessageBox *>(u"unsavedBox"_s) == nullptr);
        desk.window.quit();
        click(desk.window, u"unsavedDrop"_s);
        QTRY_COMPARE(closed.size(), 1);
    }

    void coloursCountAtOnce()
    {
        Desk desk;
        auto *box = test::find<QComboBox>(desk.window, u"field-theme"_s);
        QCOMPARE(box->currentText(), u"Light"_s);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(desk.theme.choice(), ThemeChoice::Dark);
        desk.theme.choose(ThemeChoice::System); // by the menu
        QCOMPARE(box->currentText(), u"As the system"_s);
        test::dressApplication();
    }

    void closingIsChosenHere()
    {
        Desk desk;
        auto *box = test::find<QComboBox>(desk.window, u"field-closing"_s);
        QCOMPARE(box->currentText(), u"Ask"_s);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(desk.keeper.closing(), ClosingChoice::KeepServing);
        desk.keeper.setClosing(ClosingChoice::Quit);
        QCOMPARE(box->currentText(), u"Stop and quit"_s);
    }

    void languageIsChosenHere()
    {
        Desk desk;
        auto *box = test::find<QComboBox>(desk.window, u"field-language"_s);
        QCOMPARE(box->currentText(), u"As the system"_s);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(desk.keeper.language(), u"en"_s);
        desk.keeper.setLanguage(u"de"_s); // by the menu
        QCOMPARE(box->currentText(), u"Deutsch"_s);
    }

    void startAtLoginIsWhatTheSystemSays()
    {
        test::SettingsBench desk;
        auto *tick = test::find<QCheckBox>(desk.page, u"field-start-at-login"_s);
        QVERIFY(!tick->isChecked());
        click(desk.page, u"field-start-at-login"_s);
        QCOMPARE(desk.facade.calls, QStringList{u"start at login"_s});
        Q_EMIT desk.facade.failed(desk.facade.lastId, test::failureText());
        QVERIFY(!tick->isChecked());
        QVERIFY(isShown(desk.page.window(), u"failureBox"_s));
        desk.state.startAtLogin = StartAtLogin::On; // by another program
        desk.tell();
        QVERIFY(tick->isChecked());
        desk.state.startAtLogin = StartAtLogin::Unavailable;
        desk.tell();
        QVERIFY(!tick->isEnabled());
        QVERIFY(textOf(desk.page, u"explanation-start-at-login"_s).contains(u"Not available"_s));
    }
};

QTEST_MAIN(TestSettingSearch)
#include "tst_settingsearch.moc"
