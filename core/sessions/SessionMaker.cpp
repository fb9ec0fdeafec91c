// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/SessionMaker.h"

#include "base/Jwt.h"
#include "helplightning/UpstreamRequests.h"
#include "sessions/TokenLife.h"

#include <algorithm>

namespace pinbridge {

namespace {

bool isRefusal(const Failure &failure) { return failure.code == FailureCode::TokenRefused; }

/// A refusal of the contact's token is none of the device's: it cannot send another one.
tl::unexpected<Failure> contactRefused(Failure failure, const QString &email)
{
    failure.code = FailureCode::UpstreamFailed;
    failure.sentence = Phrase::tr("Help Lightning does not take the token that it gave for %1. "
                                  "Check this machine's clock, and try again.")
                           .arg(email);
    return tl::unexpected<Failure>(std::move(failure));
}

/// The session token is a moment old: no token of the device's would change the refusal.
tl::unexpected<Failure> videoRefused(Failure failure)
{
    failure.code = FailureCode::UpstreamFailed;
    failure.sentence = Phrase::tr("Help Lightning does not take the session token that it gave "
                                  "a moment ago. Check this machine's clock, and try again.");
    return tl::unexpected<Failure>(std::move(failure));
}

Side sideOf(const AuthenticatedUser &user)
{
    return {.email = user.email, .userId = user.id, .userToken = user.token, .sessionToken = {}};
}

/// Upstream has taken the token by now, so what it says of its holder is true.
QString userIdIn(const QByteArray &userToken)
{
    const auto claims = readJwt(userToken);
    const QLatin1String prefix("User:");
    return claims && claims->subject.startsWith(prefix) ? claims->subject.mid(prefix.size())
                                                        : QString();
}

} // namespace

SessionMaker::SessionMaker(HelpLightning &upstream, UserDirectory &users, const Clock &clock)
    : m_upstream(upstream)
    , m_users(users)
    , m_clock(clock)
{
}

QCoro::Task<Result<Session>> SessionMaker::make(QByteArray creatorToken, QString contactEmail,
                                                Progress progress, Trail trail)
{
    const auto opened = co_await open(creatorToken, contactEmail, progress, trail);
    if (!opened)
        co_return tl::unexpected(opened.error());

    // Neither needs the other: both are asked before the first is waited for.
    progress(Stage::Video);
    auto video = m_upstream.video(opened->view.token, creatorToken, trail);
    progress(Stage::ContactView);
    auto contact = contactView(opened->view.id, opened->contact, trail);
    const auto gss = co_await std::move(video);
    const auto side = co_await std::move(contact);
    if (!gss && isRefusal(gss.error()) && !tokenHasEnded(creatorToken, m_clock.now()))
        co_return videoRefused(gss.error());
    if (!gss)
        co_return tl::unexpected(gss.error());
    if (!side)
        co_return tl::unexpected(side.error());

    Session session;
    session.id = opened->view.id;
    session.creator.email = m_users.emailOfToken(creatorToken);
    session.creator.userId = userIdIn(creatorToken);
    session.creator.userToken = creatorToken;
    session.creator.sessionToken = gss->token;
    session.contact = *side;
    session.url = gss->server;
    session.wsUrl = gss->wsServer;
    session.expiresAt = pinEnd(opened->view.token, gss->token);
    co_return session;
}

QCoro::Task<Result<SessionMaker::Opened>> SessionMaker::open(QByteArray creatorToken,
                                                             QString contactEmail,
                                                             Progress progress, Trail trail)
{
    if (!canBeSent(creatorToken))
        co_return fail(FailureCode::TokenRefused,
                       Phrase::tr("The token in the Authorization field is none. Get one from "
                                  "/auth."),
                       Stage::CreateSession);
    progress(Stage::UserLookup);
    auto contact = co_await m_users.withLiveToken(contactEmail, trail);
    if (!contact)
        co_return tl::unexpected(contact.error());

    progress(Stage::CreateSession);
    QList<QByteArray> tokens{contact->token};
    auto view = co_await m_upstream.createSession(creatorToken, tokens, trail);
    // Upstream does not say whose token it refused. A refused call made no session, so it may be
    // repeated.
    if (!view && isRefusal(view.error()) && mayBeContacts(creatorToken, *contact)) {
        m_users.forgetToken(contactEmail, contact->token);
        contact = co_await m_users.withLiveToken(contactEmail, trail);
        if (!contact)
            co_return tl::unexpected(contact.error());
        tokens = {contact->token};
        view = co_await m_upstream.createSession(creatorToken, tokens, trail);
    }
    if (view)
        co_return Opened{*view, sideOf(*contact)};
    if (isRefusal(view.error()) && tokenHasEnded(contact->token, m_clock.now())
        && !tokenHasEnded(creatorToken, m_clock.now()))
        co_return contactRefused(view.error(), contactEmail);
    if (isRefusal(view.error()))
        m_users.forgetToken(m_users.emailOfToken(creatorToken), creatorToken);
    co_return tl::unexpected(view.error());
}

/// Whether a refusal may be that of the contact's remembered token, so that a new one is worth its
/// calls: not where the creator's has ended, and where nobody knows the creator's, at most once in
/// `freshFor`. A device that sends any text at all must not make us drop good tokens.
bool SessionMaker::mayBeContacts(const QByteArray &creatorToken,
                                 const AuthenticatedUser &contact) const
{
    const bool known = !m_users.emailOfToken(creatorToken).isEmpty();
    return contact.remembered && (known || !contact.fresh)
           && !tokenHasEnded(creatorToken, m_clock.now());
}

/// The contact's own view of the session, with another user token where upstream refuses this one.
QCoro::Task<Result<Side>> SessionMaker::contactView(QString sessionId, Side contact, Trail trail)
{
    auto view = co_await m_upstream.session(sessionId, contact.userToken, trail);
    if (!view && isRefusal(view.error())) {
        m_users.forgetToken(contact.email, contact.userToken);
        const auto user = co_await m_users.withLiveToken(contact.email, trail);
        if (!user)
            co_return tl::unexpected(user.error());
        contact = sideOf(*user);
        view = co_await m_upstream.session(sessionId, contact.userToken, trail);
        if (!view && isRefusal(view.error()))
            co_return contactRefused(view.error(), contact.email);
    }
    if (!view)
        co_return tl::unexpected(view.error());
    contact.sessionToken = view->token;
    co_return contact;
}

bool SessionMaker::endsSoon(const QByteArray &token) const
{
    return tokenEndsSoon(tokenEnd(token), m_clock.now());
}

bool SessionMaker::needsRenewal(const Side &contact) const
{
    return endsSoon(contact.userToken) || endsSoon(contact.sessionToken);
}

QCoro::Task<Result<Side>> SessionMaker::renewed(QString sessionId, Side contact, Trail trail)
{
    if (endsSoon(contact.userToken)) {
        const auto user = co_await m_users.withLiveToken(contact.email, trail);
        if (!user)
            co_return tl::unexpected(user.error());
        contact = sideOf(*user);
    }
    co_return co_await contactView(sessionId, contact, trail);
}

/// device-api, "Pins": a pin lives no longer than the session's tokens; "Late contact": the
/// contact's are renewed when the pin is fetched. Both hold when the creator's session tokens set
/// the end: nobody renews those, and without the creator there is no call to join.
/// An end that has passed already says that a clock is wrong, not that the new token is old.
QDateTime SessionMaker::pinEnd(const QByteArray &sessionToken, const QByteArray &gssToken) const
{
    const QDateTime now = m_clock.now();
    QDateTime earliest;
    for (const QByteArray &token : {sessionToken, gssToken}) {
        const auto end = tokenEnd(token);
        if (end && *end > now && (!earliest.isValid() || *end < earliest))
            earliest = *end;
    }
    return earliest;
}

} // namespace pinbridge
