// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace pinbridge {

/// A date of an HTTP field in any of its three forms (RFC 9110 section 5.6.7), in UTC; unset
/// when it is none.
[[nodiscard]] std::optional<QDateTime> parseHttpDate(const QByteArray &text);

/// Retry-After (RFC 9110 section 10.2.3), seconds or a date that is compared with `now`, rounded
/// up, 0 to a day; unset when absent or neither.
[[nodiscard]] std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &text,
                                                                  const QDateTime &now);

} // namespace pinbridge
