// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/SessionRows.h"

#include "sessions/TokenLife.h"

namespace pinbridge {

namespace {

/// `known`: the same seat as it was, or empty.
ui::SideRow rowOf(const Side &side, const ui::SideRow &known)
{
    ui::SideRow row = known;
    row.email = side.email;
    if (row.userToken.bytes() != side.userToken) {
        row.userToken = Secret(QByteArray(side.userToken));
        row.userTokenEnds = tokenEnd(side.userToken);
    }
    if (row.sessionToken.bytes() != side.sessionToken) {
        row.sessionToken = Secret(QByteArray(side.sessionToken));
        row.sessionTokenEnds = tokenEnd(side.sessionToken);
    }
    return row;
}

ui::SessionRow rowOf(const Session &session, const ui::SessionRow &known)
{
    ui::SessionRow row;
    row.pin = session.pin;
    row.id = session.id;
    row.creator = rowOf(session.creator, known.creator);
    row.contact = rowOf(session.contact, known.contact);
    row.createdAt = session.createdAt;
    row.expiresAt = session.expiresAt;
    row.revoked = session.revoked;
    for (const Join &join : session.joins)
        row.joins.append({join.at, join.from});
    return row;
}

} // namespace

QList<ui::SessionRow> SessionRows::rowsOf(const QList<Session> &sessions)
{
    QList<ui::SessionRow> rows;
    QHash<QString, ui::SessionRow> listed;
    rows.reserve(sessions.size());
    listed.reserve(sessions.size());
    for (const Session &session : sessions) {
        rows.append(rowOf(session, m_known.value(session.id)));
        listed.insert(session.id, rows.constLast());
    }
    m_known = std::move(listed);
    return rows;
}

ui::SessionRow rowOf(const Session &session) { return rowOf(session, {}); }

} // namespace pinbridge
