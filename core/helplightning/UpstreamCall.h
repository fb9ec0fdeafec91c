// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "base/OneShot.h"
#include "helplightning/TransportPool.h"
#include "helplightning/UpstreamAnswer.h"
#include "helplightning/UpstreamRequests.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace pinbridge {

class UpstreamAttempt;

using CallOutcome = Result<ReplyValue>;

/// One call with its retries, from its start to its one outcome. Ends within the settings'
/// `totalDeadline`, whatever upstream does.
class UpstreamCall : public QObject
{
    Q_OBJECT

public:
    /// All but `request` must outlive this object.
    UpstreamCall(UpstreamRequest request, const UpstreamSettings &settings, TransportPool &pool,
                 const Clock &clock, QObject *parent = nullptr);
    ~UpstreamCall() override;

    void start();
    /// Ends the call with Cancelled before it returns.
    void cancel();

    [[nodiscard]] const UpstreamRequest &request() const { return m_request; }
    [[nodiscard]] const CallTrace &trace() const { return m_trace; }
    /// Valid from `ended` on.
    [[nodiscard]] const CallOutcome &outcome() const { return m_outcome; }
    /// Set by who started the call, after `ended`.
    [[nodiscard]] const OneShot<CallOutcome> &promise() const { return m_promise; }

Q_SIGNALS:
    /// Once; never from a slot of a network reply.
    void ended();

private:
    void attempt();
    void send(std::chrono::milliseconds patience);
    void suffer(const UpstreamFault &fault, std::chrono::milliseconds patience);
    void consider(const UpstreamAnswer &answer);
    [[nodiscard]] CallOutcome outcomeOf(const UpstreamAnswer &answer) const;
    void noteClock(const QByteArray &date);
    void noteEnd();
    void finish(CallOutcome outcome);

    const UpstreamRequest m_request;
    const UpstreamSettings &m_settings;
    TransportPool &m_pool;
    const Clock &m_clock;
    QDeadlineTimer m_end;
    QTimer m_pause;
    QTimer m_fault; ///< until what is broken on purpose shows
    std::function<void()> m_afterFault;
    UpstreamAttempt *m_attempt = nullptr; ///< a child, while one is under way
    CallTrace m_trace;
    std::shared_ptr<Trail::Step> m_step; ///< from `start` on
    int m_tries = 0; ///< for the retry policy
    std::chrono::milliseconds m_startedAt{0};
    CallOutcome m_outcome;
    OneShot<CallOutcome> m_promise;
};

} // namespace pinbridge
