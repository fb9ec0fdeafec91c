// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Utc.h"
#include "ui/CertificateDialog.h"
#include "ui/FakeFacade.h"
#include "ui/FullScreenPin.h"
#include "ui/GuideDialog.h"
#include "ui/MainWindow.h"
#include "ui/Theme.h"
#include "ui/Widget.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QUrl>

#include <functional>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;
using test::find;
using test::textOf;

namespace {

/// A request that always came at the same time.
ExchangePtr whole(quint64 number = 7)
{
    Exchange exchange = test::exchange(number);
    exchange.at = QDateTime(QDate(2026, 5, 12), QTime(14, 2, 10), utc);
    return std::make_shared<const Exchange>(std::move(exchange));
}

/// In the place of the desktop's file manager.
class Folders : public QObject
{
    Q_OBJECT

public:
    Folders() { QDesktopServices::setUrlHandler(u"file"_s, this, "take"); }
    ~Folders() override { QDesktopServices::unsetUrlHandler(u"file"_s); }

    QStringList opened;

public Q_SLOTS:
    void take(const QUrl &url) { opened << url.toLocalFile(); }
};

struct Desk
{
    Desk()
    {
        SettingsState settings;
        settings.rows.emplaceBack();
        settings.rows.last().name = u"log-file"_s;
        settings.rows.last().value = u"/some where/console.log"_s;
        facade.setSettings(settings);
        facade.listen();
        facade.setSessions({test::sessionRow(u"123456"_s)});
        facade.setDevices({test::deviceRow(u"192.168.2.17"_s)});
        facade.setFaults({test::faultRow(3)});
        ProfileList profiles;
        for (const QString &name : {u"Acme"_s, u"Bolt"_s}) {
            StoredProfile profile;
            profile.exists = true;
            profile.id = name.toLower();
            profile.name = name;
            profiles.profiles << profile;
        }
        profiles.givenName = u"Given"_s;
        facade.setProfiles(profiles);
        facade.desk.exchanges = {whole(6), whole()};
        Q_EMIT facade.desk.seen({rowOf(*whole(6)), rowOf(*whole())});
        window.show();
    }

    [[nodiscard]] QString title() { return textOf(window, u"pageTitle"_s); }

