// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/SessionRows.h"

#include "sessions/TokenLife.h"

namespace pinbridge {

namespace {

ui::SideTokens tokensOf(const Side &side)
{
    return {.userToken = Secret(QByteArray(side.userToken)),
            .sessionToken = Secret(QByteArray(side.sessionToken)),
            .userTokenEnds = tokenEnd(side.userToken),
            .sessionTokenEnds = tokenEnd(side.sessionToken)};
}

} // namespace

ui::SessionRow rowOf(const Session &session)
{
    ui::SessionRow row;
    row.pin = session.pin;
    row.id = session.id;
    row.creator.email = session.creator.email;
    row.contact.email = session.contact.email;
    row.createdAt = session.createdAt;
    row.expiresAt = session.expiresAt;
    row.revoked = session.revoked;
    row.number = session.number;
    row.joins.reserve(session.joins.size());
    for (const Join &join : session.joins)
        row.joins.append({join.at, join.from});
    return row;
}

ui::CallRow rowOf(const CallState &state)
{
    using Phase = ui::CallRow::Phase;
    ui::CallRow row;
    switch (state.phase) {
    case CallState::Phase::NotStarted:
        row.phase = Phase::NotStarted;
        break;
    case CallState::Phase::Going:
        row.phase = Phase::Going;
        row.startedAt = state.startedAt.value_or(QDateTime());
        break;
    case CallState::Phase::Ended:
        row.phase = Phase::Ended;
        row.length = state.length;
        break;
    case CallState::Phase::Untold:
        row.phase = Phase::Untold;
        break;
    }
    return row;
}

ui::SessionTokens tokensOf(const Session &session)
{
    return {.creator = tokensOf(session.creator), .contact = tokensOf(session.contact)};
}

} // namespace pinbridge
