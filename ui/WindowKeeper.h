// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/WindowMemory.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace pinbridge::ui {

class MainWindow;

/// Brings the window back as it was left, and says what is to be remembered of it.
class WindowKeeper : public QObject
{
    Q_OBJECT

public:
    /// How long the window must rest before what has changed is told: it moves in many steps.
    static constexpr std::chrono::milliseconds restTime{500};

    /// Both references must outlive this object. `memory`: of the last start.
    WindowKeeper(MainWindow &window, Theme &theme, WindowMemory memory, QObject *parent = nullptr);

    /// Before the window is shown first. Never beyond the screens there are.
    void restore();
    [[nodiscard]] ClosingChoice closing() const { return m_memory.closing; }
    void setClosing(ClosingChoice choice);
    void setAddress(const AddressChoice &choice);
    /// The code of a language; empty: the system's. It counts from the next start.
    [[nodiscard]] QString language() const { return m_memory.language; }
    void setLanguage(const QString &code);
    /// Tells at once what has changed.
    void flush();

Q_SIGNALS:
    void closingChanged();
    void languageChanged();
    void changed(const pinbridge::ui::WindowMemory &memory);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    MainWindow &m_window;
    Theme &m_theme;
    ThemeChoice m_lastTheme; ///< to see that another is chosen
    bool m_wasShown = false; ///< before that it has no place
    WindowMemory m_memory;
    WindowMemory m_told;
    QTimer m_rest;
};

} // namespace pinbridge::ui
