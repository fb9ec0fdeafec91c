// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Sessions.h"

#include <QCoreApplication>

#include <limits>

namespace pinbridge::ui {

bool isLive(const SessionRow &session, const QDateTime &now)
{
    return !session.revoked && session.expiresAt > now;
}

namespace {

/// Gives this `tr`, by which lupdate finds its words.
class Calls
{
    Q_DECLARE_TR_FUNCTIONS(pinbridge::ui::Calls)
};

int minutesOf(qint64 seconds)
{
    constexpr qint64 minute = 60;
    return int(std::clamp(seconds, qint64{0}, qint64{std::numeric_limits<int>::max()}) / minute);
}

} // namespace

QString callWords(const CallRow &call, const QDateTime &now)
{
    switch (call.phase) {
    case CallRow::Phase::NotStarted:
        return Calls::tr("The call has not started yet.");
    case CallRow::Phase::Going: {
        const int minutes = call.startedAt.isValid() ? minutesOf(call.startedAt.secsTo(now)) : 0;
        return minutes == 0 ? Calls::tr("In a call for less than a minute")
                            : Calls::tr("In a call for %n minute(s)", nullptr, minutes);
    }
    case CallRow::Phase::Ended: {
        const int minutes = minutesOf(call.length.count());
        return minutes == 0 ? Calls::tr("The call ended in less than a minute.")
                            : Calls::tr("The call ended after %n minute(s).", nullptr, minutes);
    }
    case CallRow::Phase::Untold:
        return Calls::tr("Whether there is a call is unknown: Help Lightning does not tell.");
    }
    Q_UNREACHABLE();
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
