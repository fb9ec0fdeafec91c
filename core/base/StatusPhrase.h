// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

namespace pinbridge {

/// The words beside a status, as they go over the wire: those of RFC 9110 section 15 and RFC 6585,
/// and for 413, 414 and 422 the older ones that Qt's server writes. Empty for any other. ASCII.
[[nodiscard]] QLatin1StringView statusPhrase(int status);

} // namespace pinbridge
