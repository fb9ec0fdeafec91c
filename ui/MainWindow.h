// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"
#include "ui/SecretClipboard.h"
#include "ui/SessionModel.h"

#include <QMainWindow>

#include <functional>
#include <utility>

class QStackedWidget;

namespace pinbridge::ui {

class DevicesPage;
class FaultBanner;
class FaultsPage;
class Header;
class HomePage;
class Navigation;
class ProfilesPage;
class SessionsPage;
class SettingsPage;
class Theme;
class TrafficPage;
class UsersPage;
class WaitingBanner;
class WindowKeeper;

/// The console's window: navigation, header, the pages, status strip, menus.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    enum Page { Home, Sessions, Devices, Traffic, Faults, Users, Profiles, Settings };

    /// Both must outlive the window.
    MainWindow(Facade &facade, Theme &theme);
    ~MainWindow() override;

    void openPage(Page page);
    [[nodiscard]] Page page() const;
    /// "sessions": the same in every language. Another name changes nothing.
    [[nodiscard]] QString pageName() const;
    void openPageNamed(const QString &name);
    void follow(Remedy remedy);

    void newSession();
    void copyAddress();
    /// Asks first where pins are lost.
    void stopServer();
    /// Ends the program, and asks first where settings are not saved or pins are lost.
    void quit();
    /// The same, for who has been asked.
    void end();
    /// What closing the window does; without it, `quit`.
    void setCloser(std::function<void()> closer) { m_closer = std::move(closer); }
    /// On the Settings page, what is remembered of the window; `keeper` must outlive the window.
    void showRemembered(WindowKeeper &keeper, bool isTrayThere);
    /// Where the operator chooses that: a menu above "Quit", shown where it is of use.
    void setClosingMenu(QMenu *menu, std::function<bool()> isOfUse);
    void addToView(QMenu *menu);

Q_SIGNALS:
    void pageOpened();
    /// The window was closed: the program should end once the server has stopped.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makePages();
    void makeMenus();
    void makePageMenu();
    void makeThemeMenu(QMenu *view);
    void makeHelpMenu();
    void refreshTitle();
    void connectPages();
    void showCreated(const SessionRow &session);
    void countUnseen();
    void countWaiting();
    void countUnsaved();
    void askBeforeQuit();
    void showCertificate();
    void useSandbox();
    void useGivenProfile();

    Facade &m_facade;
    Theme &m_theme;
    std::function<void()> m_closer;
    bool m_isClosing = false; ///< asked already, or nothing to ask
    QMenu *m_serverMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    QAction *m_quit = nullptr;
    int m_waiting = 0; ///< devices
    int m_unseen = 0; ///< sessions that were begun here and made while another page was open
    SecretClipboard m_clipboard;
    SessionModel m_sessions;
    Navigation *m_navigation = nullptr;
    Header *m_header = nullptr;
    FaultBanner *m_faultBanner = nullptr;
    WaitingBanner *m_waitingBanner = nullptr;
    QStackedWidget *m_stack = nullptr;
    HomePage *m_home = nullptr;
    SessionsPage *m_sessionsPage = nullptr;
    DevicesPage *m_devices = nullptr;
    TrafficPage *m_traffic = nullptr;
    FaultsPage *m_faults = nullptr;
    UsersPage *m_users = nullptr;
    ProfilesPage *m_profiles = nullptr;
    SettingsPage *m_settings = nullptr;
};

} // namespace pinbridge::ui
