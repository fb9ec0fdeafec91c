// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace pinbridge::ui {

/// The digits in groups a person can read out: "3271", "12 345", "123 456", "123 4567",
/// "1234 5678", "123 456 789"; groups are separated by one blank.
[[nodiscard]] QString groupedPin(const QString &pin);
/// "three · two · seven · one", a longer pause between groups.
[[nodiscard]] QString spokenPin(const QString &pin);

/// A moment in the past: "14:02", "yesterday 14:02", "12 May 14:02". Local time, as the locale
/// writes it: "2:02 PM".
[[nodiscard]] QString momentWords(const QDateTime &at, const QDateTime &now);
/// A moment in the future, for "valid until …": "14:02", "tomorrow 14:02", "12 May 14:02".
[[nodiscard]] QString untilWords(const QDateTime &at, const QDateTime &now);
/// "in 23 h", "in 4 min", "in 12 s"; "—" when it has passed.
[[nodiscard]] QString endsWords(const QDateTime &at, const QDateTime &now);
/// How long ago: "12 s ago", "3 min ago", "now" within two seconds; "never" when invalid.
[[nodiscard]] QString agoWords(const QDateTime &at, const QDateTime &now);
/// "29 d", "23 h", "59 min", "12 s"; "ended" when not positive.
[[nodiscard]] QString lifeWords(std::chrono::seconds left);
/// The same for a token: "lives 29 d", "ended", "life unknown".
[[nodiscard]] QString tokenLifeWords(const std::optional<QDateTime> &ends, const QDateTime &now);
/// With date, seconds and zone, for tool tips.
[[nodiscard]] QString exactWords(const QDateTime &at);

/// "+0.3 s", "-12 s", "exact".
[[nodiscard]] QString clockWords(std::chrono::milliseconds difference);
/// A device's own words, harmless to show: what has no glyph, changes the direction of writing or
/// ends the line is written as its code, `\u202e`.
[[nodiscard]] QString shownText(const QString &text);

/// "84 ms", "1.2 s".
[[nodiscard]] QString durationWords(std::chrono::milliseconds duration);

} // namespace pinbridge::ui
