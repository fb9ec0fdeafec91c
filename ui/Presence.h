// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Closing.h"
#include "ui/TrayIcon.h"
#include "ui/WaitingNotice.h"

#include <QObject>

#include <functional>

namespace pinbridge::ui {

/// The program beside its window: in the tray, where it goes on when the window is closed, and
/// from where a device that waits is told.
class Presence : public QObject
{
    Q_OBJECT

public:
    /// The references must outlive this object.
    Presence(MainWindow &window, Facade &facade, WindowKeeper &keeper,
             std::function<bool()> isTrayThere = &QSystemTrayIcon::isSystemTrayAvailable,
             std::chrono::milliseconds lookEvery = Closing::lookingTime, QObject *parent = nullptr);

    void show() { m_tray.show(); }
    /// The same for a window that is not shown: it comes where there is no tray after all.
    void showAlone()
    {
        m_tray.show();
        m_closing.watch();
    }
    void hide() { m_tray.hide(); }
    [[nodiscard]] TrayIcon &tray() { return m_tray; }
    [[nodiscard]] WaitingNotice &notice() { return m_notice; }

private:
    TrayIcon m_tray;
    WaitingNotice m_notice;
    Closing m_closing;
};

} // namespace pinbridge::ui
