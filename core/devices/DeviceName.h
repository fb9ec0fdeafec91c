// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"

#include <QString>

namespace pinbridge {

inline constexpr int longestDeviceName = 60; ///< in Unicode code points

/// The name that an operator gives a device, without the blanks around it; empty: none. Failure:
/// BadSetting at Stage::Settings when it is longer, or has a character that breaks the line, turns
/// the direction of what follows or is not seen.
[[nodiscard]] Result<QString> checkedDeviceName(const QString &typed);

} // namespace pinbridge
