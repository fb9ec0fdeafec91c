// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"
#include "ui/TrayPicture.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace pinbridge::ui {

/// The program in the tray: its state by icon and in words, and what is wanted often. Where there
/// is no tray nothing is seen of it, until one comes.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    /// `facade` must outlive this object. `show` makes it seen.
    explicit TrayIcon(Facade &facade, QObject *parent = nullptr);

    void show() { m_icon.show(); }
    void hide() { m_icon.hide(); }
    /// A notification, where the desktop has such. Plain text.
    void tell(const QString &title, const QString &words);

    /// Whether a tray has taken it. Some do not say where, and then this is false.
    [[nodiscard]] bool isPlaced() const { return m_icon.geometry().isValid(); }
    [[nodiscard]] TrayMark mark() const { return m_mark; }
    /// "Pinbridge: listening on http://192.168.2.110:8777", and who is served; "Pinbridge: stopped"
    [[nodiscard]] QString words() const { return m_icon.toolTip(); }
    [[nodiscard]] QMenu &menu() { return m_menu; }

Q_SIGNALS:
    void showAsked();
    void newSessionAsked();
    void copyAsked();
    void stopAsked();
    void quitAsked();
    /// The notification was clicked.
    void tellingClicked();

private:
    void makeMenu();
    void refresh();
    [[nodiscard]] QString stateWords() const;

    Facade &m_facade;
    TrayMark m_mark = TrayMark::Stopped;
    int m_waiting = -1; ///< not drawn yet
    QMenu m_menu;
    QAction *m_copy = nullptr;
    QAction *m_start = nullptr;
    QAction *m_stop = nullptr;
    QSystemTrayIcon m_icon; ///< after the menu it shows
};

} // namespace pinbridge::ui
