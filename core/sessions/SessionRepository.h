// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "sessions/Session.h"

#include <QList>
#include <QStringList>

#include <limits>

#include <QCoroTask>

namespace pinbridge {

/// What is said of a pin that is unknown, expired or revoked: which of them stays untold.
[[nodiscard]] tl::unexpected<Failure> unknownPin();

/// How far somebody who lists all sessions has read of what becomes of them.
struct SessionMark
{
    qint64 session = 0; ///< the newest number
    qint64 change = 0; ///< the last change of one that was there
    qint64 ended = 0; ///< when; ms since 1970, of who keeps them
};

/// What is different since a mark.
struct SessionNews
{
    QList<Session> sessions; ///< new or changed, in no order, without tokens; some may be as before
    QList<qint64> gone; ///< numbers; what a history leaves behind need not be among them
    SessionMark mark; ///< to ask from next
    bool hasMore = false; ///< already
    bool isWhole = true; ///< false: more has changed than was remembered; list all again
};

/// Where sessions are kept. All calls are made in the bridge's thread and answered there.
/// Failure of every call: Unavailable at Stage::Storage.
class SessionRepository
{
public:
    SessionRepository() = default;
    SessionRepository(const SessionRepository &) = delete;
    SessionRepository &operator=(const SessionRepository &) = delete;
    virtual ~SessionRepository();

    /// Keeps the session under its pin; done when it is kept for good. False, and nothing kept,
    /// when a session that lives at this one's `createdAt` has that pin.
    [[nodiscard]] virtual QCoro::Task<Result<bool>> insert(Session session) = 0;
    /// The live session of a pin. Failure: UnknownPin also for one expired or revoked.
    [[nodiscard]] virtual QCoro::Task<Result<Session>> findLive(QString pin, QDateTime now) = 0;
    /// Replaces the contact's side (renewed tokens) of a live session. Failure: UnknownPin, also
    /// when the pin is by now another session's than that with upstream's `id`.
    [[nodiscard]] virtual QCoro::Task<Result<void>> renewContact(QString pin, QString id,
                                                                 Side contact) = 0;
    /// Failure: as of renewContact.
    [[nodiscard]] virtual QCoro::Task<Result<void>> addJoin(QString pin, QString id, Join join) = 0;
    /// Ends the pin at once. Failure: UnknownPin.
    [[nodiscard]] virtual QCoro::Task<Result<void>> revoke(QString pin) = 0;
    /// How many live sessions have a pin of that many digits.
    [[nodiscard]] virtual QCoro::Task<Result<qint64>> countLive(int digits, QDateTime now) = 0;
    /// Whether a session could be kept now; changes nothing.
    [[nodiscard]] virtual QCoro::Task<Result<void>> tryKeeping() = 0;

    /// For a list of all that follows what changes: where to begin.
    [[nodiscard]] virtual QCoro::Task<Result<SessionMark>> mark() = 0;
    /// Those with a number below `before`, newest first, expired and revoked ones included, without
    /// tokens; at most `limit`.
    [[nodiscard]] virtual QCoro::Task<Result<QList<Session>>> listBefore(qint64 before,
                                                                         int limit) = 0;
    /// A piece of what has changed since `mark`. `pins` were told to be changed by others, whose
    /// changes need not come in the order of their numbers.
    [[nodiscard]] virtual QCoro::Task<Result<SessionNews>> news(SessionMark since,
                                                                QStringList pins) = 0;
    static constexpr int newsLimit = 500; ///< sessions in a piece

    /// The newest.
    [[nodiscard]] QCoro::Task<Result<QList<Session>>> list(int limit);
    static constexpr qint64 newest = std::numeric_limits<qint64>::max(); ///< to list before
};

} // namespace pinbridge
