// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "helplightning/HelpLightning.h"
#include "sessions/Session.h"
#include "sessions/UserDirectory.h"

#include <functional>

#include <QCoroTask>

namespace pinbridge {

/// What a creation is doing, for a person who waits.
using Progress = std::function<void(Stage stage)>;

/// Asks upstream for a session, or for the contact's side of one, in the least number of steps.
class SessionMaker
{
public:
    /// All must outlive this object and every task it returned.
    SessionMaker(HelpLightning &upstream, UserDirectory &users, const Clock &clock);

    /// A session without a pin; `expiresAt` says how long its tokens let a pin live, and is
    /// invalid where they do not say.
    /// Failure: TokenRefused for the creator's token, UnknownUser or AmbiguousUser for the
    /// contact, upstream's.
    [[nodiscard]] QCoro::Task<Result<Session>> make(QByteArray creatorToken, QString contactEmail,
                                                    Progress progress, Trail trail);

    /// Whether one of the contact's tokens has ended or ends within `tokenEndMargin`.
    [[nodiscard]] bool needsRenewal(const Side &contact) const;
    /// The contact's side of a session with a new session token, and a new user token where that
    /// one ends.
    /// Failure: UnknownUser or AmbiguousUser for the contact, upstream's.
    [[nodiscard]] QCoro::Task<Result<Side>> renewed(QString sessionId, Side contact, Trail trail);

private:
    struct Opened
    {
        SessionView view; ///< the creator's
        Side contact; ///< without a session token
    };

    [[nodiscard]] QCoro::Task<Result<Opened>> open(QByteArray creatorToken, QString contactEmail,
                                                   Progress progress, Trail trail);
    [[nodiscard]] QCoro::Task<Result<Side>> contactView(QString sessionId, Side contact,
                                                        Trail trail);
    [[nodiscard]] bool mayBeContacts(const QByteArray &creatorToken,
                                     const AuthenticatedUser &contact) const;
    [[nodiscard]] bool endsSoon(const QByteArray &token) const;
    [[nodiscard]] QDateTime pinEnd(const QByteArray &sessionToken,
                                   const QByteArray &gssToken) const;

    HelpLightning &m_upstream;
    UserDirectory &m_users;
    const Clock &m_clock;
};

} // namespace pinbridge
