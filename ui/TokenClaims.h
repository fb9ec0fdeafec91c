// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Secret.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace pinbridge::ui {

/// One thing that a token says of itself.
struct ClaimText
{
    QString name; ///< "ends"; of a claim that is not registered its own name, harmless to show
    QString words; ///< "27 Nov 2026 14:02:05 (in 59 min)"
    QString raw; ///< as it stands in the token: "exp: 1700003600"

    bool operator==(const ClaimText &) const = default;
};

/// What a token says of itself in plain words, those of RFC 7519 section 4.1 first. Nothing of it
/// opens anything: the signature is not among it. Empty for a token that is no JWT.
[[nodiscard]] QList<ClaimText> claimsOf(const Secret &token, const QDateTime &now);

} // namespace pinbridge::ui
