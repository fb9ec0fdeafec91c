// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/StoredTokens.h"

#include "storage/Database.h"
#include "storage/SessionRow.h"

#include <algorithm>
#include <utility>

namespace pinbridge {

using namespace Qt::Literals::StringLiterals;
using Access = Store::Access;

namespace {

/// What other servers are told of a note.
const QString word = QStringLiteral("tokens");
/// Numbers are given before the commit: one that is lower may come later.
constexpr qint64 overlap = 256;
/// Of a token that does not say when it ends.
constexpr std::chrono::hours usualLife{24};
/// At a note, what has ended goes.
constexpr int sweepLimit = 100;

} // namespace

StoredTokens::StoredTokens(Store &store, QString site, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_site(std::move(site))
{
    store.atOpening([this](Database &database) -> Result<void> {
        auto known = read(database, m_site, 0, remembered);
        if (!known)
            return tl::unexpected(known.error());
        m_atStart = std::move(known->tokens);
        m_last = known->last;
        return {};
    });
    connect(&store, &Store::heard, this, [this](const QString &payload) {
        if (payload == word)
            readSoon();
    });
    connect(&store, &Store::othersWrote, this, &StoredTokens::readSoon);
}

Result<StoredTokens::News> StoredTokens::read(Database &database, const QString &site, qint64 after,
                                              int limit)
{
    const auto now = database.now();
    if (!now)
        return tl::unexpected(now.error());
    News news{.tokens = {}, .last = after};
    const auto done = database.rows(
        u"SELECT number, digest, email, ends_at FROM handed_out WHERE number > ? AND site = ? AND "
        "ends_at > ? ORDER BY number DESC LIMIT ?"_s,
        {after, site, *now, limit}, [&news](const QSqlQuery &row) {
            news.last = std::max(news.last, row.value(0).toLongLong());
            news.tokens.append({.digest = row.value(1).toByteArray(),
                                .email = row.value(2).toString(),
                                .ends = timeOf(row.value(3))});
        });
    if (!done)
        return tl::unexpected(done.error());
    std::reverse(news.tokens.begin(), news.tokens.end()); // the newest are remembered longest
    return news;
}

void StoredTokens::note(const UserDirectory::HandedOut &token)
{
    (void)keep(token); // a task goes on by itself
}

QCoro::Task<> StoredTokens::keep(UserDirectory::HandedOut token)
{
    const auto ahead = m_store.ahead().count();
    auto keeping = m_store.run<void>(
        Access::Writes, [token, ahead, site = m_site](Database &database) -> Result<void> {
            const auto now = database.now();
            if (!now)
                return tl::unexpected(now.error());
            const qint64 ends = token.ends ? token.ends->addMSecs(ahead).toMSecsSinceEpoch()
                                           : *now + std::chrono::milliseconds(usualLife).count();
            const auto swept = database.change(
                u"DELETE FROM handed_out WHERE number IN (SELECT number FROM handed_out WHERE "
                "ends_at <= ? LIMIT ?)"_s,
                {*now, sweepLimit});
            if (!swept)
                return tl::unexpected(swept.error());
            const auto added = database.change(
                u"INSERT INTO handed_out (digest, site, email, ends_at) VALUES (?, ?, ?, ?) ON "
                "CONFLICT (digest) DO NOTHING"_s,
                {token.digest, site, token.email, ends});
            if (!added)
                return tl::unexpected(added.error());
            return *added > 0 ? database.notify(word) : Result<void>();
        });
    (void)co_await std::move(keeping); // the log has what went wrong
}

void StoredTokens::readSoon()
{
    m_isOutdated = true;
    if (!m_isReading)
        (void)readNews();
}

QCoro::Task<> StoredTokens::readNews()
{
    m_isReading = true;
    while (std::exchange(m_isOutdated, false)) {
        auto reading = m_store.run<News>(
            Access::Reads, [site = m_site, after = m_last - overlap](Database &database) {
                return read(database, site, after, remembered);
            });
        const auto news = co_await std::move(reading);
        if (!news)
            break; // what comes next tells of these, too
        m_last = std::max(m_last, news->last);
        for (const UserDirectory::HandedOut &token : news->tokens)
            Q_EMIT noted(token);
    }
    m_isReading = false;
}

} // namespace pinbridge
