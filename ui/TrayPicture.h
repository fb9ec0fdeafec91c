// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

namespace pinbridge::ui {

/// What the program's icon in the tray says, by the shape of the mark at its corner: a triangle
/// that points on, a square, dots, a triangle with "!", a disc with how many wait.
enum class TrayMark { Listening, Stopped, Moving, Failed, Waiting };

/// In the sizes of trays, with a gap around the mark: it is to be seen on a light panel and on a
/// dark one. `waiting`: with TrayMark::Waiting; more than 9 are "+".
[[nodiscard]] QIcon trayPicture(TrayMark mark, int waiting = 0);

} // namespace pinbridge::ui
