// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "ui/Facade.h"

namespace pinbridge {

/// The one table that turns failures into the console's messages.
[[nodiscard]] ui::FailureText wordsOf(const Failure &failure);

/// The same where an operator's decision on a device was not kept: what is wrong with it then is no
/// setting that a profile mends.
[[nodiscard]] ui::FailureText wordsOfDecision(const Failure &failure);
/// Of a device that there is no entry of.
[[nodiscard]] ui::FailureText wordsOfUnknownDevice(const QString &address);

/// What a stage is called in a list: "DNS", "Partner token".
[[nodiscard]] QString titleOf(Stage stage);
/// What is being done in a stage, for a person who waits: "looking up the contact…".
[[nodiscard]] QString progressWords(Stage stage);

} // namespace pinbridge
