// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "system/Platform.h"

#include <QString>

#include <chrono>

namespace pinbridge {

/// Which way this machine's clock is wrong, and how to set it there. `difference`: upstream's clock
/// minus this machine's.
[[nodiscard]] QString clockWarning(std::chrono::milliseconds difference,
                                   sys::Platform platform = sys::platform());

} // namespace pinbridge
