// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/DevicesPage.h"
#include "ui/FaultsPage.h"
#include "ui/GuideDialog.h"
#include "ui/HomePage.h"
#include "ui/MainWindow.h"
#include "ui/ProfileMenu.h"
#include "ui/ProfilesPage.h"
#include "ui/SessionsPage.h"
#include "ui/Theme.h"
#include "ui/TrafficPage.h"

#include <QAction>
#include <QActionGroup>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

/// Empty: there is none, or nothing is known of it yet.
QString logFile(const SettingsState &settings)
{
    const auto row = std::ranges::find(settings.rows, u"log-file"_s, &SettingRow::name);
    return row != settings.rows.end() && QFileInfo(row->value).isAbsolute() ? row->value
                                                                            : QString();
}

} // namespace

void MainWindow::makeMenus()
{
    using Phase = ServerState::Phase;
    QMenu *menu = menuBar()->addMenu(tr("&Server"));
    menu->addAction(tr("&New session"), QKeySequence(QKeySequence::New), this,
                    &MainWindow::newSession);
    menu->addSeparator();
    QAction *start =
        menu->addAction(tr("&Start the server"), this, [this] { m_facade.startServer(); });
    QAction *stop = menu->addAction(tr("S&top the server"), this, &MainWindow::stopServer);
    QAction *sandbox = menu->addAction(tr("Use the san&dbox"), this, &MainWindow::useSandbox);
    auto *profiles = new ProfileMenu(m_facade, this);
    profiles->setTitle(tr("Use a &profile"));
    connect(profiles, &ProfileMenu::profileAsked, m_profiles, &ProfilesPage::use);
    connect(profiles, &ProfileMenu::givenProfileAsked, this, &MainWindow::useGivenProfile);
    menu->addMenu(profiles);
    QAction *certificate = menu->addAction(tr("&Certificate…"), this, &MainWindow::showCertificate);
    certificate->setObjectName(u"certificateAction"_s);
    menu->addSeparator();
    m_quit = menu->addAction(tr("&Quit"), this, &MainWindow::quit);
    m_quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    m_serverMenu = menu;

    QMenu *edit = menuBar()->addMenu(tr("&Pin"));
    edit->addActions(m_sessionsPage->pinActions());
    edit->addSeparator();
    edit->addAction(tr("Copy the server's &address"), m_home, &HomePage::copyAddress);

    QMenu *device = menuBar()->addMenu(tr("&Device"));
    device->addActions(m_devices->deviceActions());

    QMenu *traffic = menuBar()->addMenu(tr("&Traffic"));
    traffic->addActions(m_traffic->trafficActions());

    QMenu *faults = menuBar()->addMenu(tr("&Faults"));
    faults->addActions(m_faults->faultActions());

    makePageMenu();
    makeHelpMenu();

    const auto refresh = [this, start, stop, sandbox, profiles] {
        const ServerState server = m_facade.server();
        const bool isMoving = server.phase == Phase::Starting || server.phase == Phase::Stopping;
        const bool isListening = server.phase == Phase::Listening;
        start->setEnabled(!isMoving && !isListening && server.canStart);
        stop->setEnabled(isListening);
        sandbox->setEnabled(!m_facade.upstream().sandbox);
        const ProfileList list = m_facade.profiles();
        profiles->menuAction()->setVisible(!list.profiles.isEmpty() || !list.givenName.isEmpty());
    };
    connect(&m_facade, &Facade::serverChanged, this, refresh);
    connect(&m_facade, &Facade::upstreamChanged, this, refresh);
    connect(&m_facade, &Facade::profilesChanged, this, refresh);
    refresh();
}

void MainWindow::setClosingMenu(QMenu *menu, std::function<bool()> isOfUse)
{
    QAction *entry = m_serverMenu->insertMenu(m_quit, menu);
    entry->setVisible(isOfUse());
    connect(m_serverMenu, &QMenu::aboutToShow, entry,
            [entry, isOfUse = std::move(isOfUse)] { entry->setVisible(isOfUse()); });
}

void MainWindow::makePageMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    const auto add = [this, view](const QString &text, Page page) {
        QAction *action = view->addAction(text, this, [this, page] { openPage(page); });
        action->setShortcut(
            QKeySequence(Qt::CTRL | static_cast<Qt::Key>(int(Qt::Key_1) + int(page))));
    };
    add(tr("&Home"), Home);
    add(tr("&Sessions"), Sessions);
    add(tr("&Devices"), Devices);
    add(tr("T&raffic"), Traffic);
    add(tr("&Faults"), Faults);
    add(tr("&Users"), Users);
    add(tr("&Profiles"), Profiles);
    add(tr("S&ettings"), Settings);
    view->addSeparator();
    makeThemeMenu(view);
    m_viewMenu = view;
}

void MainWindow::addToView(QMenu *menu) { m_viewMenu->addMenu(menu); }

void MainWindow::makeThemeMenu(QMenu *view)
{
    QMenu *themes = view->addMenu(tr("&Theme"));
    auto *group = new QActionGroup(this);
    const auto add = [this, themes, group](const QString &text, ThemeChoice choice) {
        QAction *action = themes->addAction(text, this, [this, choice] { m_theme.choose(choice); });
        action->setCheckable(true);
        action->setChecked(m_theme.choice() == choice);
        group->addAction(action);
    };
    add(tr("As the &system"), ThemeChoice::System);
    add(tr("&Light"), ThemeChoice::Light);
    add(tr("&Dark"), ThemeChoice::Dark);
}

void MainWindow::makeHelpMenu()
{
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    QAction *guide = help->addAction(tr("&Guide"), this, [this] {
        auto *dialog = new GuideDialog(m_facade, this);
        dialog->open();
    });
    guide->setObjectName(u"guideAction"_s);
    guide->setShortcut(QKeySequence(Qt::Key_F1));
    QAction *log = help->addAction(tr("Show the &log"), this, [this] {
        const QString folder = QFileInfo(logFile(m_facade.settings())).absolutePath();
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    });
    log->setObjectName(u"showLogAction"_s);
    const auto refresh = [this, log] { log->setEnabled(!logFile(m_facade.settings()).isEmpty()); };
    connect(&m_facade, &Facade::settingsChanged, log, refresh);
    refresh();
    QAction *about = help->addAction(tr("&About Pinbridge"), this, [this] {
        auto *box = new QMessageBox(this);
        box->setObjectName(u"aboutBox"_s);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setWindowTitle(tr("About Pinbridge"));
        box->setIconPixmap(windowIcon().pixmap(64, 64));
        box->setTextFormat(Qt::PlainText);
        box->setText(tr("Pinbridge %1").arg(QStringLiteral(PINBRIDGE_VERSION)));
        box->setInformativeText(
            tr("Desktop console and LAN server for Help Lightning sessions.\n\nFree software under "
               "the GNU General Public License, version 3 or later. Qt %1.")
                .arg(QLatin1StringView(qVersion())));
        box->open();
    });
    about->setObjectName(u"aboutAction"_s);
}

} // namespace pinbridge::ui
