// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "ui/Settings.h"

#include <QString>
#include <QStringList>

namespace pinbridge {

/// Whether the desktop starts the program at login (freedesktop.org, "Desktop Application
/// Autostart Specification"): a file in the user's own folder, in no memory of ours. Reads and
/// writes files: not for the UI thread.
class Autostart
{
public:
    /// `command`: the program and its arguments, as a login starts them.
    explicit Autostart(QStringList command);

    /// `pinbridge.desktop` in $XDG_CONFIG_HOME/autostart, by default ~/.config/autostart.
    [[nodiscard]] static QString path();
    /// As that file says; it may have been made, changed or removed by other programs.
    [[nodiscard]] static ui::StartAtLogin state();
    /// Failure: Unavailable where the system has no such files; BadSetting naming the file.
    [[nodiscard]] Result<void> set(bool isWanted) const;

private:
    QStringList m_command;
};

/// As a desktop entry's Exec has it ("Desktop Entry Specification", "The Exec key").
[[nodiscard]] QString execLine(const QStringList &command);

} // namespace pinbridge
