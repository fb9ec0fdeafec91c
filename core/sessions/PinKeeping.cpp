// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// SessionDesk's part that is about pins: how long they live, how one is found.

#include "base/Jwt.h"
#include "sessions/SessionDesk.h"

#include <algorithm>

namespace pinbridge {

namespace {

/// Draws that may hit a live pin before giving up: with half the space free, one try in 2^64
/// needs more.
constexpr int drawLimit = 64;

} // namespace

/// 24 h (setting) or as long as the session's tokens, whichever ends first. Those are the
/// creator's: upstream has no call that renews them. The contact's are renewed when the pin is
/// fetched and do not limit it.
QDateTime SessionDesk::pinEnd(const QByteArray &sessionToken, const QByteArray &mediaToken) const
{
    QDateTime end = m_clock.now().addSecs(m_policy.pins.life.count());
    for (const QByteArray &token : {sessionToken, mediaToken}) {
        const auto claims = readJwt(token);
        if (claims && claims->expiresAt)
            end = std::min(end, *claims->expiresAt);
    }
    return end;
}

QCoro::Task<Result<Session>> SessionDesk::keep(Session session)
{
    session.createdAt = m_clock.now();
    int digits = m_policy.pins.digits;
    // Guessing must stay hopeless, and drawing quick: one digit more when half are taken.
    for (; digits <= PinPolicy::maximumDigits; ++digits) {
        const auto taken = co_await m_repository.countLive(digits, session.createdAt);
        if (!taken)
            co_return tl::unexpected(taken.error());
        if (*taken < pinSpace(digits) / 2)
            break;
    }
    for (int draw = 0; draw < drawLimit; ++draw) {
        session.pin = drawPin(digits, m_random);
        const auto kept = co_await m_repository.insert(session);
        if (!kept)
            co_return tl::unexpected(kept.error());
        if (*kept)
            co_return Result<Session>(std::move(session));
    }
    co_return fail(FailureCode::Unavailable,
                   QStringLiteral("No free pin was found. Revoke sessions that are over, or use "
                                  "longer pins."),
                   Stage::Storage);
}

} // namespace pinbridge
