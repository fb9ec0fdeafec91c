// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/CallState.h"

#include <algorithm>

namespace pinbridge {

namespace {

using Phase = CallState::Phase;

CallState stateOf(const CallRecord &record, const QDateTime &now)
{
    const std::chrono::seconds told{record.duration};
    if (record.complete || record.endTime) {
        auto length = told;
        if (length.count() == 0 && record.startTime && record.endTime)
            length = std::chrono::seconds(record.startTime->secsTo(*record.endTime));
        return {.phase = Phase::Ended,
                .startedAt = record.startTime,
                .length = std::max(length, std::chrono::seconds(0))};
    }
    // How long it has lasted does not depend on whose clock is right.
    if (told.count() > 0)
        return {.phase = Phase::Going, .startedAt = now.addSecs(-told.count())};
    if (record.startTime)
        return {.phase = Phase::Going, .startedAt = std::min(*record.startTime, now)};
    return {.phase = Phase::NotStarted};
}

int rankOf(Phase phase) { return phase == Phase::Going ? 2 : phase == Phase::Ended ? 1 : 0; }

} // namespace

QString nameOf(Phase phase)
{
    switch (phase) {
    case Phase::NotStarted:
        return QStringLiteral("not-started");
    case Phase::Going:
        return QStringLiteral("going");
    case Phase::Ended:
        return QStringLiteral("ended");
    case Phase::Untold:
        return QStringLiteral("untold");
    }
    Q_UNREACHABLE();
}

CallState callStateOf(const QList<CallRecord> &records, const QDateTime &now)
{
    CallState best{.phase = Phase::NotStarted};
    for (const CallRecord &record : records) {
        const CallState state = stateOf(record, now);
        const bool isLater =
            rankOf(state.phase) == rankOf(best.phase)
            && state.startedAt.value_or(QDateTime()) > best.startedAt.value_or(QDateTime());
        if (rankOf(state.phase) > rankOf(best.phase) || isLater)
            best = state;
    }
    return best;
}

} // namespace pinbridge
