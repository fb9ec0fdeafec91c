// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "sessions/Session.h"

#include <QCoroTask>

namespace pinbridge {

/// What is said of a pin that is unknown, expired or revoked: which of them stays untold.
[[nodiscard]] tl::unexpected<Failure> unknownPin();

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
    /// Newest first, expired and revoked ones included; at most `limit`.
    [[nodiscard]] virtual QCoro::Task<Result<QList<Session>>> list(int limit) = 0;
};

} // namespace pinbridge
