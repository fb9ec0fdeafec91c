// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QString>

namespace pinbridge::ui {

class Theme;

/// A stroke icon of the family in the resources ("home", "sessions", …), in the theme's colours:
/// text when off, accent when on, dim when disabled.
[[nodiscard]] QIcon icon(const QString &name, const Theme &theme);
/// The same as a picture of `side` device-independent pixels, in the accent.
[[nodiscard]] QPixmap picture(const QString &name, const Theme &theme, int side);
/// The program's own, in its own colours.
[[nodiscard]] QIcon applicationIcon();
/// The same, `side` pixels wide and high.
[[nodiscard]] QPixmap applicationPicture(int side);
/// Makes the resources of this static library known; once, before the first widget.
void initResources();

} // namespace pinbridge::ui
