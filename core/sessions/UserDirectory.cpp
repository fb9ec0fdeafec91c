// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/UserDirectory.h"

#include "base/Email.h"
#include "base/Redact.h"

namespace pinbridge {

namespace {

tl::unexpected<Failure> unknownUser(const QString &email)
{
    return fail(FailureCode::UnknownUser,
                Phrase::tr("%1 is not an active user of this site. Check the spelling, or ask "
                           "the site's administrator.")
                    .arg(email),
                Stage::UserLookup);
}

bool isWanted(const UpstreamUser &user, const QString &email)
{
    return user.active && emailKey(user.email) == emailKey(email);
}

} // namespace

UserDirectory::UserDirectory(HelpLightning &upstream, const Clock &clock, Capacity capacity)
    : m_upstream(upstream)
    , m_clock(clock)
    , m_known(capacity.users)
    , m_handedOut(capacity.tokens)
{
}

bool UserDirectory::endsSoon(const Known &known) const
{
    return tokenEndsSoon(known.user.tokenExpiresAt, m_clock.now());
}

bool UserDirectory::isFresh(const Known &known) const
{
    return m_clock.steady() - known.tokenAt <= freshFor;
}

QCoro::Task<UserDirectory::Found> UserDirectory::authenticate(QString email, Trail trail)
{
    const Known *known = m_known.object(emailKey(email));
    if (known && !known->user.token.isEmpty() && isFresh(*known) && !endsSoon(*known)) {
        trail.remembered(Stage::UserLookup, m_clock.steady());
        co_return known->user;
    }
    co_return co_await fetch(email, trail);
}

QCoro::Task<UserDirectory::Found> UserDirectory::withLiveToken(QString email, Trail trail)
{
    const Known *known = m_known.object(emailKey(email));
    // Where a token does not say how long it lives, only a fresh one is trusted.
    if (known && !known->user.token.isEmpty()
        && (known->user.tokenExpiresAt ? !endsSoon(*known) : isFresh(*known))) {
        AuthenticatedUser user = known->user;
        user.fresh = isFresh(*known);
        trail.remembered(Stage::UserLookup, m_clock.steady());
        co_return user;
    }
    co_return co_await fetch(email, trail);
}

QCoro::Task<UserDirectory::Found> UserDirectory::fetch(const QString &email, const Trail &trail)
{
    return m_inFlight.share(emailKey(email).toUtf8(), trail,
                            [this, email](const Trail &steps) { return lookUp(email, steps); });
}

QCoro::Task<UserDirectory::Found> UserDirectory::lookUp(QString email, Trail trail)
{
    const std::chrono::milliseconds end = m_clock.steady() + lookUpLimit;
    if (const Known *known = m_known.object(emailKey(email))) {
        const QString id = known->user.id;
        auto user = co_await byId(id, email, end, trail);
        if (user || user.error().code != FailureCode::UnknownUser)
            co_return user;
        m_known.remove(emailKey(email)); // somebody else may have the address now
    }
    const auto entry = co_await find(email, end, trail);
    if (!entry)
        co_return tl::unexpected(entry.error());
    if (!entry->token.isEmpty() && !tokenEndsSoon(tokenEnd(entry->token), m_clock.now()))
        co_return remember(*entry);
    const QString id = entry->id;
    co_return co_await byId(id, email, end, trail);
}

/// UnknownUser also when the id belongs to somebody inactive, or with another address, by now.
QCoro::Task<UserDirectory::Found> UserDirectory::byId(QString id, QString email,
                                                      std::chrono::milliseconds end, Trail trail)
{
    auto asking = m_upstream.user(id, timeTo(end), trail);
    const auto user = co_await std::move(asking);
    if (!user && user.error().code != FailureCode::UnknownUser)
        co_return tl::unexpected(user.error());
    if (!user || !isWanted(*user, email) || user->token.isEmpty())
        co_return unknownUser(email);
    co_return remember(*user);
}

QCoro::Task<Result<UpstreamUser>> UserDirectory::find(QString email, std::chrono::milliseconds end,
                                                      Trail trail)
{
    std::optional<UpstreamUser> match;
    int pages = 1;
    for (int page = 1; page <= pages; ++page) {
        if (page > pageLimit) {
            co_return fail(FailureCode::UpstreamNonsense,
                           Phrase::tr("Help Lightning lists more users for one address than can "
                                      "be read. Ask its support."),
                           Stage::UserLookup);
        }
        auto listing = m_upstream.findUsers(email, page, timeTo(end), trail);
        const auto listed = co_await std::move(listing);
        if (!listed)
            co_return tl::unexpected(listed.error());
        if (listed->entries.isEmpty())
            break; // whatever it says of more pages
        pages = listed->totalPages;
        for (const UpstreamUser &user : listed->entries) {
            // Never the first entry on trust: the filter is upstream's, the match is ours. The
            // same user comes twice when the list moves on between two pages.
            if (!isWanted(user, email))
                continue;
            if (match && match->id != user.id) {
                co_return fail(FailureCode::AmbiguousUser,
                               Phrase::tr("More than one active user has the address %1. Ask "
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

AuthenticatedUser UserDirectory::remember(const UpstreamUser &user)
{
    const AuthenticatedUser result{.id = user.id,
                                   .email = user.email,
                                   .name = user.name,
                                   .token = user.token,
                                   .tokenExpiresAt = tokenEnd(user.token)};
    auto *known = new Known{result, m_clock.steady()};
    known->user.remembered = true;
    m_known.insert(emailKey(user.email), known);
    const HandedOut token{
        .digest = digestOf(result.token), .email = result.email, .ends = result.tokenExpiresAt};
    const bool isNew = !m_handedOut.contains(token.digest);
    learn(token);
    if (isNew && m_tell)
        m_tell(token);
    return result;
}

void UserDirectory::tellHandedOut(std::function<void(const HandedOut &token)> told)
{
    m_tell = std::move(told);
}

void UserDirectory::learn(const HandedOut &token)
{
    m_handedOut.insert(token.digest, new QString(token.email));
}

QString UserDirectory::emailOfToken(const QByteArray &token) const
{
    const QString *email = m_handedOut.object(digestOf(token));
    return email ? *email : QString();
}

void UserDirectory::forgetToken(const QString &email, const QByteArray &refused)
{
    Known *known = m_known.object(emailKey(email));
    if (known && known->user.token == refused)
        known->user.token.clear();
}

} // namespace pinbridge
