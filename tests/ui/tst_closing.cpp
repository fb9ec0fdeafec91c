// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FakeFacade.h"
#include "ui/MainWindow.h"
#include "ui/Presence.h"
#include "ui/Theme.h"
#include "ui/Widget.h"
#include "ui/WindowKeeper.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QProcess>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;
using test::click;
using test::isShown;
using test::showActive;
using test::textOf;

namespace {

/// The window, and a tray as the test wants it.
struct Desk
{
    explicit Desk(ClosingChoice closing = ClosingChoice::Ask)
        : keeper(window, theme,
                 WindowMemory{.geometry = {},
                              .page = {},
                              .theme = {},
                              .closing = closing,
                              .address = {},
                              .language = {}})
    {
        facade.listen();
        window.show();
    }

    [[nodiscard]] bool isAsked() { return isShown(window, u"closeBox"_s); }
    [[nodiscard]] QString question()
    {
        return test::find<QMessageBox>(window, u"closeBox"_s)->informativeText();
    }
    void tray(const QString &entry)
    {
        presence.tray().menu().findChild<QAction *>(entry)->trigger();
    }
    [[nodiscard]] QList<QAction *> closingEntries()
    {
        return test::find<QMenu>(window, u"closingMenu"_s)->actions();
    }

    bool hasTray = true;
    test::FakeFacade facade;
    Theme theme{ThemeChoice::Light};
    MainWindow window{facade, theme};
    WindowKeeper keeper;
    Presence presence{window, facade, keeper, [this] { return hasTray; },
                      std::chrono::milliseconds(50)};
    QSignalSpy closed{&window, &MainWindow::closed};
};

/// Qt's own, where the tray has none.
QWidget *bubbleShown()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->inherits("QBalloonTip") && widget->isVisible())
            return widget;
    }
    return nullptr;
}

} // namespace

class TestClosing : public QObject
{
    Q_OBJECT

public:
    /// Only a tray of this display counts, not that of a session which may be around. Qt would not
    /// call a private one, and not say so.
    static void initMain() { qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:"); }

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void keepsServingInTheTray()
    {
        Desk desk;
        desk.window.close();
        QVERIFY(desk.window.isVisible());
        QVERIFY(desk.isAsked());
        QVERIFY(desk.question().contains(u"http://192.168.2.110:8777"_s));
        click(desk.window, u"keepServing"_s);
        QTRY_VERIFY(!desk.window.isVisible());
        QVERIFY(!desk.window.findChild<QMessageBox *>(u"closeBox"_s)
                || !desk.window.findChild<QMessageBox *>(u"closeBox"_s)->isVisible());
        QVERIFY(desk.closed.isEmpty());
        QVERIFY(desk.facade.calls.isEmpty());
        desk.tray(u"trayShow"_s);
        QVERIFY(desk.window.isVisible());
        // It was not to be remembered.
        desk.window.close();
        QVERIFY(desk.isAsked());
    }

    void stopsAndQuits()
    {
        Desk desk;
        desk.window.close();
        click(desk.window, u"stopAndQuit"_s);
        QTRY_COMPARE(desk.closed.size(), 1);
        QVERIFY(!desk.window.isVisible());
    }

    void cancelChangesNothing()
    {
        Desk desk;
        QVERIFY(showActive(desk.window));
        desk.window.close();
        auto *box = test::find<QMessageBox>(desk.window, u"closeBox"_s);
        test::find<QCheckBox>(desk.window, u"doNotAsk"_s)->setChecked(true);
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(!desk.isAsked());
        QVERIFY(desk.window.isVisible());
        QVERIFY(desk.closed.isEmpty());
        QCOMPARE(desk.keeper.closing(), ClosingChoice::Ask);
    }

    void namesWhatIsLostAndAsksOnce()
    {
        Desk desk;
        desk.facade.setSessions({test::sessionRow(u"3271"_s)});
        desk.window.close();
        QVERIFY(desk.question().contains(u"3271 for bob@example.com"_s));
        QVERIFY(desk.question().contains(u"kept in memory"_s));
        click(desk.window, u"stopAndQuit"_s);
        QTRY_COMPARE(desk.closed.size(), 1);
        QVERIFY(!desk.window.findChild<QMessageBox *>(u"lossBox"_s));
    }

    void pinsInAStoreAreNotLost()
    {
        Desk desk;
        ServerState server = desk.facade.server();
        server.keepsPins = true;
        desk.facade.setServer(server);
        desk.facade.setSessions({test::sessionRow(u"3271"_s)});
        desk.window.close();
        QVERIFY(desk.question().contains(u"until it runs again"_s));
        QVERIFY(!desk.question().contains(u"kept in memory"_s));
    }

    void theAnswerIsRemembered_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<int>("choice");
        QTest::newRow("keep") << u"keepServing"_s << int(ClosingChoice::KeepServing);
        QTest::newRow("quit") << u"stopAndQuit"_s << int(ClosingChoice::Quit);
    }

