// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/Readiness.h"

#include "helplightning/ConnectionProbe.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <utility>

namespace pinbridge {

namespace {

using std::chrono::milliseconds;

constexpr int httpPort = 80;
constexpr int httpsPort = 443;

PartState ok(const QString &detail) { return {PartState::Status::Ok, detail}; }

PartState failing(const QString &detail) { return {PartState::Status::Failing, detail}; }

/// What a finished call says of upstream as a whole; unset: nothing.
std::optional<bool> isGood(const CallTrace &trace)
{
    if (!trace.failure)
        return true;
    switch (*trace.failure) {
    case FailureCode::TokenRefused: // it has answered as it should, with what a caller dislikes
    case FailureCode::UnknownUser:
    case FailureCode::AmbiguousUser:
        return true;
    case FailureCode::CredentialsMissing:
    case FailureCode::ApiKeyRefused:
    case FailureCode::PartnerTokenRefused:
    case FailureCode::UpstreamUnreachable:
    case FailureCode::UpstreamTimeout:
    case FailureCode::UpstreamBusy: // 429 or 503: it stands, and no session comes of it
    case FailureCode::UpstreamFailed:
    case FailureCode::UpstreamNonsense:
        return false;
    case FailureCode::BadEmail: // the rest is ours
    case FailureCode::BadBody:
    case FailureCode::BadPin:
    case FailureCode::MissingAuthorization:
    case FailureCode::UnknownPin:
    case FailureCode::BadKey:
    case FailureCode::VaultAbsent:
    case FailureCode::VaultFailed:
    case FailureCode::WrongPassphrase:
    case FailureCode::BadSetting:
    case FailureCode::PortUnavailable:
    case FailureCode::Unavailable:
    case FailureCode::Cancelled:
    case FailureCode::Internal:
        break;
    }
    return std::nullopt;
}

/// Not which credentials were refused, nor why: that is for the operator.
QString describe(FailureCode failure)
{
    switch (failure) {
    case FailureCode::UpstreamUnreachable:
        return QStringLiteral("Calls do not reach it.");
    case FailureCode::UpstreamTimeout:
        return QStringLiteral("Calls get no answer in time.");
    case FailureCode::UpstreamBusy:
        return QStringLiteral("Calls are turned away for now.");
    default:
        return QStringLiteral("Calls fail.");
    }
}

milliseconds left(const QDeadlineTimer &end)
{
    return std::chrono::duration_cast<milliseconds>(end.remainingTimeAsDuration());
}

} // namespace

Readiness::Readiness(QUrl upstream, StorageQuestion storage, const Clock &clock)
    : m_upstream(std::move(upstream))
    , m_storage(std::move(storage))
    , m_clock(clock)
    , m_stop(std::make_unique<QObject>())
{
}

Readiness::~Readiness() = default;

void Readiness::noteCall(const CallTrace &trace)
{
    // What no device asks for, and upstream need not offer, says nothing.
    const auto good = trace.stage == Stage::CallRecords ? std::nullopt : isGood(trace);
    if (!good)
        return;
    if (*good) {
        m_goodCallAt = m_clock.steady();
        m_badCallsInARow = 0;
        return;
    }
    m_badCallAt = m_clock.steady();
    m_lastFailure = trace.failure;
    ++m_badCallsInARow;
}

bool Readiness::isFresh(std::optional<milliseconds> at, milliseconds life) const
{
    return at && m_clock.steady() - *at < life;
}

std::optional<PartState> Readiness::judgeByCalls() const
{
    if (m_badCallsInARow >= failuresThatCount && isFresh(m_badCallAt, callsAreFresh))
        return failing(describe(*m_lastFailure));
    if (isFresh(m_goodCallAt, callsAreFresh))
        return ok(QStringLiteral("Calls succeed."));
    return std::nullopt;
}

QCoro::Task<ReadinessReport> Readiness::check()
{
    if (m_running) {
        const auto running = *m_running;
        co_return co_await running;
    }
    const OneShot<ReadinessReport> mine;
    m_running = mine;
    // Both at once: a task runs from its call on.
    auto storage = storageState();
    auto upstream = upstreamState();
    ReadinessReport report;
    report.storage = co_await std::move(storage);
    report.upstream = co_await std::move(upstream);
    m_running.reset();
    mine.set(report);
    co_return report;
}

QCoro::Task<PartState> Readiness::storageState()
{
    const OneShot<PartState> answer;
    const PartState late = failing(QStringLiteral("It does not answer."));
    auto *timer = new QTimer(m_stop.get());
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, timer, [answer, late] { answer.set(late); });
    QObject::connect(m_stop.get(), &QObject::destroyed, timer,
                     [answer, late] { answer.set(late); });
    timer->start(patience);
    askStorage(answer);
    const PartState state = co_await answer;
    timer->deleteLater(); // this may go on inside a slot of it
    co_return state;
}

QCoro::Task<> Readiness::askStorage(OneShot<PartState> answer)
{
    auto asking = m_storage();
    const auto said = co_await std::move(asking);
    answer.set(said ? ok(QStringLiteral("It answers."))
                    : failing(QStringLiteral("Sessions cannot be kept.")));
}

QCoro::Task<PartState> Readiness::upstreamState()
{
    if (const auto judged = judgeByCalls())
        co_return *judged;
    if (m_upstream.host().isEmpty())
        co_return PartState{};
    if (!isFresh(m_lookedAt, probeInterval)) {
        m_lookedAt = m_clock.steady();
        auto looking = look();
        m_seen = co_await std::move(looking);
    }
    co_return m_seen;
}

/// Name, connection, TLS: each only when the one before it is there. Nothing is sent.
QCoro::Task<PartState> Readiness::look()
{
    const QString host = m_upstream.host();
    const bool isHttps = m_upstream.scheme() == QLatin1String("https");
    const auto port = quint16(m_upstream.port(isHttps ? httpsPort : httpPort));
    const QDeadlineTimer end(patience);

    auto name = probeName(host, left(end), m_stop.get());
    const Probe named = co_await std::move(name);
    if (!named.good)
        co_return failing(QStringLiteral("Its host name is not found."));
    auto connection = probeConnection(host, port, left(end), m_stop.get());
    const Probe connected = co_await std::move(connection);
    if (!connected.good)
        co_return failing(QStringLiteral("It accepts no connection."));
    if (isHttps) {
        auto handshake = probeTls(host, port, left(end), m_stop.get());
        const Probe encrypted = co_await std::move(handshake);
        if (!encrypted.good)
            co_return failing(QStringLiteral("No trusted TLS connection to it comes about."));
    }
    co_return ok(QStringLiteral("It accepts connections."));
}

} // namespace pinbridge
