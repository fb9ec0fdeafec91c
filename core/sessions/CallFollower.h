// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "helplightning/HelpLightning.h"
#include "sessions/CallPace.h"
#include "sessions/CallState.h"
#include "sessions/SessionDesk.h"

#include <QHash>
#include <QObject>
#include <QQueue>
#include <QTimer>

#include <functional>
#include <optional>

#include <QCoroTask>

namespace pinbridge {

/// Asks upstream now and then what became of the calls of this desk's sessions: whether one has
/// begun, goes on, has ended. Nobody waits for it, so it stands back: few at a time and none while
/// devices keep upstream busy, each once, more and more seldom, and for long none at all where
/// upstream is unwell or has had enough.
///
/// A session is followed from its making or a join until its call has ended; where none has begun,
/// until its pin is no longer good.
class CallFollower : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        CallPace pace{};
        std::chrono::milliseconds longestCall = std::chrono::hours(12); ///< nobody asks beyond it
        int mostFollowed = 200; ///< sessions; the oldest are let go
        int mostRemembered = 1000; ///< sessions whose state is known
        int mostLooks = 2; ///< at once
        int mostOthers = 8; ///< calls under way for others; with more, this waits
        bool takesUpKept = true; ///< asks of sessions that were there before, too
        std::function<double()> random{}; ///< from 0 up to 1; unset: Qt's generator
    };

    /// All must outlive this object. `upstream`'s calls must be settled before it goes.
    CallFollower(HelpLightning &upstream, SessionDesk &desk, const Clock &clock, Options options,
                 QObject *parent = nullptr);
    ~CallFollower() override;

    /// Looks for sessions that live already.
    void begin();
    /// Unset: nothing is known (any more).
    [[nodiscard]] std::optional<CallState> stateOf(const QString &sessionId) const;
    /// By session id: of those followed, and of the latest that are over.
    [[nodiscard]] const QHash<QString, CallState> &states() const { return m_known; }
    [[nodiscard]] CallCounts counts() const;
    [[nodiscard]] int followed() const { return static_cast<int>(m_followed.size()); }

Q_SIGNALS:
    void changed(const QString &sessionId, const pinbridge::CallState &state);

private:
    using milliseconds = std::chrono::milliseconds;

    struct Followed
    {
        quint64 order = 0; ///< in which they came
        QString pin;
        QDateTime until; ///< UTC; while its call has not begun
        milliseconds due{0}; ///< steady time
        milliseconds pause{0};
        milliseconds since{0}; ///< steady time, of the call's begin as it was seen
        bool isAsked = false; ///< right now
    };

    void follow(const Session &session);
    QCoro::Task<> takeUp();
    void onRevoked(const QString &pin);
    void hurry(Followed &followed);
    void goOn();
    void wakeAt(milliseconds time);
    [[nodiscard]] QString nextDue() const;
    void dropOver(milliseconds now);
    QCoro::Task<> look(QString id);
    void take(const QString &id, const CallState &state);
    void takeFailure(const QString &id, const Failure &failure);
    void holdFor(milliseconds pause, const QString &why);
    void note(const QString &id, const CallState &state);
    [[nodiscard]] double random() const;

    HelpLightning &m_upstream;
    SessionDesk &m_desk;
    const Clock &m_clock;
    const Options m_options;
    QHash<QString, Followed> m_followed; ///< by session id
    QHash<QString, CallState> m_known; ///< the same, and of those that are over
    QQueue<QString> m_order; ///< of those, the oldest first
    milliseconds m_lastLook{-1'000'000}; ///< steady time
    milliseconds m_heldUntil{0}; ///< steady time
    int m_failures = 0; ///< in a row
    int m_looks = 0; ///< under way
    quint64 m_lastOrder = 0;
    qint64 m_ended = 0;
    bool m_isClosed = false;
    QTimer m_wake;
    milliseconds m_wakesAt{0}; ///< steady time, while that runs
};

} // namespace pinbridge
