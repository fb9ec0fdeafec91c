// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAction;
class QPushButton;

namespace pinbridge::ui {

/// A button that does what the action does, in its words; for one with a menu, it opens that. It
/// is named after the action: "pauseTraffic" for "pauseTrafficAction".
[[nodiscard]] QPushButton *buttonOf(QAction &action);

} // namespace pinbridge::ui
