// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPoint>
#include <QRect>
#include <QString>
#include <QtGlobal>

#include <memory>
#include <vector>

namespace pinbridge::test {

/// The windows of other processes on the X display, as a window manager sees them. `window` is X's
/// own number; 0 is none.
class OtherWindows
{
public:
    OtherWindows();
    ~OtherWindows();
    OtherWindows(const OtherWindows &) = delete;
    OtherWindows &operator=(const OtherWindows &) = delete;

    /// False: there is no display.
    [[nodiscard]] bool isConnected() const;
    /// Whether icons can be put somewhere (freedesktop.org, System Tray Protocol 0.4).
    [[nodiscard]] bool hasTray() const;

    /// The main window that is shown.
    [[nodiscard]] quint32 shownOf(qint64 processId) const;
    /// Its icon in the tray.
    [[nodiscard]] quint32 trayIconOf(qint64 processId) const;
    [[nodiscard]] QRect geometryOf(quint32 window) const;

    /// Whether there is a picture in it, and not one colour.
    [[nodiscard]] bool isPainted(quint32 window) const;

    /// Of what is seen there, from the window's corner; an invalid colour outside of the screen.
    [[nodiscard]] QColor colorAt(quint32 window, const QPoint &place) const;

    void setGeometry(quint32 window, const QRect &geometry);
    /// As a click on it would, where there is no window manager.
    void giveKeyboard(quint32 window);
    /// As the button of a title bar does (ICCCM 2.0, 4.2.8.1).
    void close(quint32 window);
    /// In its middle, with the left button.
    void click(quint32 window);
    /// The key of that number on the keyboard, with Ctrl.
    void pressWithControl(quint32 window, quint8 keycode);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pinbridge::test
