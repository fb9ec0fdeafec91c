// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/CallFollower.h"

#include "base/Log.h"

#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>
#include <ranges>
#include <utility>

namespace pinbridge {

namespace {

using Phase = CallState::Phase;

/// Of one that goes on it is counted anew each time.
bool isNews(const CallState &before, const CallState &now)
{
    constexpr qint64 same = 5; // s
    if (before.phase != now.phase || now.phase != Phase::Going)
        return before != now;
    return !before.startedAt || !now.startedAt
           || std::abs(before.startedAt->secsTo(*now.startedAt)) > same;
}

/// Which it says of all sessions alike.
bool isRefusal(const Failure &failure)
{
    return failure.upstreamStatus >= 400 && failure.upstreamStatus < 500
           && failure.upstreamStatus != 404 && failure.upstreamStatus != 429;
}

} // namespace

CallFollower::CallFollower(HelpLightning &upstream, SessionDesk &desk, const Clock &clock,
                           Options options, QObject *parent)
    : QObject(parent)
    , m_upstream(upstream)
    , m_desk(desk)
    , m_clock(clock)
    , m_options(std::move(options))
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &CallFollower::goOn);
    connect(&desk, &SessionDesk::sessionCreated, this, &CallFollower::follow);
    connect(&desk, &SessionDesk::sessionJoined, this, &CallFollower::follow);
    connect(&desk, &SessionDesk::sessionRevoked, this, &CallFollower::onRevoked);
    connect(&upstream, &HelpLightning::callFinished, this, [this](const CallTrace &trace) {
        // Who was turned away has to come again: not against us.
        if (trace.stage != Stage::CallRecords && trace.failure == FailureCode::UpstreamBusy)
            holdFor(m_options.pace.afterFailure, QStringLiteral("devices are turned away"));
    });
}

CallFollower::~CallFollower() = default;

void CallFollower::begin()
{
    if (m_options.takesUpKept)
        (void)takeUp();
}

QCoro::Task<> CallFollower::takeUp()
{
    const QPointer<CallFollower> self(this);
    auto listing = m_desk.repository().list(m_options.mostFollowed);
    const auto kept = co_await std::move(listing);
    if (!self || !kept)
        co_return;
    for (const Session &session : std::views::reverse(*kept)) { // the newest comes last
        if (!session.revoked && session.expiresAt > m_clock.now())
            follow(session);
    }
}

/// Also again, when somebody has joined: it may begin now.
void CallFollower::follow(const Session &session)
{
    if (m_isClosed || session.id.isEmpty())
        return;
    const auto known = m_known.constFind(session.id);
    if (known != m_known.cend() && known->phase == Phase::Ended)
        return;
    if (!m_followed.contains(session.id) && followed() >= m_options.mostFollowed) {
        const auto oldest = std::ranges::min_element(m_followed, {}, &Followed::order);
        m_followed.erase(oldest);
    }
    Followed &followed = m_followed[session.id];
    if (followed.order == 0)
        followed.order = ++m_lastOrder;
    followed.pin = session.pin;
    followed.until = session.expiresAt;
    hurry(followed);
    // No more for each of very many joins.
    if (!m_wake.isActive() || followed.due < m_wakesAt)
        wakeAt(followed.due);
}

void CallFollower::hurry(Followed &followed)
{
    followed.pause = m_options.pace.first;
    followed.due = m_clock.steady() + spread(followed.pause, random());
}

/// No pin: nobody else will join. What goes on goes on.
void CallFollower::onRevoked(const QString &pin)
{
    const auto isOver = [&](const auto &entry) {
        const auto known = m_known.constFind(entry.key());
        const bool goes = known != m_known.cend() && known->phase == Phase::Going;
        return entry.value().pin == pin && !goes;
    };
    m_followed.removeIf(isOver);
}

void CallFollower::wakeAt(milliseconds time)
{
    m_wakesAt = time;
    m_wake.start(std::max(time - m_clock.steady(), milliseconds(1)));
}

/// Empty: none is. Otherwise the one that has waited longest; it may be in the future.
QString CallFollower::nextDue() const
{
    QString next;
    milliseconds earliest = milliseconds::max();
    for (auto it = m_followed.cbegin(); it != m_followed.cend(); ++it) {
        if (!it->isAsked && it->due < earliest) {
            earliest = it->due;
            next = it.key();
        }
    }
    return next;
}

void CallFollower::dropOver(milliseconds now)
{
    const QDateTime time = m_clock.now();
    m_followed.removeIf([&](const auto &entry) {
        const Followed &followed = entry.value();
        const auto known = m_known.constFind(entry.key());
        const bool goes = known != m_known.cend() && known->phase == Phase::Going;
        return goes ? now - followed.since > m_options.longestCall : followed.until <= time;
    });
}

