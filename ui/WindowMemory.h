// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/AddressChoice.h"
#include "ui/Theme.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace pinbridge::ui {

/// What closing the window does while the server serves and there is a tray.
enum class ClosingChoice { Ask, KeepServing, Quit };

/// What the console remembers from one start to the next. Nothing secret or personal.
struct WindowMemory
{
    QByteArray geometry; ///< of QWidget::saveGeometry; empty: none
    QString page; ///< of MainWindow::pageName; empty: none
    std::optional<ThemeChoice> theme; ///< chosen in the menu
    ClosingChoice closing = ClosingChoice::Ask;
    AddressChoice address{}; ///< of the machine's, to be typed on devices
    QString language; ///< of `languages()`; empty: the system's

    bool operator==(const WindowMemory &) const = default;
};

/// "system", "light", "dark"
[[nodiscard]] QString nameOf(ThemeChoice choice);
[[nodiscard]] std::optional<ThemeChoice> themeNamed(const QString &name);
/// "ask", "keep-serving", "quit"
[[nodiscard]] QString nameOf(ClosingChoice choice);
[[nodiscard]] std::optional<ClosingChoice> closingNamed(const QString &name);

} // namespace pinbridge::ui
