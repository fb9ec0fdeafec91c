// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// SessionDesk's part that is about pins: how long they live, how one is found.

#include "sessions/SessionDesk.h"

namespace pinbridge {

namespace {

/// With more than half of the pins free, this many misses in a row do not happen by chance.
constexpr int drawLimit = 64;
constexpr int mostDigits = PinPolicy::maximumDigits + 1;

} // namespace

QCoro::Task<Result<Session>> SessionDesk::keep(Session session, Trail trail)
{
    const auto step = trail.begin(Stage::Storage, m_clock.steady());
    session.createdAt = m_clock.now();
    const QDateTime longest = session.createdAt.addSecs(m_policy.pins.life.count());
    if (!session.expiresAt.isValid() || session.expiresAt > longest)
        session.expiresAt = longest;

    const auto digits = co_await pinDigits();
    if (!digits) {
        step->end = m_clock.steady();
        step->failure = digits.error().code;
        co_return tl::unexpected(digits.error());
    }
    for (int draw = 0; draw < drawLimit; ++draw) {
        session.pin = drawPin(*digits, m_random);
        const auto inserted = co_await m_repository.insert(session);
        step->end = m_clock.steady();
        if (!inserted) {
            step->failure = inserted.error().code;
            co_return tl::unexpected(inserted.error());
        }
        if (*inserted)
            co_return session;
    }
    step->failure = FailureCode::Unavailable;
    co_return fail(FailureCode::Unavailable,
                   Phrase::tr("No free pin was found. Revoke sessions that are over, or set "
                              "more digits."),
                   Stage::Storage);
}

QCoro::Task<Result<qint64>> SessionDesk::countLive()
{
    qint64 total = 0;
    // Any length: the policy may have been another when a pin was drawn.
    for (int digits = PinPolicy::minimumDigits; digits <= mostDigits; ++digits) {
        const QDateTime now = m_clock.now();
        const auto live = co_await m_repository.countLive(digits, now);
        if (!live)
            co_return tl::unexpected(live.error());
        total += *live;
    }
    co_return total;
}

/// One digit more than the policy says when half of the pins are taken (device-api, "Pins"), so
/// that a free one is drawn soon and a guess stays unlikely to hit.
QCoro::Task<Result<int>> SessionDesk::pinDigits()
{
    int digits = m_policy.pins.digits;
    for (; digits < mostDigits; ++digits) {
        const QDateTime now = m_clock.now();
        const auto live = co_await m_repository.countLive(digits, now);
        if (!live)
            co_return tl::unexpected(live.error());
        if (*live < pinSpace(digits) / 2)
            break;
    }
    co_return digits;
}

} // namespace pinbridge
