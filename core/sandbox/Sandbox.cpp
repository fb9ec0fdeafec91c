// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/Sandbox.h"

#include "base/Jwt.h"
#include "base/Log.h"
#include "faults/FaultDelivery.h"
#include "http/HttpServer.h"
#include "sandbox/SandboxApi.h"
#include "sandbox/SandboxReplies.h"

#include <QHash>
#include <QTimer>

#include <utility>

namespace pinbridge {

namespace {

constexpr int apiKeyBytes = 32;
/// What the server leaves for an answer beyond the delays that the options ask for.
constexpr std::chrono::seconds grace{25};

} // namespace

struct Sandbox::Private
{
    Private(SandboxOptions givenOptions, const Clock &givenClock)
        : options(std::move(givenOptions))
        , clock(givenClock)
        , apiKey(base64Url(randomBytes(apiKeyBytes)))
        , key(PartnerKey::generate())
    {
        if (key)
            api = std::make_unique<SandboxApi>(options, clock, *key, apiKey);
    }

    void answer(const http::Request &request, const http::AnswerPtr &answer);
    void suffer(const FaultHit &hit, const http::Request &request, const http::AnswerPtr &answer);
    void serve(const http::Request &request, const http::AnswerPtr &answer,
               const Delivery &delivery = {});
    void later(std::chrono::milliseconds delay, const std::function<void()> &work);
    void send(const SandboxApi::Outcome &outcome, const http::AnswerPtr &answer);

    SandboxOptions options;
    const Clock &clock;
    Secret apiKey;
    Result<PartnerKey> key;
    std::unique_ptr<SandboxApi> api;
    FaultLab faults{FaultScope::Sandbox};
    QHash<QByteArray, int> calls;
    QObject delays; ///< parent of the timers that hold answers back
    std::unique_ptr<http::HttpServer> server; ///< last: goes before the answers still owed
};

Sandbox::Sandbox(SandboxOptions options, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(options), clock))
{
}

Sandbox::~Sandbox() = default;

Result<void> Sandbox::start()
{
    if (!d->key)
        return tl::unexpected(d->key.error());

    for (const FaultRule &rule : std::as_const(d->options.faults)) {
        if (const auto added = d->faults.add(rule); !added)
            return tl::unexpected(added.error());
    }
    http::ServerOptions server;
    server.port = d->options.port;
    server.deadline = d->options.latency + d->options.slowDelay + grace;
    server.failureReply = [](const http::Request &, int status, const char *) {
        return errorReply(status, QStringLiteral("The sandbox failed"));
    };
    d->server = std::make_unique<http::HttpServer>(
        std::move(server),
        [p = d.get()](const http::Request &request, const http::AnswerPtr &answer) {
            p->answer(request, answer);
        });
    return d->server->listen();
}

void Sandbox::Private::answer(const http::Request &request, const http::AnswerPtr &answer)
{
    const auto hit =
        faults.isOn() ? faults.take(request.peer, SandboxApi::routeNameOf(request)) : std::nullopt;
    if (hit)
        suffer(*hit, request, answer);
    else
        serve(request, answer);
}

void Sandbox::Private::suffer(const FaultHit &hit, const http::Request &request,
                              const http::AnswerPtr &answer)
{
    qCDebug(logSandbox) << "fault" << hit.name;
    switch (hit.action.kind) {
    case FaultKind::Delay:
        answer->allow(hit.time);
        later(hit.time, [this, request, answer] { serve(request, answer); });
        return;
    case FaultKind::Status:
        answer->send(errorReply(hit.action.status, QStringLiteral("A fault on purpose")));
        return;
    case FaultKind::TokenExpired:
        answer->send(
            refusedTokenReply({.expired = true, .sentence = QStringLiteral("Token expired")}));
        return;
    case FaultKind::Garbage:
        answer->send(http::Reply::json(R"({"id": 1001, "token": "eyJ)"));
        return;
    default:
        serve(request, answer, deliveryOf(hit));
        return;
    }
}

void Sandbox::Private::serve(const http::Request &request, const http::AnswerPtr &answer,
                             const Delivery &delivery)
{
    SandboxApi::Outcome outcome = api->handle(request);
    outcome.reply.delivery = delivery;
    const auto delay = outcome.slow ? options.latency + options.slowDelay : options.latency;
    if (delay.count() > 0)
        later(delay, [this, outcome, answer] { send(outcome, answer); });
    else
        send(outcome, answer);
}

void Sandbox::Private::later(std::chrono::milliseconds delay, const std::function<void()> &work)
{
    auto *timer = new QTimer(&delays);
    timer->setSingleShot(true);
    timer->setTimerType(Qt::PreciseTimer);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, work] {
        work();
        timer->deleteLater();
    });
    timer->start(delay);
}

void Sandbox::Private::send(const SandboxApi::Outcome &outcome, const http::AnswerPtr &answer)
{
    qCDebug(logSandbox) << outcome.pattern << outcome.reply.status;
    if (!outcome.pattern.isEmpty())
        ++calls[outcome.pattern];
    answer->send(outcome.reply);
}

QUrl Sandbox::url() const
{
    QUrl url(QStringLiteral("http://127.0.0.1/api"));
    url.setPort(d->server ? d->server->port() : 0);
    return url;
}

Profile Sandbox::profile() const
{
    Profile profile{QStringLiteral("Sandbox"), url(), d->options.enterpriseId, d->apiKey, {}};
    if (d->key)
        profile.partnerKey = *d->key;
    return profile;
}

int Sandbox::calls(const QByteArray &pattern) const { return d->calls.value(pattern); }

} // namespace pinbridge
