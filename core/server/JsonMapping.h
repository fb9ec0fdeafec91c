// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "sessions/Session.h"

#include <QByteArray>
#include <QString>

namespace pinbridge {

enum class SessionIdForm {
    List, ///< `"session_id": ["…"]`, the documented contract
    String, ///< `"session_id": "…"`, what the vendor's sample server sends since 2020-09
};

enum class Seat { Creator, Contact };

/// `{"token": T}`
[[nodiscard]] QByteArray tokenJson(const QByteArray &token);

/// One side of a session as the device API lays it out; every key present, none null.
[[nodiscard]] QByteArray sideJson(const Session &session, Seat seat, SessionIdForm form);

/// `contact_email` of a creation's body, checked by parseEmail.
/// Failure: BadBody with a hint (quotes inside a string, not an object, key absent or no string,
/// not an address).
[[nodiscard]] Result<QString> parseCreateBody(const QByteArray &body);

} // namespace pinbridge
