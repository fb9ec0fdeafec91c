// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"

namespace pinbridge {

/// An e-mail address as users of a site have them: at most 254 characters (RFC 5321 section
/// 4.5.3.1.3), one "@" with something on both sides, before it letters, digits and the signs of
/// RFC 5322 `atext` less '%', '|' and '~', behind it labels of letters, digits and hyphens (one
/// is enough). Double quotes, backslashes, commas, '%', '|', '~' and '>' mean something to the
/// upstream filter, whose meaning an address must not be able to change.
/// Blanks and '+' around the address are dropped; a space before the "@" is taken for a "+" that
/// a client did not encode.
/// Failure: BadEmail with a sentence that says what is wrong.
[[nodiscard]] Result<QString> parseEmail(const QString &text);

/// The form two addresses are compared in: lower case.
[[nodiscard]] QString emailKey(const QString &email);

} // namespace pinbridge
