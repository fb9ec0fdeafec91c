// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/TokenLife.h"

#include "base/Fingerprint.h"
#include "base/Jwt.h"

#include <QCache>

namespace pinbridge {

std::optional<QDateTime> tokenEnd(const QByteArray &token)
{
    // Every look-up of a pin asks this of two tokens, and to read them is a quarter of its work.
    using End = std::optional<QDateTime>;
    static thread_local QCache<Fingerprint, End> known(4096);
    Fingerprint print;
    print.add(token);
    if (const End *end = known.object(print))
        return *end;
    const auto claims = readJwt(token);
    const End end = claims ? claims->expiresAt : std::nullopt;
    known.insert(print, new End(end));
    return end;
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
