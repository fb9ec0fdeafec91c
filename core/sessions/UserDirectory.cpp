// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/UserDirectory.h"

#include "base/Email.h"
#include "base/Jwt.h"

#include <QCryptographicHash>

namespace pinbridge {

namespace {

QByteArray digest(const QByteArray &token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

tl::unexpected<Failure> unknownUser(const QString &email)
{
    return fail(FailureCode::UnknownUser,
                QStringLiteral("%1 is not an active user of this site. Check the spelling, or ask "
                               "the site's administrator.")
                    .arg(email),
                Stage::UserLookup);
}

} // namespace

UserDirectory::UserDirectory(HelpLightning &upstream, const Clock &clock)
    : m_upstream(upstream)
    , m_clock(clock)
{
}

QCoro::Task<UserDirectory::Found> UserDirectory::authenticate(QString email)
{
    const Known *known = m_known.object(emailKey(email));
    if (known && !known->user.token.isEmpty() && m_clock.steady() - known->tokenAt <= freshFor) {
        AuthenticatedUser user = known->user;
        user.remembered = true;
        co_return Found(std::move(user));
    }
    co_return co_await fetch(email);
}

QCoro::Task<UserDirectory::Found> UserDirectory::withLiveToken(QString email)
{
    const Known *known = m_known.object(emailKey(email));
    if (known && !known->user.token.isEmpty()) {
        const auto &expiry = known->user.tokenExpiresAt;
        // Where a token does not say how long it lives, only a fresh one is trusted.
        const bool live = expiry ? *expiry > m_clock.now().addSecs(endMargin.count())
                                 : m_clock.steady() - known->tokenAt <= freshFor;
        if (live) {
            AuthenticatedUser user = known->user;
            user.remembered = true;
            co_return Found(std::move(user));
        }
    }
    co_return co_await fetch(email);
}

QCoro::Task<UserDirectory::Found> UserDirectory::fetch(QString email)
{
    const QString key = emailKey(email);
    if (const auto running = m_inFlight.constFind(key); running != m_inFlight.cend()) {
        const OneShot<Found> shared = *running;
        co_return co_await shared;
    }
    const OneShot<Found> mine;
    m_inFlight.insert(key, mine);
    Found found = co_await lookUp(email);
    m_inFlight.remove(key);
    mine.set(found);
    co_return found;
}

QCoro::Task<UserDirectory::Found> UserDirectory::lookUp(QString email)
{
    const Known *known = m_known.object(emailKey(email));
    QString id = known ? known->user.id : QString();
    if (!id.isEmpty()) {
        const auto user = co_await m_upstream.user(id);
        if (user && user->active
            && (user->email.isEmpty() || emailKey(user->email) == emailKey(email)))
            co_return remember(email, *user);
        if (!user && user.error().code != FailureCode::UnknownUser)
            co_return tl::unexpected(user.error());
        forget(email); // deleted, deactivated or renamed since: ask by address again
    }
    const auto entry = co_await find(email);
    if (!entry)
        co_return tl::unexpected(entry.error());
    if (!entry->token.isEmpty())
        co_return remember(email, *entry);
    id = entry->id;
    auto user = co_await m_upstream.user(id);
    if (!user)
        co_return tl::unexpected(user.error());
    user->email = entry->email;
    co_return remember(email, *user);
}

QCoro::Task<Result<UpstreamUser>> UserDirectory::find(QString email)
{
    std::optional<UpstreamUser> match;
    int pages = 1;
    for (int page = 1; page <= pages; ++page) {
        if (page > pageLimit) {
            co_return fail(FailureCode::UpstreamNonsense,
                           QStringLiteral("Help Lightning lists endless users for one address."),
                           Stage::UserLookup);
        }
        const auto listed = co_await m_upstream.findUsers(email, page);
        if (!listed)
            co_return tl::unexpected(listed.error());
        pages = listed->totalPages;
        for (const UpstreamUser &user : listed->entries) {
            // Never the first entry on trust: the filter is upstream's, the match is ours.
            if (!user.active || emailKey(user.email) != emailKey(email))
                continue;
            if (match && match->id != user.id) {
                co_return fail(FailureCode::AmbiguousUser,
                               QStringLiteral("More than one active user has the address %1. Ask "
                                              "the site's administrator to make it unique.")
                                   .arg(email),
                               Stage::UserLookup);
            }
            match = user;
        }
    }
    if (!match)
        co_return unknownUser(email);
    co_return Result<UpstreamUser>(*match);
}

UserDirectory::Found UserDirectory::remember(const QString &email, const UpstreamUser &user)
{
    if (user.token.isEmpty()) {
        return fail(FailureCode::UpstreamNonsense,
                    QStringLiteral("Help Lightning gave no token for %1. Try again; if it stays, "
                                   "the site's administrator should look at the user.")
                        .arg(email),
                    Stage::UserLookup);
    }
    const auto claims = readJwt(user.token);
    AuthenticatedUser result{.id = user.id,
                             .email = user.email.isEmpty() ? email : user.email,
                             .name = user.name,
                             .token = user.token,
                             .tokenExpiresAt = claims ? claims->expiresAt : std::nullopt};
    m_known.insert(emailKey(email), new Known{result, m_clock.steady()});
    m_handedOut.insert(digest(result.token), new QString(result.email));
    return result;
}

QString UserDirectory::emailOfToken(const QByteArray &token) const
{
    const QString *email = m_handedOut.object(digest(token));
    return email ? *email : QString();
}

void UserDirectory::forget(const QString &email) { m_known.remove(emailKey(email)); }

} // namespace pinbridge
