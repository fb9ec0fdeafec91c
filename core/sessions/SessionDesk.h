// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "helplightning/HelpLightning.h"
#include "sessions/Deliveries.h"
#include "sessions/InFlight.h"
#include "sessions/Pins.h"
#include "sessions/SessionMaker.h"
#include "sessions/SessionRepository.h"
#include "sessions/UserDirectory.h"

#include <QObject>

#include <functional>

#include <QCoroTask>

namespace pinbridge {

/// Who may fetch the contact's side with a pin (device-facing setting).
enum class LookupPolicy {
    None, ///< the pin is enough
    Any, ///< any user token that this server handed out
    Contact, ///< the contact's own user token
};

struct SessionPolicy
{
    PinPolicy pins;
    LookupPolicy lookup = LookupPolicy::None;
};

/// The use cases around a session. Reads like the vendor's script, but asks upstream in parallel
/// where it can, shares what is asked twice, and keeps a session before it tells anybody.
class SessionDesk : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object and every task it returned.
    SessionDesk(HelpLightning &upstream, UserDirectory &users, SessionRepository &repository,
                const Clock &clock, SessionPolicy policy, RandomBelow random = systemRandom(),
                QObject *parent = nullptr);

    /// A session of the holder of `creatorToken` with the user of `contactEmail` (from
    /// parseEmail). A call equal to one in flight shares its result, one equal to a call whose
    /// answer never arrived (`undelivered`) gets that session; `progress` is told only of work
    /// that this call starts.
    /// Failure: TokenRefused for the creator's token, UnknownUser or AmbiguousUser for the
    /// contact, upstream's, Unavailable when it could not be kept.
    [[nodiscard]] QCoro::Task<Result<Session>> create(QByteArray creatorToken, QString contactEmail,
                                                      Progress progress = {}, Trail trail = {});

    /// The same with the creator named by address: authenticates first. `isWanted` is asked when
    /// both users are known and nothing has been made yet; false ends the call with Cancelled.
    [[nodiscard]] QCoro::Task<Result<Session>> createAs(QString creatorEmail, QString contactEmail,
                                                        Progress progress = {},
                                                        std::function<bool()> isWanted = {});

    /// Tells what became of an answer to `create`. Undelivered sessions wait `retryWindow` for
    /// the same request to come again.
    void delivered(const QByteArray &creatorToken, const QString &contactEmail);
    void undelivered(const QByteArray &creatorToken, const QString &contactEmail,
                     const Session &session);
    static constexpr std::chrono::seconds retryWindow{300};

    /// The live session of a pin, the contact's side renewed when one of its tokens has ended or
    /// ends within a minute, and the fetch noted as a join. `authorization` is the user token the
    /// device sent, empty when none. Its joins are left out.
    /// Failure: MissingAuthorization or TokenRefused by policy, UnknownPin, upstream's.
    [[nodiscard]] QCoro::Task<Result<Session>> join(QString pin, QByteArray authorization,
                                                    QString from, Trail trail = {});

    /// The live session of a pin as the console shows it: neither renewed nor joined.
    [[nodiscard]] QCoro::Task<Result<Session>> find(QString pin);
    [[nodiscard]] QCoro::Task<Result<void>> revoke(QString pin);
    /// Where all of them are listed.
    [[nodiscard]] SessionRepository &repository() const { return m_repository; }
    /// How many pins can be joined with now.
    [[nodiscard]] QCoro::Task<Result<qint64>> countLive();
    /// Whether a session could be kept now; changes nothing.
    [[nodiscard]] QCoro::Task<Result<void>> tryKeeping() { return m_repository.tryKeeping(); }

Q_SIGNALS:
    void sessionCreated(const pinbridge::Session &session);
    void sessionJoined(const pinbridge::Session &session);
    void sessionRevoked(const QString &pin);

private:
    [[nodiscard]] QCoro::Task<Result<Session>> createOrRepeat(QByteArray request,
                                                              QByteArray creatorToken,
                                                              QString contactEmail,
                                                              Progress progress, Trail trail);
    [[nodiscard]] QCoro::Task<Result<Session>> keep(Session session, Trail trail);
    [[nodiscard]] QCoro::Task<Result<int>> pinDigits();
    [[nodiscard]] Result<void> checkAuthorization(const QByteArray &authorization) const;
    [[nodiscard]] bool isContacts(const QByteArray &authorization, const Session &session) const;
    [[nodiscard]] QCoro::Task<Result<Side>> renewContact(Session session, Trail trail);

    UserDirectory &m_users;
    SessionRepository &m_repository;
    const Clock &m_clock;
    SessionPolicy m_policy;
    RandomBelow m_random;
    SessionMaker m_maker;
    Deliveries m_deliveries;
    InFlight<Session> m_creating; ///< by request
    InFlight<Side> m_renewing; ///< by session
};

} // namespace pinbridge
