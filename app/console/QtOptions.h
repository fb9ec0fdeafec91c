// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace pinbridge {

/// The arguments without those that QApplication and its platform take for themselves (Qt 6,
/// QApplication and QGuiApplication, "Command Line Options"; the xcb plugin's). QApplication
/// takes them out itself, but ends the program where there is no display.
[[nodiscard]] QStringList withoutQtOptions(const QStringList &arguments);

} // namespace pinbridge
