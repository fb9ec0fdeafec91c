// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QAction;
class QPushButton;

namespace pinbridge::ui {

/// As it is called outside a menu: without the letter that chooses it there, nor the brackets that
/// Japanese and Chinese put it in.
[[nodiscard]] QString withoutMnemonic(const QString &text);

/// A button that does what the action does, in its words; for one with a menu, it opens that. It
/// is named after the action: "pauseTraffic" for "pauseTrafficAction". `role` is as makeButton's.
[[nodiscard]] QPushButton *buttonOf(QAction &action, const QString &role = {});

} // namespace pinbridge::ui
