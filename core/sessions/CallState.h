// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "helplightning/UpstreamTypes.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace pinbridge {

/// What upstream tells of a session's call (upstream-api, GET /v1/enterprise/sessions/{id}).
struct CallState
{
    enum class Phase {
        NotStarted, ///< there is no record of a call that has begun
        Going,
        Ended,
        Untold, ///< upstream does not say
    };

    Phase phase = Phase::Untold;
    std::optional<QDateTime> startedAt{}; ///< UTC, by our clock; of one that goes or has ended
    std::chrono::seconds length{0}; ///< of one that has ended

    bool operator==(const CallState &) const = default;
};

/// "not-started", "going", "ended", "untold".
[[nodiscard]] QString nameOf(CallState::Phase phase);

/// How many calls are followed, and were.
struct CallCounts
{
    QMap<QString, qint64> followed; ///< by the name of their phase; "unasked" before the first
    qint64 ended = 0; ///< since the start

    bool operator==(const CallCounts &) const = default;
};

/// Of one session's records, which were answered at `now`, UTC. Several calls may belong to a
/// session: one that goes counts before one that has ended, and a later one before an earlier.
[[nodiscard]] CallState callStateOf(const QList<CallRecord> &records, const QDateTime &now);

} // namespace pinbridge

Q_DECLARE_METATYPE(pinbridge::CallState)
