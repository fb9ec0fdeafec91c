// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"
#include "ui/SecretClipboard.h"
#include "ui/SessionModel.h"

#include <QMainWindow>

class QStackedWidget;

namespace pinbridge::ui {

class DevicesPage;
class Header;
class HomePage;
class Navigation;
class ProfilesPage;
class SessionsPage;
class Theme;
class UsersPage;

/// The console's window: navigation, header, the pages, status strip, menus.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    enum Page { Home, Sessions, Devices, Users, Profiles };

    /// Both must outlive the window.
    MainWindow(Facade &facade, Theme &theme);
    ~MainWindow() override;

    void openPage(Page page);
    [[nodiscard]] Page page() const;
    void follow(Remedy remedy);

Q_SIGNALS:
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
    void showCertificate();
    void newSession();
    void stopServer();
    void useSandbox();
    void useStoredProfile();
    void useGivenProfile();

    Facade &m_facade;
    Theme &m_theme;
    bool m_isClosing = false; ///< asked already, or nothing to ask
    int m_waiting = 0; ///< devices
    int m_unseen = 0; ///< sessions that were begun here and made while another page was open
    SecretClipboard m_clipboard;
    SessionModel m_sessions;
    Navigation *m_navigation = nullptr;
    Header *m_header = nullptr;
    QStackedWidget *m_stack = nullptr;
    HomePage *m_home = nullptr;
    SessionsPage *m_sessionsPage = nullptr;
    DevicesPage *m_devices = nullptr;
    UsersPage *m_users = nullptr;
    ProfilesPage *m_profiles = nullptr;
};

} // namespace pinbridge::ui