    Folders folders;
    test::FakeFacade facade;
    Theme theme{ThemeChoice::Light};
    MainWindow window{facade, theme};
    QSignalSpy closed{&window, &MainWindow::closed};
};

QString clipboard() { return QGuiApplication::clipboard()->text(); }

/// The entry's words without the mark of its key.
QString wordsOf(const QAction &action) { return action.text().remove(u'&'); }

void collect(const QList<QAction *> &actions, QList<QAction *> &entries)
{
    for (QAction *action : actions) {
        if (action->menu() != nullptr)
            collect(action->menu()->actions(), entries);
        else if (!action->isSeparator())
            entries << action;
    }
}

QList<QAction *> entriesOf(const MainWindow &window)
{
    QList<QAction *> entries;
    collect(window.menuBar()->actions(), entries);
    return entries;
}

QAction *actionOf(const Desk &desk, const QString &words)
{
    for (QAction *entry : entriesOf(desk.window)) {
        if (wordsOf(*entry) == words)
            return entry;
    }
    return nullptr;
}

using Effect = std::function<bool(Desk &)>;

Effect calls(const QString &call)
{
    return [call](Desk &desk) { return desk.facade.calls == QStringList{call}; };
}

Effect opens(const QString &title)
{
    return [title](Desk &desk) { return desk.title() == title; };
}

template<typename T>
Effect shows(const QString &name)
{
    return [name](Desk &desk) {
        const auto *dialog = desk.window.findChild<T *>(name);
        return dialog != nullptr && dialog->isVisible();
    };
}

/// There is an entry of these words now.
Effect offers(const QString &words)
{
    return [words](Desk &desk) { return actionOf(desk, words) != nullptr; };
}

Effect copies(const QString &text)
{
    return [text](Desk &) { return clipboard() == text; };
}

Effect copiesPart(const QString &part)
{
    return [part](Desk &) { return clipboard().contains(part); };
}

Effect asksDesk(const QString &call)
{
    return [call](Desk &desk) { return desk.facade.desk.calls == QStringList{call}; };
}

/// Of the page that they act on, which has to be seen.
bool isOfTraffic(const QString &entry)
{
    static const QStringList entries{u"Copy request"_s,  u"cURL (bash)"_s,      u"PowerShell"_s,
                                     u"HTTP"_s,          u"Filter by its id"_s, u"Replay"_s,
                                     u"Keep"_s,          u"Compare two…"_s,     u"Pause"_s,
                                     u"Clear"_s,         u"To the newest"_s,    u"Export HAR…"_s,
                                     u"Save capture…"_s, u"Open capture…"_s};
    return entries.contains(entry);
}

Effect chooses(ThemeChoice choice)
{
    return [choice](Desk &desk) { return desk.theme.choice() == choice; };
}

bool showsTheNewest(Desk &desk)
{
    const QScrollBar *bar = find<QTableView>(desk.window, u"trafficTable"_s)->verticalScrollBar();
    return bar->value() == bar->maximum();
}

/// What each entry does, in the order of the menus.
QList<std::pair<QString, Effect>> effects()
{
    return {
        {u"New session"_s, opens(u"Sessions"_s)},
        {u"Start the server"_s, calls(u"start"_s)},
        {u"Stop the server"_s, calls(u"stop"_s)},
        {u"Use the sandbox"_s, calls(u"sandbox"_s)},
        {u"Use Acme"_s, calls(u"use acme"_s)},
        {u"Use Bolt"_s, calls(u"use bolt"_s)},
        {u"Use Given, given at the start"_s, calls(u"given"_s)},
        {u"Certificate…"_s, shows<CertificateDialog>(u"certificateDialog"_s)},
        {u"Quit"_s, [](Desk &desk) { return desk.closed.size() == 1; }},
        {u"Copy pin"_s, copies(u"123456"_s)},
        {u"Copy invitation"_s, copies(u"Server: http://192.168.2.110:8777\nPin: 123456"_s)},
        {u"Copy device command"_s,
         copies(u"curl 'http://192.168.2.110:8777/session?sid=123456'"_s)},
        {u"Pin full screen"_s, shows<FullScreenPin>(u"fullScreenPin"_s)},
        {u"Revoke pin…"_s, shows<QMessageBox>(u"revokeBox"_s)},
        {u"Copy the server's address"_s, copies(u"http://192.168.2.110:8777"_s)},
        {u"Allow"_s, calls(u"allow 192.168.2.17"_s)},
        {u"Allow for an hour"_s, calls(u"allow for an hour 192.168.2.17"_s)},
        {u"Name…"_s, shows<QLineEdit>(u"cellEdit"_s)},
        {u"Block"_s, calls(u"block 192.168.2.17"_s)},
        {u"Forget…"_s, shows<QMessageBox>(u"deviceBox"_s)},
        {u"Forget waiting…"_s, shows<QMessageBox>(u"deviceBox"_s)},
        {u"Copy request"_s, copies(lineOf(rowOf(*whole())))},
        {u"cURL (bash)"_s, copiesPart(u"curl"_s)},
        {u"PowerShell"_s, copiesPart(u"Invoke-WebRequest"_s)},
        {u"HTTP"_s, copiesPart(u"POST /session HTTP/1.1"_s)},
        {u"Filter by its id"_s, copies(u"id:0123456789abcde7"_s)},
        {u"Replay"_s, asksDesk(u"replay 7"_s)},
        {u"Keep"_s, asksDesk(u"keep 7"_s)},
        {u"Compare two…"_s, shows<QDialog>(u"compareDialog"_s)},
        {u"Pause"_s, offers(u"Resume"_s)},
        {u"Clear"_s, asksDesk(u"clear"_s)},
        {u"To the newest"_s, showsTheNewest},
        {u"Export HAR…"_s, shows<QFileDialog>(u"trafficFileDialog"_s)},
        {u"Save capture…"_s, shows<QFileDialog>(u"trafficFileDialog"_s)},
        {u"Open capture…"_s, shows<QFileDialog>(u"captureDialog"_s)},
        {u"New rule"_s, opens(u"Faults"_s)},
        {u"Turn rule off"_s, calls(u"remove fault 3"_s)},
        {u"Turn all off"_s, calls(u"clear faults"_s)},
        {u"Home"_s, opens(u"Home"_s)},
        {u"Sessions"_s, opens(u"Sessions"_s)},
        {u"Devices"_s, opens(u"Devices"_s)},
        {u"Traffic"_s, opens(u"Traffic"_s)},
        {u"Faults"_s, opens(u"Faults"_s)},
        {u"Users"_s, opens(u"Users"_s)},
        {u"Profiles"_s, opens(u"Profiles"_s)},
        {u"Settings"_s, opens(u"Settings"_s)},
        {u"As the system"_s, chooses(ThemeChoice::System)},
        {u"Light"_s, chooses(ThemeChoice::Light)},
        {u"Dark"_s, chooses(ThemeChoice::Dark)},
        {u"Guide"_s, shows<GuideDialog>(u"guideDialog"_s)},
        {u"Show the log"_s,
         [](Desk &desk) { return desk.folders.opened == QStringList{u"/some where"_s}; }},
        {u"About Pinbridge"_s, shows<QMessageBox>(u"aboutBox"_s)},
    };
}

/// Brings the desk into a state in which the entry is of use and has not had its effect yet.
void prepare(Desk &desk, const QString &entry)
{
    if (entry == "Start the server"_L1)
        desk.facade.halt();
    if (entry == "Use the sandbox"_L1) {
        UpstreamState upstream = desk.facade.upstream();
        upstream.sandbox = false;
        desk.facade.setUpstream(upstream);
    }
    // Losing a pin is asked first; that is another test's matter.
    if (entry.startsWith(u"Stop"_s) || entry.startsWith(u"Use"_s) || entry == "Quit"_L1)
        desk.facade.setSessions({});
    if (entry == "Light"_L1)
        desk.theme.choose(ThemeChoice::Dark);
    desk.window.openPage(entry == "Home"_L1 ? MainWindow::Users : MainWindow::Home);
    // These act on what is chosen there, and only where it is seen.
    if (isOfTraffic(entry)) {
        desk.window.openPage(MainWindow::Traffic);
        if (entry == "To the newest"_L1) {
            Q_EMIT desk.facade.desk.seen(QList<ExchangeRow>(100, test::exchangeRow()));
            QCoreApplication::processEvents();
            find<QTableView>(desk.window, u"trafficTable"_s)->scrollToTop();
        }
        if (entry == u"Compare two…"_s)
            find<QTableView>(desk.window, u"trafficTable"_s)->selectAll();
    }
    if (entry.startsWith(u"Allow"_s) || entry == u"Name…"_s || entry == "Block"_L1
        || entry.startsWith(u"Forget"_s))
        desk.window.openPage(MainWindow::Devices);
    if (entry == "Turn rule off"_L1)
        desk.window.openPage(MainWindow::Faults);
    QGuiApplication::clipboard()->clear();
    desk.facade.calls.clear();
}

} // namespace

class TestMenus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void everyEntryIsKnown()
    {
        Desk desk;
        desk.window.openPage(MainWindow::Devices);
        QStringList seen;
        for (const QAction *entry : entriesOf(desk.window))
            seen << wordsOf(*entry);
        QStringList known;
        for (const auto &[words, effect] : effects())
            known << words;
        QCOMPARE(seen, known);
    }

    void everyEntryDoesItsThing_data()
    {
        QTest::addColumn<int>("place");
        const auto all = effects();
        for (int i = 0; i < int(all.size()); ++i)
            QTest::newRow(qPrintable(all.at(i).first)) << i;
    }

    void everyEntryDoesItsThing()
    {
        QFETCH(int, place);
        const auto [words, effect] = effects().at(place);
        Desk desk;
        prepare(desk, words);
        QVERIFY(!effect(desk));
        QAction *entry = entriesOf(desk.window).at(place);
        QVERIFY(entry->isEnabled());
        entry->trigger();
        QTRY_VERIFY(effect(desk));
        // For the next one.
        desk.theme.choose(ThemeChoice::Light);
    }
};

QTEST_MAIN(TestMenus)
#include "tst_menus.moc"
