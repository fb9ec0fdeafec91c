// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// SessionDesk's part that is about the contact: who may fetch a side, and its renewal.

#include "base/Email.h"
#include "base/Jwt.h"
#include "sessions/SessionDesk.h"

namespace pinbridge {

bool SessionDesk::endsSoon(const QByteArray &token) const
{
    const auto claims = readJwt(token);
    return claims && claims->expiresAt
           && *claims->expiresAt <= m_clock.now().addSecs(UserDirectory::endMargin.count());
}

Result<void> SessionDesk::mayJoin(const Session &session, const QByteArray &authorization) const
{
    if (m_policy.lookup == LookupPolicy::None)
        return {};
    const QString holder = m_users.emailOfToken(authorization);
    const bool isContact =
        authorization == session.contact.userToken
        || (!holder.isEmpty() && emailKey(holder) == emailKey(session.contact.email));
    if (isContact || (m_policy.lookup == LookupPolicy::Any && !holder.isEmpty()))
        return {};
    return fail(FailureCode::TokenRefused,
                m_policy.lookup == LookupPolicy::Any
                    ? QStringLiteral("This user token was not handed out by this server. Call "
                                     "/auth first.")
                    : QStringLiteral("This user token is not the contact's. Call /auth with the "
                                     "contact's address."));
}

QCoro::Task<Result<Session>> SessionDesk::join(QString pin, QByteArray authorization, QString from)
{
    // Before the pin is looked at, so that nobody learns which pins exist.
    if (m_policy.lookup != LookupPolicy::None && authorization.isEmpty()) {
        co_return fail(FailureCode::MissingAuthorization,
                       QStringLiteral("This server wants a user token with the pin: put the one "
                                      "from /auth into the Authorization field."));
    }
    auto session = co_await m_repository.findLive(pin, m_clock.now());
    if (!session)
        co_return session;
    if (const auto allowed = mayJoin(*session, authorization); !allowed)
        co_return tl::unexpected(allowed.error());
    if (endsSoon(session->contact.userToken) || endsSoon(session->contact.sessionToken)) {
        const Session stale = *session;
        const auto renewed = co_await renew(stale);
        if (!renewed)
            co_return tl::unexpected(renewed.error());
        session->contact = *renewed;
    }
    const Join join{.at = m_clock.now(), .from = from};
    const auto noted = co_await m_repository.addJoin(pin, join);
    if (!noted)
        co_return tl::unexpected(noted.error());
    session->joins.append(join);
    Q_EMIT sessionJoined(pin);
    co_return session;
}

QCoro::Task<Result<Side>> SessionDesk::renew(Session session)
{
    const QString pin = session.pin;
    if (const auto running = m_renewing.constFind(pin); running != m_renewing.cend()) {
        const OneShot<Result<Side>> shared = *running;
        co_return co_await shared;
    }
    const OneShot<Result<Side>> mine;
    m_renewing.insert(pin, mine);
    Result<Side> side = co_await renewOnce(session);
    m_renewing.remove(pin);
    mine.set(side);
    co_return side;
}

QCoro::Task<Result<Side>> SessionDesk::renewOnce(Session session)
{
    const auto user = co_await m_users.withLiveToken(session.contact.email);
    if (!user)
        co_return tl::unexpected(user.error());
    const QByteArray token = user->token;
    const auto view = co_await m_upstream.session(session.id, token);
    if (!view)
        co_return tl::unexpected(view.error());
    Side side = session.contact;
    side.userToken = token;
    side.sessionToken = view->token;
    const auto kept = co_await m_repository.renewContact(session.pin, side);
    if (!kept)
        co_return tl::unexpected(kept.error());
    co_return Result<Side>(std::move(side));
}

} // namespace pinbridge
