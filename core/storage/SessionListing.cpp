// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// SessionTable's part for a list of all sessions, in pieces, and of what changes in it.

#include "storage/Database.h"
#include "storage/SessionRow.h"
#include "storage/SessionTable.h"

#include <QHash>

#include <algorithm>
#include <chrono>

namespace pinbridge {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Another server's transaction ends later than its time says, and PostgreSQL ends it within this.
constexpr std::chrono::milliseconds slack{15'000};

/// Of changes that came in their order: those that are new, each session once. The plus keeps
/// SQLite from reading all joins in the order of their sessions.
constexpr auto joinedSince =
    "SELECT +session AS session, max(number) AS last FROM joins WHERE number > ? GROUP BY +session "
    "ORDER BY last LIMIT ?"_L1;

Result<qint64> numberFrom(Database &database, const QString &text, const QVariantList &values = {})
{
    const auto value = database.value(text, values);
    if (!value)
        return tl::unexpected(value.error());
    return value->toLongLong();
}

/// Of all queries; a later one has seen more.
class Gathered
{
public:
    void add(const QList<Session> &sessions)
    {
        for (const Session &session : sessions)
            m_sessions.insert(session.number, session);
    }
    [[nodiscard]] QList<Session> sessions() const { return m_sessions.values(); }

private:
    QHash<qint64, Session> m_sessions;
};

} // namespace

Result<QList<Session>> SessionTable::readWhere(Database &database, const QString &condition,
                                               const QVariantList &values) const
{
    QList<Session> sessions;
    QHash<qint64, qsizetype> places; // by number
    const auto read =
        database.rows("SELECT "_L1 + sessionColumns + " FROM sessions WHERE "_L1 + condition,
                      values, [&](const QSqlQuery &row) {
                          sessions.append(sessionOf(row));
                          places.insert(sessions.constLast().number, sessions.size() - 1);
                      });
    if (!read)
        return tl::unexpected(read.error());
    if (sessions.isEmpty())
        return sessions;
    const auto joined = database.rows(
        u"SELECT session, joined_at, address FROM joins WHERE session IN (SELECT number FROM "
        "sessions WHERE %1) ORDER BY number"_s.arg(condition),
        values, [&](const QSqlQuery &row) {
            // Between the two queries another server may have made one more.
            const auto place = places.constFind(row.value(0).toLongLong());
            if (place != places.cend())
                sessions[*place].addJoin(joinOf(row, 1));
        });
    if (!joined)
        return tl::unexpected(joined.error());
    return sessions;
}

Result<QList<Session>> SessionTable::listBefore(Database &database, qint64 before, int limit) const
{
    return readWhere(database, "number < ?"_L1 + ofSite() + " ORDER BY number DESC LIMIT ?"_L1,
                     withSite({before}) << limit);
}

Result<SessionMark> SessionTable::mark(Database &database)
{
    const auto session = numberFrom(database, u"SELECT max(number) FROM sessions"_s);
    if (!session)
        return tl::unexpected(session.error());
    const auto join = numberFrom(database, u"SELECT max(number) FROM joins"_s);
    if (!join)
        return tl::unexpected(join.error());
    const auto now = database.now();
    if (!now)
        return tl::unexpected(now.error());
    return SessionMark{.session = *session, .change = *join, .ended = *now};
}

Result<SessionNews> SessionTable::news(Database &database, const SessionMark &since,
                                       const QStringList &pins) const
{
    constexpr int limit = SessionRepository::newsLimit;
    const auto now = database.now();
    if (!now)
        return tl::unexpected(now.error());
    SessionNews news;
    news.mark = since;
    news.mark.ended = *now;
    // What is read is at least as new as its mark: the marks come first.
    const auto newest = numberFrom(database, u"SELECT max(number) FROM sessions"_s);
    if (!newest)
        return tl::unexpected(newest.error());
    const auto join =
        numberFrom(database, u"SELECT max(last) FROM (%1) AS joined"_s.arg(joinedSince),
                   {since.change, limit});
    if (!join)
        return tl::unexpected(join.error());
    news.mark.change = std::max(since.change, *join);

    Gathered all;
    const auto made =
        readWhere(database, "number > ?"_L1 + ofSite() + " ORDER BY number LIMIT ?"_L1,
                  withSite({since.session}) << limit);
    if (!made)
        return tl::unexpected(made.error());
    // Other sites' are passed by.
    news.mark.session =
        made->size() == limit ? made->constLast().number : std::max(since.session, *newest);
    all.add(*made);
    QStringList conditions{u"revoked = 1 AND ended_at >= ?"_s};
    QList<QVariantList> values{{since.ended - slack.count()}};
    if (*join > since.change) {
        conditions << u"number IN (SELECT session FROM (%1) AS joined)"_s.arg(joinedSince);
        values << QVariantList{since.change, limit};
    }
    for (const QString &pin : pins) {
        conditions << u"pin = ? AND ended_at IS NULL"_s;
        values << QVariantList{pin};
    }
    for (qsizetype i = 0; i < conditions.size(); ++i) {
        const auto read = readWhere(database, conditions.at(i) + ofSite(), withSite(values.at(i)));
        if (!read)
            return tl::unexpected(read.error());
        all.add(*read);
    }
    const auto left = numberFrom(
        database, u"SELECT count(*) FROM (%1) AS joined"_s.arg(joinedSince), {news.mark.change, 1});
    if (!left)
        return tl::unexpected(left.error());
    news.hasMore = *left > 0 || made->size() == limit;
    news.sessions = all.sessions();
    return news;
}

} // namespace pinbridge
