// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "sessions/Session.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <limits>

namespace pinbridge {

class Database;

/// A session as it lies in the store, for who looks into it: live or over, without tokens, so
/// that no key is needed. All times are the database's.
struct ArchivedSession
{
    enum class State {
        Created, ///< live, and nobody has joined yet
        Joined, ///< live
        Expired,
        Revoked,
    };

    qint64 number = 0; ///< in the order they were made
    Session session;
    State state = State::Created;
    QDateTime endedAt; ///< invalid while it is live
};

/// "created", "joined", "expired", "revoked".
[[nodiscard]] QString nameOf(ArchivedSession::State state);

struct ArchiveQuery
{
    QString pin; ///< empty: every one
    bool liveOnly = false;
    qint64 before = std::numeric_limits<qint64>::max(); ///< numbers below it
    int limit = 50; ///< sessions
};

/// The newest first. Failure: Unavailable at Stage::Storage.
[[nodiscard]] Result<QList<ArchivedSession>> readArchive(Database &database,
                                                         const ArchiveQuery &wanted);

} // namespace pinbridge
