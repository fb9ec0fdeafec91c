// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "base/Trail.h"
#include "helplightning/UpstreamTypes.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

#include <QCoroTask>

namespace pinbridge {

class PartnerToken;

/// The Help Lightning API, one task a call; arguments are read before it returns. Every call ends:
/// with its value, with a failure from the table in FailureMapping.h, or with Cancelled. What is
/// done for a device's request is noted in its `trail`.
///
/// Lives in one thread. `cancelAll` (and the destructor) settle every call in flight before they
/// return, so awaiting coroutines have run on by then.
class HelpLightning : public QObject
{
    Q_OBJECT

public:
    /// `partnerToken` and `clock` must outlive this object.
    HelpLightning(UpstreamSettings settings, PartnerToken &partnerToken, const Clock &clock,
                  QObject *parent = nullptr);
    ~HelpLightning() override;

    /// Users whose address upstream's filter takes for `email`; compare before trusting one.
    /// `email` must come from parseEmail. `page` from 1. `patience` for the whole call, where that
    /// is less than the settings' `totalDeadline`; 0 or less ends it with UpstreamTimeout, unsent.
    [[nodiscard]] QCoro::Task<Result<UserPage>> findUsers(
        const QString &email, int page,
        std::optional<std::chrono::milliseconds> patience = std::nullopt, const Trail &trail = {});
    /// One user with a fresh token. UnknownUser when upstream answers 404. `patience` as above.
    [[nodiscard]] QCoro::Task<Result<UpstreamUser>> user(
        const QString &id, std::optional<std::chrono::milliseconds> patience = std::nullopt,
        const Trail &trail = {});
    [[nodiscard]] QCoro::Task<Result<SessionView>> createSession(
        const QByteArray &creatorToken, const QList<QByteArray> &contactTokens,
        const Trail &trail = {});
    [[nodiscard]] QCoro::Task<Result<SessionView>> session(const QString &id,
                                                           const QByteArray &userToken,
                                                           const Trail &trail = {});
    [[nodiscard]] QCoro::Task<Result<GssInfo>> video(const QByteArray &sessionToken,
                                                     const QByteArray &userToken,
                                                     const Trail &trail = {});
    /// Asked once and for 5 s at most: no device waits for it.
    [[nodiscard]] QCoro::Task<Result<QList<CallRecord>>> callRecords(const QString &sessionId);

    /// Settles every call in flight with Cancelled and refuses new ones.
    void cancelAll();

    [[nodiscard]] int inFlight() const;
    /// Managers open now, each with up to six connections (Qt below 6.5).
    [[nodiscard]] int managers() const;

Q_SIGNALS:
    void callFinished(const pinbridge::CallTrace &trace);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pinbridge
