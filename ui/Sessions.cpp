// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Sessions.h"

namespace pinbridge::ui {

bool isLive(const SessionRow &session, const QDateTime &now)
{
    return !session.revoked && session.expiresAt > now;
}

void apply(const SessionChanges &changes, QList<SessionRow> &list)
{
    apply(
        changes, list,
        [&list](qsizetype first, qsizetype last) { list.remove(first, last - first + 1); },
        [&list](qsizetype place, const SessionRow &row) { list[place] = row; },
        [&list](qsizetype place, const QList<SessionRow> &rows) {
            list.insert(place, rows.size(), SessionRow{});
            std::copy(rows.cbegin(), rows.cend(), list.begin() + place);
        });
}

} // namespace pinbridge::ui
