// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/SessionDesk.h"

#include "base/Email.h"

#include <QCryptographicHash>

namespace pinbridge {

namespace {

constexpr qsizetype undeliveredKept = 1000;

/// Names a wish without holding the token.
QByteArray wishKey(const QByteArray &creatorToken, const QString &contactEmail)
{
    return QCryptographicHash::hash(creatorToken, QCryptographicHash::Sha256)
           + emailKey(contactEmail).toUtf8();
}

void tell(const Progress &progress, Stage stage)
{
    if (progress)
        progress(stage);
}

} // namespace

SessionDesk::SessionDesk(HelpLightning &upstream, UserDirectory &users,
                         SessionRepository &repository, const Clock &clock, SessionPolicy policy,
                         RandomBelow random, QObject *parent)
    : QObject(parent)
    , m_upstream(upstream)
    , m_users(users)
    , m_repository(repository)
    , m_clock(clock)
    , m_policy(policy)
    , m_random(std::move(random))
{
}

QCoro::Task<Result<Session>> SessionDesk::create(QByteArray creatorToken, QString contactEmail,
                                                 Progress progress)
{
    const QByteArray key = wishKey(creatorToken, contactEmail);
    if (const auto lost = m_undelivered.constFind(key); lost != m_undelivered.cend()) {
        const QString pin = lost->session.pin;
        const bool inTime = m_clock.steady() <= lost->until;
        auto session = co_await m_repository.findLive(pin, m_clock.now());
        if (inTime && session)
            co_return session;
        m_undelivered.remove(key);
    }
    if (const auto running = m_creating.constFind(key); running != m_creating.cend()) {
        const OneShot<Result<Session>> shared = *running;
        co_return co_await shared;
    }
    const OneShot<Result<Session>> mine;
    m_creating.insert(key, mine);
    Result<Session> session = co_await createOnce(creatorToken, contactEmail, progress);
    m_creating.remove(key);
    if (session)
        Q_EMIT sessionCreated(*session);
    mine.set(session);
    co_return session;
}

QCoro::Task<Result<Session>> SessionDesk::createAs(QString creatorEmail, QString contactEmail,
                                                   Progress progress)
{
    tell(progress, Stage::UserLookup);
    // Both look-ups at once; the contact's waits in the directory for the creation.
    auto contact = m_users.withLiveToken(contactEmail);
    const auto creator = co_await m_users.withLiveToken(creatorEmail);
    co_await std::move(contact);
    if (!creator)
        co_return tl::unexpected(creator.error());
    const QByteArray token = creator->token;
    co_return co_await create(token, contactEmail, progress);
}

QCoro::Task<Result<Session>> SessionDesk::createOnce(QByteArray creatorToken, QString contactEmail,
                                                     Progress progress)
{
    tell(progress, Stage::UserLookup);
    const auto found = co_await m_users.withLiveToken(contactEmail);
    if (!found)
        co_return tl::unexpected(found.error());
    const auto contact = std::make_shared<AuthenticatedUser>(*found);

    tell(progress, Stage::CreateSession);
    const auto opened = co_await openSession(creatorToken, contactEmail, contact);
    if (!opened)
        co_return tl::unexpected(opened.error());

    tell(progress, Stage::Video);
    // Neither needs the other's answer.
    const QString id = opened->id;
    const QByteArray sessionToken = opened->token;
    const QByteArray contactToken = contact->token;
    auto videoTask = m_upstream.video(sessionToken, creatorToken);
    auto viewTask = m_upstream.session(id, contactToken);
    const auto video = co_await std::move(videoTask);
    const auto view = co_await std::move(viewTask);
    if (!video)
        co_return tl::unexpected(video.error());
    if (!view)
        co_return tl::unexpected(view.error());

    Session session;
    session.id = id;
    session.creator = {.email = m_users.emailOfToken(creatorToken),
                       .userId = {},
                       .userToken = creatorToken,
                       .sessionToken = video->token};
    session.contact = {.email = contact->email,
                       .userId = contact->id,
                       .userToken = contactToken,
                       .sessionToken = view->token};
    session.url = video->server;
    session.wsUrl = video->wsServer;
    session.expiresAt = pinEnd(sessionToken, video->token);
    co_return co_await keep(session);
}

/// POST /v1/sessions. A refusal may be about the contact's token when that one was remembered:
/// a fresh one is tried once. Nothing was made by the refused call, so no session is doubled.
QCoro::Task<Result<SessionView>> SessionDesk::openSession(
    QByteArray creatorToken, QString contactEmail, std::shared_ptr<AuthenticatedUser> contact)
{
    QList<QByteArray> tokens{contact->token};
    auto opened = co_await m_upstream.createSession(creatorToken, tokens);
    const bool refused = !opened && opened.error().code == FailureCode::TokenRefused;
    if (!refused || !contact->remembered)
        co_return opened;
    m_users.forget(contactEmail);
    const auto fresh = co_await m_users.withLiveToken(contactEmail);
    if (!fresh)
        co_return tl::unexpected(fresh.error());
    *contact = *fresh;
    tokens = {contact->token};
    co_return co_await m_upstream.createSession(creatorToken, tokens);
}

void SessionDesk::delivered(const QByteArray &creatorToken, const QString &contactEmail)
{
    m_undelivered.remove(wishKey(creatorToken, contactEmail));
}

void SessionDesk::undelivered(const QByteArray &creatorToken, const QString &contactEmail,
                              const Session &session)
{
    const auto now = m_clock.steady();
    if (m_undelivered.size() >= undeliveredKept)
        m_undelivered.removeIf([now](const auto &entry) { return entry.value().until < now; });
    if (m_undelivered.size() < undeliveredKept)
        m_undelivered.insert(wishKey(creatorToken, contactEmail), {session, now + retryWindow});
}

QCoro::Task<Result<Session>> SessionDesk::find(QString pin)
{
    co_return co_await m_repository.findLive(pin, m_clock.now());
}

QCoro::Task<Result<void>> SessionDesk::revoke(QString pin)
{
    auto revoked = co_await m_repository.revoke(pin);
    if (revoked)
        Q_EMIT sessionRevoked(pin);
    co_return revoked;
}

QCoro::Task<Result<QList<Session>>> SessionDesk::list(int limit)
{
    co_return co_await m_repository.list(limit);
}

} // namespace pinbridge
