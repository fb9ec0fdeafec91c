// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"
#include "ui/WindowMemory.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QActionGroup;
class QMenu;

namespace pinbridge::ui {

class MainWindow;
class WindowKeeper;

/// What closing the window means. Where the server serves and there is a tray to come back from,
/// the operator is asked, once if that is wanted; else the program ends.
class Closing : public QObject
{
    Q_OBJECT

public:
    /// How often a hidden window looks whether the tray is still there.
    static constexpr std::chrono::milliseconds lookingTime{5000};

    /// The references must outlive this object. `isTrayThere` is asked whenever that matters.
    Closing(MainWindow &window, Facade &facade, WindowKeeper &keeper,
            std::function<bool()> isTrayThere, std::chrono::milliseconds lookEvery = lookingTime,
            QObject *parent = nullptr);

    /// For a window that is hidden from the start: the tray may come later, or never.
    void watch();

private:
    void makeMenu();
    void close();
    void ask();
    void hide();
    void look();
    [[nodiscard]] QString words() const;

    MainWindow &m_window;
    Facade &m_facade;
    WindowKeeper &m_keeper;
    std::function<bool()> m_isTrayThere;
    int m_missed = 0; ///< looks in a row that found no tray
    QTimer m_looking; ///< while the window is hidden
};

} // namespace pinbridge::ui
