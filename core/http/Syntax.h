// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

/// The character rules of HTTP (RFC 9110, RFC 9112, RFC 3986), without their tolerance.
namespace pinbridge::http::syntax {

/// tchar, RFC 9110 section 5.6.2.
[[nodiscard]] bool isTokenCharacter(char c);
[[nodiscard]] bool isToken(QByteArrayView text);
/// ASCII digits, at least one.
[[nodiscard]] bool isDigits(QByteArrayView text);
/// Hex digits of either case, at least one.
[[nodiscard]] bool isHex(QByteArrayView text);
/// No control character but the tab: what a field value or a chunk extension may hold.
[[nodiscard]] bool isFieldText(QByteArrayView text);
/// Without OWS at both ends or behind, which is blanks and tabs and nothing else (RFC 9110
/// section 5.6.3); trimmed() takes more.
[[nodiscard]] QByteArrayView withoutBlanks(QByteArrayView text);
[[nodiscard]] QByteArrayView withoutBlanksBehind(QByteArrayView text);
/// Visible ASCII, escapes whole, and (in a path) no control character behind an escape.
[[nodiscard]] bool isCleanTarget(QByteArrayView text, bool isPath);
/// uri-host [":" port] without user information, RFC 9110 section 7.2.
[[nodiscard]] bool isAuthority(QByteArrayView text);

} // namespace pinbridge::http::syntax
