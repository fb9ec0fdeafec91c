// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class QWidget;

namespace pinbridge::ui {

/// Runs `go` at once where `unsaved` is 0; otherwise asks first whether that many settings which
/// are not saved may be forgotten. `back`: the person wants to look at them.
void askBeforeDropping(QWidget &asker, int unsaved, const std::function<void()> &go,
                       const std::function<void()> &back);

} // namespace pinbridge::ui
