// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "base/Failure.h"
#include "base/Trail.h"
#include "helplightning/HelpLightning.h"
#include "sessions/InFlight.h"
#include "sessions/TokenLife.h"

#include <QCache>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

#include <QCoroTask>

namespace pinbridge {

/// A user with a live token.
struct AuthenticatedUser
{
    QString id;
    QString email; ///< as upstream spells it
    QString name;
    QByteArray token;
    std::optional<QDateTime> tokenExpiresAt; ///< UTC; unset: unknown
    bool remembered = false; ///< the token was here already, upstream was not asked
    bool fresh = true; ///< upstream gave it at most `UserDirectory::freshFor` ago
};

/// Finds users of the site by address and gets their tokens, with as few upstream calls as
/// possible: ids are cached, live tokens too, and equal look-ups in flight are one. One
/// directory belongs to one profile, so nothing leaks from site to site.
class UserDirectory
{
public:
    struct Capacity
    {
        int users = 10'000; ///< remembered
        int tokens = 50'000; ///< whose user is remembered
    };
    static constexpr int pageLimit = 50; ///< pages read for one address before giving up
    static constexpr std::chrono::seconds freshFor{60}; ///< a token that old still answers /auth
    /// For all calls of one look-up: a device is answered within 25 s, and waits no longer.
    static constexpr std::chrono::seconds lookUpLimit{20};

    /// Both must outlive this object and every task it returned.
    UserDirectory(HelpLightning &upstream, const Clock &clock)
        : UserDirectory(upstream, clock, Capacity())
    {
    }
    UserDirectory(HelpLightning &upstream, const Clock &clock, Capacity capacity);

    /// A token for a device that asked for one: from upstream, or at most a minute old.
    /// Failure: UnknownUser (also inactive), AmbiguousUser, or upstream's.
    [[nodiscard]] QCoro::Task<Result<AuthenticatedUser>> authenticate(QString email,
                                                                      Trail trail = {});
    /// A token for use upstream: any live one will do. Failures as above.
    [[nodiscard]] QCoro::Task<Result<AuthenticatedUser>> withLiveToken(QString email,
                                                                       Trail trail = {});
    /// What is known of a token that devices have: never the token itself.
    struct HandedOut
    {
        QByteArray digest; ///< SHA-256
        QString email; ///< of its user
        std::optional<QDateTime> ends; ///< UTC; unset: unknown
    };
    /// `told` of each token that is new from upstream, for others to `learn`.
    void tellHandedOut(std::function<void(const HandedOut &token)> told);
    /// Another server of the site got it, or this one before it was started anew.
    void learn(const HandedOut &token);

    /// Whose token this is, when this directory got it from upstream or has learnt of it; empty
    /// otherwise.
    [[nodiscard]] QString emailOfToken(const QByteArray &token) const;
    /// Never gives this token of the user again: upstream refused it.
    void forgetToken(const QString &email, const QByteArray &refused);

private:
    struct Known
    {
        AuthenticatedUser user; ///< without token: only the id is known
        std::chrono::milliseconds tokenAt{0}; ///< steady time
    };
    using Found = Result<AuthenticatedUser>;

    [[nodiscard]] bool isFresh(const Known &known) const;
    [[nodiscard]] bool endsSoon(const Known &known) const;
    [[nodiscard]] QCoro::Task<Found> fetch(const QString &email, const Trail &trail);
    [[nodiscard]] QCoro::Task<Found> lookUp(QString email, Trail trail);
    /// `end` in steady time, as below.
    [[nodiscard]] QCoro::Task<Result<UpstreamUser>> find(QString email,
                                                         std::chrono::milliseconds end,
                                                         Trail trail);
    [[nodiscard]] QCoro::Task<Found> byId(QString id, QString email, std::chrono::milliseconds end,
                                          Trail trail);
    [[nodiscard]] std::chrono::milliseconds timeTo(std::chrono::milliseconds end) const
    {
        return end - m_clock.steady();
    }
    [[nodiscard]] AuthenticatedUser remember(const UpstreamUser &user);

    HelpLightning &m_upstream;
    const Clock &m_clock;
    QCache<QString, Known> m_known; ///< by emailKey
    QCache<QByteArray, QString> m_handedOut; ///< address by digest of the token
    std::function<void(const HandedOut &token)> m_tell; ///< unset: nobody
    InFlight<AuthenticatedUser> m_inFlight; ///< by emailKey
};

} // namespace pinbridge
