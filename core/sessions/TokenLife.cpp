// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/TokenLife.h"

#include "base/Jwt.h"

namespace pinbridge {

std::optional<QDateTime> tokenEnd(const QByteArray &token)
{
    const auto claims = readJwt(token);
    return claims ? claims->expiresAt : std::nullopt;
}

bool tokenHasEnded(const QByteArray &token, const QDateTime &now)
{
    const auto end = tokenEnd(token);
    return end && *end <= now;
}

bool tokenEndsSoon(const std::optional<QDateTime> &end, const QDateTime &now)
{
    return end && *end <= now.addSecs(tokenEndMargin.count());
}

} // namespace pinbridge
