// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace pinbridge {

/// "eyJ0…•••• (212 bytes)": enough to tell two tokens apart, not enough to use one.
/// Texts under 16 characters show nothing of themselves.
[[nodiscard]] QString masked(const QByteArray &secret);

/// Names a token without holding it: its SHA-256.
[[nodiscard]] QByteArray digestOf(const QByteArray &token);

/// A URL path for a log line: the query's values are left out ("/auth?email=…").
[[nodiscard]] QString withoutQueryValues(const QString &target);

/// Whether a line may show pins in query strings, "sid=1234".
enum class PinsInLog { Hidden, Shown };

/// A net below whoever writes a line with care: "…" in the place of what looks like a secret.
/// Those are JWTs and so partner, user and session tokens, what follows `Authorization` and
/// `x-helplightning-api-key`, bearer values, PEM blocks also without their end, values of fields
/// and variables that are named after a secret, passwords in URLs; and pins unless they are shown.
[[nodiscard]] QString redacted(const QString &text, PinsInLog pins = PinsInLog::Hidden);

} // namespace pinbridge
