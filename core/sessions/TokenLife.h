// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace pinbridge {

/// When upstream's user and session tokens end. Read from the token, which nobody here can verify;
/// a token that is no JWT or names no end has an unknown life (upstream-api, "User and session
/// tokens").

/// A token that near its end is renewed rather than used (device-api, "Late contact").
inline constexpr std::chrono::seconds tokenEndMargin{60};

/// UTC; unset: unknown.
[[nodiscard]] std::optional<QDateTime> tokenEnd(const QByteArray &token);
/// It is known to have ended.
[[nodiscard]] bool tokenHasEnded(const QByteArray &token, const QDateTime &now);
/// It is known to have ended, or to end within `tokenEndMargin`.
[[nodiscard]] bool tokenEndsSoon(const std::optional<QDateTime> &end, const QDateTime &now);

} // namespace pinbridge
