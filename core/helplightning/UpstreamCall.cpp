// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helplightning/UpstreamCall.h"

#include "helplightning/FailureMapping.h"
#include "helplightning/HttpDate.h"
#include "helplightning/RetryPolicy.h"
#include "helplightning/UpstreamAttempt.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace pinbridge {
namespace {

using std::chrono::milliseconds;

milliseconds remainingOf(const QDeadlineTimer &timer)
{
    return std::chrono::duration_cast<milliseconds>(timer.remainingTimeAsDuration());
}

} // namespace

UpstreamCall::UpstreamCall(UpstreamRequest request, const UpstreamSettings &settings,
                           TransportPool &pool, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_settings(settings)
    , m_pool(pool)
    , m_clock(clock)
{
    m_trace.stage = m_request.stage;
    m_trace.request = m_request.trail.id();
    m_trace.attempts = 0;
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer); // a coarse one may come before Retry-After
    connect(&m_pause, &QTimer::timeout, this, &UpstreamCall::attempt);
    m_fault.setSingleShot(true);
    m_fault.setTimerType(Qt::PreciseTimer);
    connect(&m_fault, &QTimer::timeout, this, [this] { std::exchange(m_afterFault, {})(); });
}

UpstreamCall::~UpstreamCall() = default;

void UpstreamCall::start()
{
    m_trace.startedAt = m_clock.now();
    m_startedAt = m_clock.steady();
    m_step = m_request.trail.begin(m_request.stage, m_startedAt, m_request.pattern);
    const milliseconds patience = m_request.patience.value_or(m_settings.totalDeadline);
    m_end.setRemainingTime(std::clamp(patience, milliseconds(0), m_settings.totalDeadline));
    attempt();
}

void UpstreamCall::cancel()
{
    if (UpstreamAttempt *attempt = std::exchange(m_attempt, nullptr)) {
        attempt->disconnect(this);
        m_trace.attempts += attempt->sent();
        attempt->abandon();
        attempt->deleteLater();
    }
    m_pause.stop();
    m_fault.stop();
    finish(fail(FailureCode::Cancelled, Phrase::tr("The call was given up."), m_request.stage));
}

void UpstreamCall::attempt()
{
    const milliseconds patience = std::min(m_settings.callDeadline, remainingOf(m_end));
    const auto fault = m_settings.fault ? m_settings.fault(m_request.trail.id(),
                                                           m_request.caller != Caller::Partner)
                                        : std::nullopt;
    if (fault)
        suffer(*fault, patience);
    else
        send(patience);
}

void UpstreamCall::suffer(const UpstreamFault &fault, milliseconds patience)
{
    using Ending = UpstreamAnswer::Ending;
    const auto answerWith = [this](const UpstreamAnswer &answer) {
        m_afterFault = [this, answer] { consider(answer); };
    };
    milliseconds time{0};
    switch (fault.kind) {
    case UpstreamFault::Kind::Down:
        answerWith({.ending = Ending::Refused});
        break;
    case UpstreamFault::Kind::TokenExpired:
        answerWith({.ending = Ending::Complete,
                    .sent = 1,
                    .status = 400,
                    .body = R"({"code": 1003, "message": "Token expired"})"});
        break;
    case UpstreamFault::Kind::Slow:
        time = std::min(fault.time, patience);
        if (fault.time < patience)
            m_afterFault = [this, rest = patience - fault.time] { send(rest); };
        else
            answerWith({.ending = Ending::TimedOut, .sent = 1});
        break;
    }
    m_fault.start(time);
}

void UpstreamCall::send(milliseconds patience)
{
    m_attempt = new UpstreamAttempt(m_request, m_settings, m_pool, this);
    connect(m_attempt, &UpstreamAttempt::headCame, this,
            [this] { m_step->firstByte = m_clock.steady(); });
    connect(m_attempt, &UpstreamAttempt::ended, this, &UpstreamCall::consider);
    m_attempt->start(patience);
}

void UpstreamCall::consider(const UpstreamAnswer &answer)
{
    if (UpstreamAttempt *const attempt = std::exchange(m_attempt, nullptr))
        attempt->deleteLater();
    m_trace.attempts += answer.sent;
    m_tries += std::max(1, answer.sent); // one that found no connection was a try, too
    m_trace.status = answer.status;
    m_trace.blamesToken = blamesToken(answer);
    noteClock(answer.date);

    CallOutcome outcome = outcomeOf(answer);
    if (!outcome) {
        const double random =
            m_settings.random ? m_settings.random() : QRandomGenerator::global()->generateDouble();
        const auto pause = pauseBeforeRetry(m_request, answer, outcome.error(), m_tries,
                                            remainingOf(m_end), random);
        if (pause) {
            m_pause.start(*pause);
            return;
        }
    }
    finish(std::move(outcome));
}

CallOutcome UpstreamCall::outcomeOf(const UpstreamAnswer &answer) const
{
    // A date in Retry-After is one of upstream's clock.
    const QDateTime now = parseHttpDate(answer.date).value_or(m_clock.now());
    if (auto failure = judge(answer, m_request, m_settings, now))
        return tl::unexpected(std::move(*failure));
    auto value = m_request.shape(answer.body);
    if (!value)
        return tl::unexpected(wrongShape(answer, m_request, value.error()));
    return std::move(*value);
}

void UpstreamCall::noteClock(const QByteArray &date)
{
    // Date has whole seconds, the rest cut off: half of one is nearest on average.
    if (const auto upstream = parseHttpDate(date))
        m_trace.clockDifference = milliseconds(m_clock.now().msecsTo(*upstream) + 500);
}

void UpstreamCall::noteEnd()
{
    m_step->end = m_startedAt + m_trace.duration;
    m_step->status = m_trace.status;
    m_step->attempts = m_trace.attempts;
    m_step->failure = m_trace.failure;
    m_step->blamesToken = m_trace.blamesToken;
}

void UpstreamCall::finish(CallOutcome outcome)
{
    m_outcome = std::move(outcome);
    m_trace.duration = m_clock.steady() - m_startedAt;
    if (!m_outcome)
        m_trace.failure = m_outcome.error().code;
    noteEnd();
    Q_EMIT ended(); // the last thing: the receiver may destroy this
}

} // namespace pinbridge
