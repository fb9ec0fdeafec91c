// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FakeFacade.h"
#include "ui/GuideDialog.h"
#include "ui/MainWindow.h"
#include "ui/PinDisplay.h"
#include "ui/Theme.h"
#include "ui/Widget.h"

#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;
using test::click;
using test::isShown;
using test::showActive;
using test::textOf;

namespace {

/// What a person can act on: everything that takes the keyboard.
bool isControl(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget)
           || qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget)
           || qobject_cast<const QTableView *>(&widget);
}

bool isQtsOwn(const QWidget &widget) { return widget.objectName().startsWith(u"qt_"_s); }

struct Desk
{
    Desk() { window.show(); }

    void fill()
    {
        facade.listen();
        facade.setSessions({test::sessionRow(u"3271"_s), test::sessionRow(u"123456789"_s)});
        facade.setDevices({test::deviceRow(u"192.168.2.17"_s), test::deviceRow(u"192.168.2.31"_s),
                           test::deviceRow(u"192.168.2.99"_s, DeviceRow::State::Blocked)});
        Q_EMIT facade.desk.seen({test::exchangeRow(), test::exchangeRow(404, u"unknown-pin"_s)});
    }

    [[nodiscard]] QList<QWidget *> controls() const
    {
        QList<QWidget *> found;
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            if (widget->isVisible() && isControl(*widget) && !isQtsOwn(*widget)
                && !qobject_cast<QAbstractScrollArea *>(widget->parentWidget())
                && !qobject_cast<QMenuBar *>(widget->parentWidget())
                && !qobject_cast<QLineEdit *>(widget->parentWidget()))
                found << widget;
        }
        return found;
    }

    test::FakeFacade facade;
    Theme theme{ThemeChoice::Light};
    MainWindow window{facade, theme};
};