void CallFollower::goOn()
{
    if (m_isClosed)
        return;
    const milliseconds now = m_clock.steady();
    dropOver(now);
    const QString id = m_looks < m_options.mostLooks ? nextDue() : QString();
    if (id.isEmpty())
        return; // the end of a look, or a new session, leads here again
    const milliseconds due =
        std::max({m_followed[id].due, m_heldUntil, m_lastLook + m_options.pace.spacing});
    if (due > now) {
        wakeAt(due);
        return;
    }
    if (m_upstream.inFlight() - m_looks > m_options.mostOthers) {
        wakeAt(now + m_options.pace.afterDevices);
        return;
    }
    (void)look(id);
    goOn();
}

QCoro::Task<> CallFollower::look(QString id)
{
    const QPointer<CallFollower> self(this);
    m_followed[id].isAsked = true;
    ++m_looks;
    m_lastLook = m_clock.steady();
    auto asking = m_upstream.callRecords(id);
    const auto records = co_await std::move(asking);
    if (!self)
        co_return;
    --m_looks;
    if (const auto followed = m_followed.find(id); followed != m_followed.end())
        followed->isAsked = false;
    if (!records && records.error().code == FailureCode::Cancelled) {
        m_isClosed = true; // upstream ends
        co_return;
    }
    if (records) {
        m_failures = 0;
        take(id, callStateOf(*records, m_clock.now()));
    } else {
        takeFailure(id, records.error());
    }
    goOn();
}

void CallFollower::take(const QString &id, const CallState &state)
{
    const auto known = m_known.constFind(id);
    const bool isOther = known == m_known.cend() || known->phase != state.phase;
    const auto followed = m_followed.find(id);
    if (followed != m_followed.end()) {
        if (isOther && state.phase == Phase::Going) {
            hurry(*followed);
            followed->since = m_clock.steady();
        } else {
            followed->pause = nextPause(m_options.pace, state.phase, followed->pause);
            followed->due = m_clock.steady() + spread(followed->pause, random());
        }
        if (state.phase == Phase::Ended)
            m_followed.erase(followed);
    }
    if (isOther && state.phase == Phase::Ended)
        ++m_ended;
    note(id, state);
}

void CallFollower::takeFailure(const QString &id, const Failure &failure)
{
    const bool isUnknown = failure.upstreamStatus == 404;
    if (isUnknown || failure.code == FailureCode::UpstreamNonsense) {
        take(id, {.phase = Phase::Untold});
    } else if (const auto followed = m_followed.find(id); followed != m_followed.end()) {
        followed->pause = nextPause(m_options.pace, Phase::Untold, followed->pause);
        followed->due = m_clock.steady() + spread(followed->pause, random());
    }
    if (isRefusal(failure)) {
        const QStringList ids = m_followed.keys();
        for (const QString &one : ids)
            note(one, {.phase = Phase::Untold});
    }
    if (isUnknown)
        return; // it has answered, and of the others it may tell
    ++m_failures;
    holdFor(pauseAfter(m_options.pace, failure, m_failures, random()), nameOf(failure.code));
}

void CallFollower::holdFor(milliseconds pause, const QString &why)
{
    m_heldUntil = std::max(m_heldUntil, m_clock.steady() + pause);
    qCDebug(logSessions).noquote().nospace()
        << "no call is asked after for " << qint64{pause.count()} << " ms: " << why;
}

void CallFollower::note(const QString &id, const CallState &state)
{
    const auto known = m_known.constFind(id);
    if (known != m_known.cend() && !isNews(*known, state))
        return;
    if (known == m_known.cend())
        m_order.enqueue(id);
    m_known.insert(id, state);
    if (m_order.size() > m_options.mostRemembered)
        m_known.remove(m_order.dequeue());
    qCDebug(logSessions).noquote() << "call of session" << id << nameOf(state.phase);
    Q_EMIT changed(id, state);
}

std::optional<CallState> CallFollower::stateOf(const QString &sessionId) const
{
    const auto known = m_known.constFind(sessionId);
    return known == m_known.cend() ? std::nullopt : std::optional(*known);
}

CallCounts CallFollower::counts() const
{
    CallCounts counts{.followed = {{QStringLiteral("unasked"), 0}}, .ended = m_ended};
    for (const Phase phase : {Phase::NotStarted, Phase::Going, Phase::Untold})
        counts.followed.insert(nameOf(phase), 0);
    for (auto it = m_followed.cbegin(); it != m_followed.cend(); ++it) {
        const auto known = m_known.constFind(it.key());
        ++counts
              .followed[known == m_known.cend() ? QStringLiteral("unasked") : nameOf(known->phase)];
    }
    return counts;
}

double CallFollower::random() const
{
    return m_options.random ? m_options.random() : QRandomGenerator::global()->generateDouble();
}

} // namespace pinbridge
