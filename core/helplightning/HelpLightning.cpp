// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helplightning/HelpLightning.h"

#include "base/Log.h"
#include "base/RequestScope.h"
#include "credentials/PartnerToken.h"
#include "helplightning/TransportPool.h"
#include "helplightning/UpstreamCall.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace pinbridge {
namespace {

constexpr int mostConnections = 1024;
/// A device is answered within 25 s: what it asked for must be known before.
constexpr std::chrono::milliseconds longestCall{20'000};

UpstreamSettings withinBounds(UpstreamSettings settings)
{
    settings.connections = std::clamp(settings.connections, 1, mostConnections);
    settings.totalDeadline = std::min(settings.totalDeadline, longestCall);
    settings.callDeadline = std::min(settings.callDeadline, settings.totalDeadline);
    return settings;
}

UpstreamRequest within(std::optional<std::chrono::milliseconds> patience, UpstreamRequest request)
{
    request.patience = patience;
    return request;
}

UpstreamRequest on(const Trail &trail, UpstreamRequest request)
{
    request.trail = trail;
    return request;
}

void writeLine(const QByteArray &pattern, const CallTrace &trace)
{
    if (!logUpstream().isDebugEnabled())
        return;
    const RequestScope scope(trace.request);
    qCDebug(logUpstream).noquote().nospace()
        << pattern << ' ' << trace.status << ' ' << trace.duration.count() << " ms, stage "
        << nameOf(trace.stage) << ", attempts " << trace.attempts
        << (trace.failure ? QStringLiteral(", failure ") + nameOf(*trace.failure) : QString());
}

OneShot<CallOutcome> settled(CallOutcome outcome)
{
    OneShot<CallOutcome> promise;
    promise.set(std::move(outcome));
    return promise;
}

template<typename T>
QCoro::Task<Result<T>> valueOf(OneShot<CallOutcome> promise)
{
    CallOutcome outcome = co_await promise;
    if (!outcome)
        co_return tl::unexpected(std::move(outcome.error()));
    co_return std::get<T>(std::move(*outcome));
}

} // namespace

struct HelpLightning::Private
{
    Private(HelpLightning *owner, UpstreamSettings wanted, PartnerToken &token, const Clock &time)
        : q(owner)
        , settings(withinBounds(std::move(wanted)))
        , partnerToken(token)
        , clock(time)
        , pool(settings.connections, settings.idleAfter)
    {
    }

    OneShot<CallOutcome> begin(UpstreamRequest request);
    void conclude(UpstreamCall *call);

    HelpLightning *q;
    const UpstreamSettings settings;
    PartnerToken &partnerToken;
    const Clock &clock;
    TransportPool pool;
    QList<UpstreamCall *> calls; ///< children of `q`
    bool closed = false;
};

OneShot<CallOutcome> HelpLightning::Private::begin(UpstreamRequest request)
{
    if (closed)
        return settled(
            fail(FailureCode::Cancelled, Phrase::tr("Pinbridge is shutting down."), request.stage));
    if (request.caller == Caller::Partner) {
        auto token = partnerToken.current();
        if (!token) {
            token.error().stage = request.stage;
            return settled(tl::unexpected(std::move(token.error())));
        }
        request.token = std::move(*token);
    }
    if (!canBeSent(request.token))
        return settled(fail(FailureCode::TokenRefused,
                            Phrase::tr("The token is empty or holds a character that no token "
                                       "has. Authenticate again to get a new one."),
                            request.stage));

    auto *call = new UpstreamCall(std::move(request), settings, pool, clock, q);
    calls.append(call);
    QObject::connect(call, &UpstreamCall::ended, q, [this, call] { conclude(call); });
    const auto promise = call->promise();
    call->start();
    return promise;
}

void HelpLightning::Private::conclude(UpstreamCall *call)
{
    calls.removeOne(call);
    call->deleteLater();
    const CallTrace trace = call->trace();
    const CallOutcome outcome = call->outcome();
    const auto promise = call->promise();
    if (trace.failure == FailureCode::PartnerTokenRefused)
        partnerToken.forget(call->request().token);
    writeLine(call->request().pattern, trace);
    Q_EMIT q->callFinished(trace);
    promise.set(outcome); // the last thing: a waiter may destroy this
}

HelpLightning::HelpLightning(UpstreamSettings settings, PartnerToken &partnerToken,
                             const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(settings), partnerToken, clock))
{
}

HelpLightning::~HelpLightning() { cancelAll(); }

QCoro::Task<Result<UserPage>> HelpLightning::findUsers(
    const QString &email, int page, std::optional<std::chrono::milliseconds> patience,
    const Trail &trail)
{
    return valueOf<UserPage>(d->begin(on(trail, within(patience, findUsersRequest(email, page)))));
}

QCoro::Task<Result<UpstreamUser>> HelpLightning::user(
    const QString &id, std::optional<std::chrono::milliseconds> patience, const Trail &trail)
{
    return valueOf<UpstreamUser>(d->begin(on(trail, within(patience, userRequest(id)))));
}

QCoro::Task<Result<SessionView>> HelpLightning::createSession(
    const QByteArray &creatorToken, const QList<QByteArray> &contactTokens, const Trail &trail)
{
    return valueOf<SessionView>(
        d->begin(on(trail, createSessionRequest(creatorToken, contactTokens))));
}

QCoro::Task<Result<SessionView>> HelpLightning::session(const QString &id,
                                                        const QByteArray &userToken,
                                                        const Trail &trail)
{
    return valueOf<SessionView>(d->begin(on(trail, sessionRequest(id, userToken))));
}

QCoro::Task<Result<GssInfo>> HelpLightning::video(const QByteArray &sessionToken,
                                                  const QByteArray &userToken, const Trail &trail)
{
    return valueOf<GssInfo>(d->begin(on(trail, videoRequest(sessionToken, userToken))));
}

QCoro::Task<Result<QList<CallRecord>>> HelpLightning::callRecords(const QString &sessionId)
{
    return valueOf<QList<CallRecord>>(d->begin(callRecordsRequest(sessionId)));
}

void HelpLightning::cancelAll()
{
    d->closed = true;
    d->pool.close(); // else each call that ends would send one that waits
    const QPointer<HelpLightning> self(this); // a waiter may destroy this
    while (self && !d->calls.isEmpty())
        d->calls.constFirst()->cancel();
}

int HelpLightning::inFlight() const { return static_cast<int>(d->calls.size()); }

int HelpLightning::managers() const { return d->pool.managers(); }

} // namespace pinbridge
