// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/SessionDesk.h"

#include "base/Email.h"
#include "base/Redact.h"
#include "sessions/TokenLife.h"

namespace pinbridge {

namespace {

/// Names a creation without holding the token.
QByteArray requestOf(const QByteArray &creatorToken, const QString &contactEmail)
{
    return digestOf(creatorToken) + emailKey(contactEmail).toUtf8();
}

void tellNobody(Stage /*stage*/) { }

} // namespace

SessionDesk::SessionDesk(HelpLightning &upstream, UserDirectory &users,
                         SessionRepository &repository, const Clock &clock, SessionPolicy policy,
                         RandomBelow random, QObject *parent)
    : QObject(parent)
    , m_users(users)
    , m_repository(repository)
    , m_clock(clock)
    , m_policy(policy)
    , m_random(std::move(random))
    , m_maker(upstream, users, clock)
    , m_deliveries(clock, retryWindow)
{
}

QCoro::Task<Result<Session>> SessionDesk::create(QByteArray creatorToken, QString contactEmail,
                                                 Progress progress, Trail trail)
{
    const QByteArray request = requestOf(creatorToken, contactEmail);
    Progress told = progress ? std::move(progress) : Progress(tellNobody);
    return m_creating.share(request, std::move(trail),
                            [this, request, token = std::move(creatorToken),
                             email = std::move(contactEmail),
                             told = std::move(told)](const Trail &steps) {
                                return createOrRepeat(request, token, email, told, steps);
                            });
}

QCoro::Task<Result<Session>> SessionDesk::createAs(QString creatorEmail, QString contactEmail,
                                                   Progress progress,
                                                   std::function<bool()> isWanted)
{
    if (progress)
        progress(Stage::UserLookup);
    // Both users are looked up at once; `create` then finds the contact's token remembered.
    auto creator = m_users.authenticate(creatorEmail);
    auto contact = m_users.withLiveToken(contactEmail);
    const auto creatorUser = co_await std::move(creator);
    const auto contactUser = co_await std::move(contact);
    if (!creatorUser)
        co_return tl::unexpected(creatorUser.error());
    if (!contactUser)
        co_return tl::unexpected(contactUser.error());
    if (isWanted && !isWanted()) {
        co_return fail(FailureCode::Cancelled, Phrase::tr("The creation was given up."),
                       Stage::CreateSession);
    }
    auto session = create(creatorUser->token, contactEmail, progress);
    co_return co_await std::move(session);
}

QCoro::Task<Result<Session>> SessionDesk::createOrRepeat(QByteArray request,
                                                         QByteArray creatorToken,
                                                         QString contactEmail, Progress progress,
                                                         Trail trail)
{
    if (const auto waiting = m_deliveries.waiting(request)) {
        const QDateTime now = m_clock.now();
        const auto session = co_await m_repository.findLive(waiting->pin, now);
        if (session && session->id == waiting->sessionId) {
            trail.remembered(Stage::CreateSession, m_clock.steady());
            co_return *session;
        }
        if (!session && session.error().code != FailureCode::UnknownPin)
            co_return tl::unexpected(session.error());
    }
    auto made = co_await m_maker.make(creatorToken, contactEmail, progress, trail);
    if (!made)
        co_return tl::unexpected(made.error());
    progress(Stage::Storage);
    auto keeping = keep(std::move(*made), trail);
    const auto session = co_await std::move(keeping);
    if (!session)
        co_return tl::unexpected(session.error());
    m_deliveries.made(request, *session);
    Q_EMIT sessionCreated(*session);
    co_return *session;
}

void SessionDesk::delivered(const QByteArray &creatorToken, const QString &contactEmail)
{
    m_deliveries.delivered(requestOf(creatorToken, contactEmail));
}

void SessionDesk::undelivered(const QByteArray &creatorToken, const QString &contactEmail,
                              const Session &session)
{
    m_deliveries.undelivered(requestOf(creatorToken, contactEmail), session);
}

QCoro::Task<Result<Session>> SessionDesk::find(QString pin)
{
    return m_repository.findLive(std::move(pin), m_clock.now());
}

QCoro::Task<Result<void>> SessionDesk::revoke(QString pin)
{
    const QDateTime now = m_clock.now();
    const auto live = co_await m_repository.findLive(pin, now);
    if (!live)
        co_return tl::unexpected(live.error());
    const auto revoked = co_await m_repository.revoke(pin);
    if (!revoked)
        co_return tl::unexpected(revoked.error());
    Q_EMIT sessionRevoked(pin);
    co_return Result<void>{};
}

} // namespace pinbridge
