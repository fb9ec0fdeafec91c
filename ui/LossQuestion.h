// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"

#include <functional>

class QWidget;

namespace pinbridge::ui {

/// What the server is stopped for.
enum class LossCause { Stop, OtherSite };

/// What stopping the server takes away, with the pins by name; empty where none is live.
[[nodiscard]] QString lossWords(const Facade &facade, LossCause cause = LossCause::Stop);

/// Runs `go` at once where no pin is live; otherwise asks first, naming the pins that end with
/// the server. `title` is the question, "Stop the server?", `verb` the button, "Stop".
/// A hidden window is shown for it, and the question takes the place of one that is open.
void askBeforeLoss(QWidget &asker, const Facade &facade, const QString &title, const QString &verb,
                   const std::function<void()> &go, LossCause cause = LossCause::Stop);

} // namespace pinbridge::ui