    void theAnswerIsRemembered()
    {
        QFETCH(QString, button);
        QFETCH(int, choice);
        Desk desk;
        QSignalSpy changed(&desk.keeper, &WindowKeeper::changed);
        desk.window.close();
        auto *tick = test::find<QCheckBox>(desk.window, u"doNotAsk"_s);
        QTest::mouseClick(tick, Qt::LeftButton, {}, QPoint(10, tick->height() / 2));
        QVERIFY(tick->isChecked());
        click(desk.window, button);
        QCOMPARE(int(desk.keeper.closing()), choice);
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(int(changed.last().at(0).value<WindowMemory>().closing), choice);
    }

    void rememberedKeepDoesNotAsk()
    {
        Desk desk(ClosingChoice::KeepServing);
        desk.window.close();
        QVERIFY(!desk.window.isVisible());
        QVERIFY(!desk.isAsked());
        QVERIFY(desk.closed.isEmpty());
    }

    void rememberedQuitStillNamesThePins()
    {
        Desk desk(ClosingChoice::Quit);
        desk.facade.setSessions({test::sessionRow(u"3271"_s)});
        desk.window.close();
        QVERIFY(!desk.isAsked());
        click(desk.window, u"lossConfirm"_s);
        QTRY_COMPARE(desk.closed.size(), 1);
    }

    void withoutATrayItEndsAsEver()
    {
        Desk desk(ClosingChoice::KeepServing);
        desk.hasTray = false;
        desk.window.close();
        QVERIFY(!desk.isAsked());
        QTRY_COMPARE(desk.closed.size(), 1);
    }

    void whereNothingIsServedItEnds()
    {
        Desk desk;
        desk.facade.halt();
        desk.window.close();
        QVERIFY(!desk.isAsked());
        QTRY_COMPARE(desk.closed.size(), 1);
    }

    void quitAlwaysEnds()
    {
        Desk desk(ClosingChoice::KeepServing);
        QVERIFY(showActive(desk.window));
        QTest::keyClick(&desk.window, Qt::Key_Q, Qt::ControlModifier);
        QVERIFY(!desk.isAsked());
        QTRY_COMPARE(desk.closed.size(), 1);
    }

    void quitFromTheTrayAsksInTheWindow()
    {
        Desk desk(ClosingChoice::KeepServing);
        desk.facade.setSessions({test::sessionRow(u"3271"_s)});
        desk.window.close();
        QVERIFY(!desk.window.isVisible());
        desk.tray(u"trayQuit"_s);
        QVERIFY(desk.window.isVisible());
        // Once more, from the tray, and it is one question still.
        desk.tray(u"trayQuit"_s);
        QTRY_COMPARE(desk.window.findChildren<QMessageBox *>(u"lossBox"_s).size(), 1);
        click(desk.window, u"lossConfirm"_s);
        QTRY_COMPARE(desk.closed.size(), 1);
    }

    void quitOfAHiddenWindowEnds()
    {
        Desk desk(ClosingChoice::KeepServing);
        desk.window.close();
        desk.tray(u"trayQuit"_s);
        QTRY_COMPARE(desk.closed.size(), 1);
        QVERIFY(!desk.window.isVisible());
    }

    void quitFromTheTrayTakesAnOpenQuestionAlong()
    {
        Desk desk;
        desk.window.close();
        QVERIFY(desk.isAsked());
        desk.tray(u"trayQuit"_s);
        QTRY_COMPARE(desk.closed.size(), 1);
        QVERIFY(!desk.isAsked());
        QVERIFY(!desk.window.isVisible());
    }

    void theTrayActsOnTheHiddenWindow()
    {
        Desk desk(ClosingChoice::KeepServing);
        desk.window.close();
        QGuiApplication::clipboard()->clear();
        desk.tray(u"trayCopy"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"http://192.168.2.110:8777"_s);
        desk.tray(u"trayStop"_s);
        QCOMPARE(desk.facade.calls, QStringList{u"stop"_s});
        QVERIFY(!desk.window.isVisible());
        desk.tray(u"trayNewSession"_s);
        QVERIFY(desk.window.isVisible());
        QCOMPARE(textOf(desk.window, u"pageTitle"_s), u"Sessions"_s);
    }

