// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pinbridge {

/// What is odd about an address of the sandbox.
enum class SandboxQuirk {
    None,
    Nobody, ///< no such user
    Inactive, ///< `active` is false, and there is no token
    Twin, ///< two users have the address
    Slow, ///< look-ups are answered late
    Broken, ///< look-ups fail with 500
    Garbage, ///< look-ups answer 200 with nonsense
    Expired, ///< the token has expired already
    Talking, ///< as a contact: the call begins soon, and goes on
    Brief, ///< the same, and it ends soon
    Untold, ///< what becomes of the call is not told
};

/// A user of the sandbox's site. The address is in lower case.
struct SandboxPerson
{
    int id = 0; ///< from 1001
    QString email;
    QString name;
    SandboxQuirk quirk = SandboxQuirk::None;
};

} // namespace pinbridge
