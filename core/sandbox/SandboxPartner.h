// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentials/PartnerKey.h"
#include "sandbox/SandboxTokens.h"

#include <QDateTime>

#include <chrono>

namespace pinbridge {

/// The longest life of a partner token that is taken.
constexpr std::chrono::seconds longestPartnerLife{3600};
/// How far the clocks of two sides may be apart where it favours nobody.
constexpr std::chrono::seconds partnerLeeway{30};

/// Takes a partner token: RS256 and nothing else under `key`'s public half, `iss` and `aud`
/// "Ghazal", `sub` "Partner:<enterprise id>", `exp` ahead of `now` but by no more than
/// `longestPartnerLife`, `iat`, when there is one, not ahead of it. `lastSigned` is what was taken
/// under the same key before: of that one the signature is not computed again.
[[nodiscard]] tl::expected<void, TokenRefusal> checkPartnerToken(const QByteArray &token,
                                                                 const PartnerKey &key,
                                                                 const QString &enterpriseId,
                                                                 const QDateTime &now,
                                                                 QByteArray &lastSigned);

} // namespace pinbridge
