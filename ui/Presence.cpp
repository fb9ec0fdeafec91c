// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Presence.h"

#include "ui/MainWindow.h"
#include "ui/Widgets.h"

#include <utility>

namespace pinbridge::ui {

Presence::Presence(MainWindow &window, Facade &facade, WindowKeeper &keeper,
                   std::function<bool()> isTrayThere, std::chrono::milliseconds lookEvery,
                   QObject *parent)
    : QObject(parent)
    , m_tray(facade)
    , m_notice(facade, [&window] { return !window.isVisible() || window.isMinimized(); })
    , m_closing(window, facade, keeper, std::move(isTrayThere), lookEvery)
{
    connect(&m_tray, &TrayIcon::showAsked, &window, [&window] { bringForward(window); });
    connect(&m_tray, &TrayIcon::newSessionAsked, &window, [&window] {
        bringForward(window);
        window.newSession();
    });
    connect(&m_tray, &TrayIcon::copyAsked, &window, &MainWindow::copyAddress);
    connect(&m_tray, &TrayIcon::stopAsked, &window, &MainWindow::stopServer);
    connect(&m_tray, &TrayIcon::quitAsked, &window, &MainWindow::quit);
    connect(&m_tray, &TrayIcon::tellingClicked, &window, [&window] {
        bringForward(window);
        window.openPage(MainWindow::Devices);
    });
    connect(&m_notice, &WaitingNotice::due, &m_tray, &TrayIcon::tell);
}

} // namespace pinbridge::ui