QString wordsOf(const QWidget &widget)
{
    if (!widget.accessibleName().isEmpty())
        return widget.accessibleName();
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button == nullptr ? QString() : button->text();
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void pages_data()
    {
        QTest::addColumn<int>("page");
        QTest::newRow("home") << int(MainWindow::Home);
        QTest::newRow("sessions") << int(MainWindow::Sessions);
        QTest::newRow("devices") << int(MainWindow::Devices);
        QTest::newRow("traffic") << int(MainWindow::Traffic);
        QTest::newRow("users") << int(MainWindow::Users);
        QTest::newRow("profiles") << int(MainWindow::Profiles);
    }

    void everyControlHasAName_data() { pages_data(); }

    void everyControlHasAName()
    {
        QFETCH(int, page);
        Desk desk;
        desk.fill();
        desk.window.openPage(static_cast<MainWindow::Page>(page));
        const auto controls = desk.controls();
        QVERIFY(controls.size() > 6);
        for (const QWidget *control : controls) {
            QVERIFY2(!wordsOf(*control).trimmed().isEmpty(),
                     qPrintable(control->objectName() + u" of "_s
                                + QLatin1StringView(control->metaObject()->className())));
        }
    }

    void everyControlIsReachedByTab_data() { pages_data(); }

    void everyControlIsReachedByTab()
    {
        QFETCH(int, page);
        Desk desk;
        desk.fill();
        QVERIFY(showActive(desk.window));
        desk.window.openPage(static_cast<MainWindow::Page>(page));
        QSet<QWidget *> wanted;
        for (QWidget *control : desk.controls()) {
            // Tab enters the navigation at the chosen page; arrows go on from there.
            const auto *button = qobject_cast<QAbstractButton *>(control);
            const bool isOther = button != nullptr && button->group() && !button->isChecked();
            if (control->isEnabled() && !isOther)
                wanted << control;
        }
        for (int i = 0; i < 100 && !wanted.isEmpty(); ++i) {
            QTest::keyClick(&desk.window, Qt::Key_Tab);
            wanted.remove(QApplication::focusWidget());
        }
        for (const QWidget *missed : std::as_const(wanted))
            QFAIL(qPrintable(u"Tab does not reach "_s + missed->objectName()));
    }

    void nothingIsCutInTheSmallestWindow_data() { pages_data(); }

    void nothingIsCutInTheSmallestWindow()
    {
        QFETCH(int, page);
        Desk desk;
        desk.fill();
        desk.window.resize(desk.window.minimumSize());
        QCOMPARE(desk.window.size(), QSize(960, 640));
        desk.window.openPage(static_cast<MainWindow::Page>(page));
        QApplication::processEvents();
        const auto *stack = test::find<QStackedWidget>(desk.window, u"content"_s);
        const auto *area = qobject_cast<QScrollArea *>(stack->currentWidget());
        QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
        for (const QWidget *control : desk.controls()) {
            const QWidget *parent = control->parentWidget();
            QVERIFY2(parent->rect().contains(control->geometry()),
                     qPrintable(control->objectName()));
            if (const auto *button = qobject_cast<const QAbstractButton *>(control)) {
                QVERIFY2(button->width() >= button->minimumSizeHint().width(),
                         qPrintable(button->objectName() + button->text()));
            }
        }
    }

    void mainJobNeedsNoScrollingAtFirstSize_data() { pages_data(); }

    void mainJobNeedsNoScrollingAtFirstSize()
    {
        QFETCH(int, page);
        Desk desk;
        desk.fill();
        QCOMPARE(desk.window.size(), QSize(1240, 800));
        desk.window.openPage(static_cast<MainWindow::Page>(page));
        QApplication::processEvents();
        const auto *stack = test::find<QStackedWidget>(desk.window, u"content"_s);
        const auto *area = qobject_cast<QScrollArea *>(stack->currentWidget());
        QCOMPARE(area->verticalScrollBar()->maximum(), 0);
    }

    void keysChangePages()
    {
        Desk desk;
        desk.fill();
        QVERIFY(showActive(desk.window));
        const QStringList titles{u"Home"_s,   u"Sessions"_s, u"Devices"_s,  u"Traffic"_s,
                                 u"Faults"_s, u"Users"_s,    u"Profiles"_s, u"Settings"_s};
        for (int page = 7; page >= 0; --page) {
            QTest::keyClick(&desk.window, static_cast<Qt::Key>(int(Qt::Key_1) + page),
                            Qt::ControlModifier);
            QCOMPARE(textOf(desk.window, u"pageTitle"_s), titles.at(page));
        }
        QTest::keyClick(&desk.window, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(textOf(desk.window, u"pageTitle"_s), u"Sessions"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"creatorEdit"_s);
    }

    void arrowsWalkTheNavigation()
    {
        Desk desk;
        QVERIFY(showActive(desk.window));
        auto *home = test::find<QToolButton>(desk.window, u"nav-home"_s);
        home->setFocus();
        QTest::keyClick(home, Qt::Key_Down);
        QCOMPARE(textOf(desk.window, u"pageTitle"_s), u"Sessions"_s);
    }

    void navigationShowsNoDeadEntry()
    {
        Desk desk;
        const auto *navigation = test::find<QWidget>(desk.window, u"navigation"_s);
        const auto entries = navigation->findChildren<QToolButton *>();
        QCOMPARE(entries.size(), 8);
        for (QToolButton *entry : entries) {
            QTest::mouseClick(entry, Qt::LeftButton);
            QCOMPARE(textOf(desk.window, u"pageTitle"_s), entry->accessibleName());
        }
    }

    void createdAtHomeOpensThePin()
    {
        Desk desk;
        desk.facade.listen();
        createOnPage(desk);
        const SessionRow made = test::sessionRow(u"3271"_s);
        desk.facade.setSessions({made});
        Q_EMIT desk.facade.sessionCreated(desk.facade.lastId, made);
        QCOMPARE(textOf(desk.window, u"pageTitle"_s), u"Sessions"_s);
        QCOMPARE(test::find<PinDisplay>(desk.window, u"pinDisplay"_s)->pin(), u"3271"_s);
    }

    void createdElsewhereDoesNotTakeTheWindow_data()
    {
        QTest::addColumn<int>("page");
        QTest::newRow("at home") << int(MainWindow::Home);
        QTest::newRow("on the sessions page") << int(MainWindow::Sessions);
    }

    void createdElsewhereDoesNotTakeTheWindow()
    {
        QFETCH(int, page);
        Desk desk;
        desk.facade.listen();
        QVERIFY(showActive(desk.window));
        desk.window.openPage(static_cast<MainWindow::Page>(page));
        createOnPage(desk);
        desk.window.openPage(MainWindow::Users);
        const SessionRow made = test::sessionRow(u"3271"_s);
        desk.facade.setSessions({made});
        Q_EMIT desk.facade.sessionCreated(desk.facade.lastId, made);
        QCOMPARE(textOf(desk.window, u"pageTitle"_s), u"Users"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"userEdit"_s);
        const auto *entry = test::find<QToolButton>(desk.window, u"nav-sessions"_s);
        QCOMPARE(entry->accessibleName(), u"Sessions, 1 new"_s);
        desk.window.openPage(MainWindow::Sessions);
        QCOMPARE(entry->accessibleName(), u"Sessions"_s);
        QCOMPARE(test::find<PinDisplay>(desk.window, u"pinDisplay"_s)->pin(), u"3271"_s);
    }

    void savedElsewhereDoesNotTakeTheWindow()
    {
        Desk desk;
        desk.facade.listen();
        desk.window.openPage(MainWindow::Profiles);
        DraftVerdict verdict;
        verdict.complete = true;
        for (const auto &[page, title] : {std::pair(MainWindow::Users, u"Users"_s),
                                          std::pair(MainWindow::Profiles, u"Home"_s)}) {
            desk.window.openPage(MainWindow::Profiles);
            test::type(desk.window, u"nameEdit"_s, u"Acme"_s);
            QTest::keyClick(test::find<QLineEdit>(desk.window, u"nameEdit"_s), Qt::Key_Return);
            Q_EMIT desk.facade.draftJudged(desk.facade.lastId, verdict);
            QCOMPARE(desk.facade.calls.last(), u"save"_s);
            desk.window.openPage(page);
            Q_EMIT desk.facade.profileSaved(desk.facade.lastId, {});
            QCOMPARE(textOf(desk.window, u"pageTitle"_s), title);
        }
    }

    void profileNameIsNoShortcut()
    {
        Desk desk;
        desk.facade.listen();
        UpstreamState upstream = desk.facade.upstream();
        upstream.profileName = u"Bolt & Nut"_s;
        desk.facade.setUpstream(upstream);
        StoredProfile stored;
        stored.exists = true;
        stored.name = u"Bolt & Nut"_s;
        desk.facade.setStored(stored);
        const auto *button = test::find<QPushButton>(desk.window, u"profileButton"_s);
        QCOMPARE(button->text(), u"Bolt && Nut ▾"_s);
        QCOMPARE(button->menu()->actions().first()->text(), u"Use Bolt && Nut"_s);
        QCOMPARE(button->accessibleName(), u"Profile: Bolt & Nut"_s);
    }

    void headerTellsTheState()
    {
        Desk desk;
        QCOMPARE(desk.window.windowTitle(), u"Pinbridge"_s);
        QVERIFY(!isShown(desk.window, u"sandboxReminder"_s));
        desk.facade.listen();
        QCOMPARE(desk.window.windowTitle(), u"Pinbridge — Example site (sandbox)"_s);
        QVERIFY(isShown(desk.window, u"sandboxReminder"_s));
        QVERIFY(isShown(desk.window, u"sandboxChip"_s));
        QVERIFY(textOf(desk.window, u"exposureChip"_s).contains(u"On the LAN"_s));
        click(desk.window, u"runButton"_s);
        QCOMPARE(desk.facade.calls, QStringList{u"stop"_s});
        ServerState stopped;
        stopped.canStart = true;
        desk.facade.setServer(stopped);
        QVERIFY(textOf(desk.window, u"exposureChip"_s).contains(u"Stopped"_s));
        click(desk.window, u"runButton"_s);
        QCOMPARE(desk.facade.calls.last(), u"start"_s);
    }

    void statusStripTellsLatencyAndClock()
    {
        Desk desk;
        desk.facade.listen();
        UpstreamState upstream = desk.facade.upstream();
        upstream.latency = std::chrono::milliseconds(84);
        upstream.clockDifference = std::chrono::milliseconds(300);
        desk.facade.setUpstream(upstream);
        QCOMPARE(textOf(desk.window, u"upstreamLabel"_s), u"Upstream 84 ms · clock +0.3 s"_s);
    }

    void stoppingNamesThePinsThatEnd()
    {
        Desk desk;
        desk.fill();
        click(desk.window, u"runButton"_s);
        QVERIFY(desk.facade.calls.isEmpty());
        const auto *box = test::find<QMessageBox>(desk.window, u"lossBox"_s);
        QVERIFY(box->informativeText().contains(u"3271 for bob@example.com"_s));
        click(desk.window, u"lossConfirm"_s);
        QCOMPARE(desk.facade.calls, QStringList{u"stop"_s});
    }

    void closingAsksOnlyWhenPinsAreLost()
    {
        Desk desk;
        QSignalSpy closed(&desk.window, &MainWindow::closed);
        desk.fill();
        desk.window.close();
        QVERIFY(desk.window.isVisible());
        click(desk.window, u"lossConfirm"_s);
        QTRY_COMPARE(closed.size(), 1);
        QVERIFY(!desk.window.isVisible());

        Desk empty;
        QSignalSpy closedAtOnce(&empty.window, &MainWindow::closed);
        empty.window.close();
        QTRY_COMPARE(closedAtOnce.size(), 1);
    }

    void guideOpensAndCloses()
    {
        Desk desk;
        desk.facade.listen();
        QVERIFY(showActive(desk.window));
        QTest::keyClick(&desk.window, Qt::Key_F1);
        QPointer<GuideDialog> guide = desk.window.findChild<GuideDialog *>();
        QVERIFY(guide);
        QTest::keyClick(guide.data(), Qt::Key_Escape);
        QTRY_VERIFY(!guide);
    }

    void themeChangesWhileRunning()
    {
        Desk desk;
        desk.fill();
        desk.theme.choose(ThemeChoice::Dark);
        const QImage dark = desk.window.grab().toImage();
        desk.theme.choose(ThemeChoice::Light);
        const QImage light = desk.window.grab().toImage();
        QVERIFY(dark.pixelColor(dark.width() - 4, dark.height() / 2).lightness() < 60);
        QVERIFY(light.pixelColor(light.width() - 4, light.height() / 2).lightness() > 200);
    }

private:
    static void createOnPage(Desk &desk)
    {
        QWidget &page = *test::find<QStackedWidget>(desk.window, u"content"_s)->currentWidget();
        test::type(page, u"creatorEdit"_s, u"alice@example.com"_s);
        test::type(page, u"contactEdit"_s, u"bob@example.com"_s);
        click(page, u"createButton"_s);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
