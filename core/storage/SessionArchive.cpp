// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/SessionArchive.h"

#include "storage/Database.h"
#include "storage/SessionRow.h"

namespace pinbridge {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int endedColumn = sessionColumnCount;
constexpr int joinColumn = sessionColumnCount + 1;

ArchivedSession archived(const QSqlQuery &row, const QDateTime &now)
{
    ArchivedSession found;
    found.number = row.value(0).toLongLong();
    found.session = sessionOf(row);
    found.endedAt = timeOf(row.value(endedColumn));
    // The sweep comes later than the end.
    if (!found.endedAt.isValid() && found.session.expiresAt <= now)
        found.endedAt = found.session.expiresAt;
    return found;
}

ArchivedSession::State stateOf(const ArchivedSession &archived)
{
    using State = ArchivedSession::State;
    if (archived.session.revoked)
        return State::Revoked;
    if (archived.endedAt.isValid())
        return State::Expired;
    return archived.session.joins.isEmpty() ? State::Created : State::Joined;
}

} // namespace

QString nameOf(ArchivedSession::State state)
{
    using State = ArchivedSession::State;
    switch (state) {
    case State::Created:
        return u"created"_s;
    case State::Joined:
        return u"joined"_s;
    case State::Expired:
        return u"expired"_s;
    case State::Revoked:
        return u"revoked"_s;
    }
    return {};
}

Result<QList<ArchivedSession>> readArchive(Database &database, const ArchiveQuery &wanted)
{
    const auto now = database.now();
    if (!now)
        return tl::unexpected(now.error());
    QString where = u"number < ?"_s;
    QVariantList values{wanted.before};
    if (!wanted.pin.isEmpty()) {
        where += " AND pin = ?"_L1;
        values << wanted.pin;
    }
    if (wanted.liveOnly) {
        where += " AND ended_at IS NULL AND expires_at > ?"_L1;
        values << *now;
    }
    values << wanted.limit;
    QList<ArchivedSession> found;
    // One statement, so that sessions and joins are of one moment.
    const auto read = database.rows(
        u"SELECT s.*, joins.joined_at, joins.address FROM (SELECT %1, ended_at FROM sessions "
        "WHERE %2 ORDER BY number DESC LIMIT ?) AS s LEFT JOIN joins ON joins.session = s.number "
        "ORDER BY s.number DESC, joins.number"_s.arg(sessionColumns, where),
        values, [&found, &now](const QSqlQuery &row) {
            const qint64 number = row.value(0).toLongLong();
            if (found.isEmpty() || found.last().number != number)
                found.append(archived(row, timeOf(*now)));
            if (!row.isNull(joinColumn))
                found.last().session.addJoin(joinOf(row, joinColumn));
        });
    if (!read)
        return tl::unexpected(read.error());
    for (ArchivedSession &session : found)
        session.state = stateOf(session);
    return found;
}

} // namespace pinbridge