    void aDeviceThatWaitsIsToldOfWhileHidden()
    {
        Desk desk(ClosingChoice::KeepServing);
        QSignalSpy due(&desk.presence.notice(), &WaitingNotice::due);
        desk.facade.setDevices({test::deviceRow(u"192.168.2.17"_s)});
        QVERIFY(due.isEmpty());
        desk.window.close();
        desk.facade.setDevices(
            {test::deviceRow(u"192.168.2.17"_s), test::deviceRow(u"192.168.2.18"_s)});
        QCOMPARE(due.size(), 1);
        QCOMPARE(due.first().at(0).toString(), u"192.168.2.18 asks for access"_s);
        Q_EMIT desk.presence.tray().tellingClicked();
        QVERIFY(desk.window.isVisible());
        QCOMPARE(textOf(desk.window, u"pageTitle"_s), u"Devices"_s);
    }

    void aRealTrayShowsTheNotification()
    {
        QProcess tray;
        const auto endTray = qScopeGuard([&tray] {
            tray.kill();
            tray.waitForFinished();
        });
        if (!QSystemTrayIcon::isSystemTrayAvailable()) {
            const QString trayer = QStandardPaths::findExecutable(u"trayer"_s);
            if (trayer.isEmpty())
                QSKIP("there is no tray here, and trayer, which is one, is not installed");
            tray.start(trayer, {u"--edge"_s, u"bottom"_s});
            QTRY_VERIFY_WITH_TIMEOUT(QSystemTrayIcon::isSystemTrayAvailable(), 60'000);
        }
        Desk desk(ClosingChoice::KeepServing);
        desk.presence.show();
        QTRY_VERIFY(desk.presence.tray().isPlaced());
        desk.window.close();
        DeviceRow device = test::deviceRow(u"192.168.2.18"_s);
        device.agent = u"<b>click here</b>"_s;
        desk.facade.setDevices({device});
        QTRY_VERIFY(bubbleShown() != nullptr);
        QWidget *bubble = bubbleShown();
        QStringList words;
        for (const QLabel *label : bubble->findChildren<QLabel *>())
            words << label->text();
        words.removeAll(QString());
        QCOMPARE(words, QStringList({u"192.168.2.18 asks for access"_s,
                                     u"Click here to decide on this device."_s}));
        QTest::mouseClick(bubble, Qt::LeftButton);
        QVERIFY(desk.window.isVisible());
        QCOMPARE(textOf(desk.window, u"pageTitle"_s), u"Devices"_s);
    }

    void theWindowComesBackWhenTheTrayGoes()
    {
        Desk desk(ClosingChoice::KeepServing);
        desk.window.close();
        QVERIFY(!desk.window.isVisible());
        desk.hasTray = false;
        QTRY_VERIFY(desk.window.isVisible());
    }

    void theMenuChangesTheAnswer()
    {
        Desk desk;
        const auto entries = desk.closingEntries();
        QCOMPARE(entries.size(), 3);
        QVERIFY(entries.at(0)->isChecked());
        entries.at(1)->trigger();
        QCOMPARE(desk.keeper.closing(), ClosingChoice::KeepServing);
        entries.at(2)->trigger();
        QCOMPARE(desk.keeper.closing(), ClosingChoice::Quit);
        desk.keeper.setClosing(ClosingChoice::Ask);
        QVERIFY(entries.at(0)->isChecked() && !entries.at(2)->isChecked());
    }

    void theMenuIsThereWithATrayAlone()
    {
        Desk desk;
        QAction *entry = test::find<QMenu>(desk.window, u"closingMenu"_s)->menuAction();
        QVERIFY(entry->isVisible());
        desk.hasTray = false;
        Q_EMIT desk.window.menuBar()->actions().first()->menu()->aboutToShow();
        QVERIFY(!entry->isVisible());
    }

    void nothingOfTheQuestionIsCut()
    {
        Desk desk;
        desk.facade.setSessions({test::sessionRow(u"3271"_s), test::sessionRow(u"123456789"_s)});
        desk.window.close();
        auto *box = test::find<QMessageBox>(desk.window, u"closeBox"_s);
        QApplication::processEvents();
        for (const QString &name : {u"keepServing"_s, u"stopAndQuit"_s, u"cancelClosing"_s}) {
            const auto *button = test::find<QPushButton>(*box, name);
            QVERIFY(button->width() >= button->sizeHint().width());
        }
        QCOMPARE(test::find<QPushButton>(*box, u"keepServing"_s)->property("role").toString(),
                 u"primary"_s);
    }
};

QTEST_MAIN(TestClosing)
#include "tst_closing.moc"
