// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>

namespace pinbridge {

enum class ClockPlatform { Linux, Windows, MacOs };
[[nodiscard]] ClockPlatform clockPlatform();

/// Which way this machine's clock is wrong, and how to set it there. `difference`: upstream's clock
/// minus this machine's.
[[nodiscard]] QString clockWarning(std::chrono::milliseconds difference,
                                   ClockPlatform platform = clockPlatform());

} // namespace pinbridge
