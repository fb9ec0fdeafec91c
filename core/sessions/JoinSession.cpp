// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// SessionDesk's part that is about the contact: who may fetch a side, and its renewal.

#include "base/Email.h"
#include "sessions/SessionDesk.h"
#include "sessions/TokenLife.h"

namespace pinbridge {

Result<void> SessionDesk::checkAuthorization(const QByteArray &authorization) const
{
    if (m_policy.lookup == LookupPolicy::None)
        return {};
    if (authorization.isEmpty())
        return fail(FailureCode::MissingAuthorization,
                    Phrase::verbatim(QStringLiteral(
                        "Put your user token from /auth into the Authorization field.")));
    if (m_users.emailOfToken(authorization).isEmpty()
        || tokenHasEnded(authorization, m_clock.now()))
        return fail(FailureCode::TokenRefused,
                    Phrase::verbatim(QStringLiteral(
                        "This server did not hand out the token in the Authorization "
                        "field, or it has ended. Get one from /auth.")));
    return {};
}

bool SessionDesk::isContacts(const QByteArray &authorization, const Session &session) const
{
    return emailKey(m_users.emailOfToken(authorization)) == emailKey(session.contact.email);
}

QCoro::Task<Result<Session>> SessionDesk::join(QString pin, QByteArray authorization, QString from,
                                               Trail trail)
{
    // Before the pin is looked at: a stranger does not learn which pins there are.
    if (const auto checked = checkAuthorization(authorization); !checked)
        co_return tl::unexpected(checked.error());
    const QDateTime asked = m_clock.now();
    auto session = co_await m_repository.findLive(pin, asked);
    if (!session)
        co_return tl::unexpected(session.error());
    if (m_policy.lookup == LookupPolicy::Contact && !isContacts(authorization, *session))
        co_return fail(FailureCode::TokenRefused,
                       Phrase::verbatim(QStringLiteral(
                           "Only the contact of this session may fetch it. Sign in as "
                           "the contact.")));

    if (m_maker.needsRenewal(session->contact)) {
        InFlight<Side>::Work work = [this, due = *session](const Trail &steps) {
            return renewContact(due, steps);
        };
        auto renewing = m_renewing.share(session->id.toUtf8(), trail, std::move(work));
        auto contact = co_await std::move(renewing);
        if (!contact)
            co_return tl::unexpected(contact.error());
        session->contact = std::move(*contact);
    }
    session->joins = {}; // while they are shared, who adds one copies them all
    const Join join{.at = m_clock.now(), .from = from};
    const auto noted = co_await m_repository.addJoin(pin, session->id, join);
    if (!noted)
        co_return tl::unexpected(noted.error());
    Q_EMIT sessionJoined(*session);
    co_return session;
}

QCoro::Task<Result<Side>> SessionDesk::renewContact(Session session, Trail trail)
{
    auto renewing = m_maker.renewed(session.id, session.contact, trail);
    const auto contact = co_await std::move(renewing);
    if (!contact)
        co_return tl::unexpected(contact.error());
    // Meanwhile the pin may have ended, and even have been given to another session.
    if (session.expiresAt <= m_clock.now())
        co_return unknownPin();
    const auto kept = co_await m_repository.renewContact(session.pin, session.id, *contact);
    if (!kept)
        co_return tl::unexpected(kept.error());
    co_return *contact;
}

} // namespace pinbridge
