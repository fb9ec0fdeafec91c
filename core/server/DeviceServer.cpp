// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/DeviceServer.h"

#include "base/Address.h"
#include "base/LineFields.h"
#include "base/Log.h"
#include "base/RequestScope.h"
#include "server/ExchangeLine.h"
#include "server/FaultEdge.h"
#include "server/ForwardedFor.h"
#include "server/Pages.h"
#include "server/Problem.h"
#include "server/ProblemPages.h"
#include "server/Routes.h"
#include "server/SessionRoutes.h"
#include "server/StatusRoutes.h"
#include "server/TlsFaults.h"

namespace pinbridge {

using http::AnswerPtr;
using http::Reply;
using http::Request;

namespace {

Reply edgeFailure(const Request &request, int status, const char *reason)
{
    if (status == 503) {
        return problemReply(
            {.code = FailureCode::Unavailable,
             .sentence = Phrase::verbatim(QString::fromLatin1(reason)
                                          + QStringLiteral(" Try again in a few seconds."))},
            request.id);
    }
    const QString detail =
        status == 504
            ? QStringLiteral(
                  "No answer came in time. Try again; the console shows which step was slow.")
        : status == 500
            ? QStringLiteral(
                  "This should not happen. The server's log has more under this request id.")
            : QString::fromLatin1(reason);
    return problemReply(problemOfStatus(status), detail, request.id);
}

Reply noSuchPath(const Request &request)
{
    return problemReply(problemOfStatus(404),
                        QStringLiteral("There is /auth and /session; check the path."), request.id);
}

Reply noCertificate(const Request &request)
{
    return problemReply(problemOfStatus(404),
                        QStringLiteral("This server refuses https, so it has no certificate; its "
                                       "operator's console says why."),
                        request.id);
}

} // namespace

struct DeviceServer::Private
{
    DeviceServer *q;
    DeviceServerOptions options;
    const Clock &clock;
    Door door;
    SessionRoutes sessions;
    StatusRoutes statusRoutes;
    FaultEdge faults;
    std::unique_ptr<http::HttpServer> http{};
    TlsFaults tlsFaults{};
    bool draining = false;

    Private(DeviceServer *server, DeviceServerOptions given, SessionDesk &desk,
            UserDirectory &users, DeviceRegistry &devices, const Clock &time)
        : q(server)
        , options(std::move(given))
        , clock(time)
        , door(options.access, options.hostNames, options.limits, devices, clock)
        , sessions(desk, users, door, options.sessionIdForm)
        , statusRoutes(options.upstream, desk, devices, clock)
        , faults(options.faults)
    {
    }

    void handle(const Request &received, const AnswerPtr &answer);
    void serve(const Request &request, const AnswerPtr &answer);
    [[nodiscard]] MetricsMoment moment() const;
    void meetFaults(const Route &route, const Request &request, const AnswerPtr &answer);
    void dispatch(RouteId id, const Request &request, const AnswerPtr &answer);
    void decorate(const Request &request, Reply &reply) const;
    void report(const Request &request, const Reply &reply, std::chrono::milliseconds duration,
                bool delivered);
};

DeviceServer::DeviceServer(DeviceServerOptions options, SessionDesk &desk, UserDirectory &users,
                           DeviceRegistry &devices, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(options), desk, users, devices, clock))
{
    http::ServerOptions &http = d->options.http;
    http.decorate = [this](const Request &request, Reply &reply) { d->decorate(request, reply); };
    http.failureReply = edgeFailure;
    http.finished = [this](const Request &request, const Reply &reply,
                           std::chrono::milliseconds duration,
                           bool delivered) { d->report(request, reply, duration, delivered); };
    http.tlsFailed = [this](const QHostAddress &peer, TlsFault::Kind kind) {
        const auto fault = d->tlsFaults.worthTelling(peer, kind, d->clock);
        if (fault)
            Q_EMIT tlsFailed(*fault);
    };
    d->http = std::make_unique<http::HttpServer>(
        http,
        [this](const Request &request, const AnswerPtr &answer) { d->handle(request, answer); });
    connect(d->http.get(), &http::HttpServer::drained, this, &DeviceServer::drained);
    connect(&desk, &SessionDesk::sessionRevoked, this,
            [this](const QString &pin) { d->sessions.forget(pin); });
}

DeviceServer::~DeviceServer() = default;

Result<void> DeviceServer::listen() { return d->http->listen(); }

void DeviceServer::setCertificate(const QSslConfiguration &tls, const QByteArray &certificateDer)
{
    d->options.certificateDer = certificateDer;
    d->http->setTls(tls);
}

quint16 DeviceServer::port() const { return d->http->port(); }

QHostAddress DeviceServer::address() const { return d->http->address(); }

int DeviceServer::pending() const { return d->http->pending(); }

http::ConnectionCounts DeviceServer::connectionCounts() const { return d->http->counts(); }

void DeviceServer::noteUpstreamCall(const CallTrace &trace)
{
    d->statusRoutes.noteUpstreamCall(trace);
}

void DeviceServer::stopAccepting()
{
    d->draining = true;
    d->faults.releaseAll();
    d->http->stopAccepting();
}

/// From here on a request comes from whom a proxy asks for.
void DeviceServer::Private::handle(const Request &received, const AnswerPtr &answer)
{
    const RequestScope lines(received.id);
    const auto client = clientOf(received, options.proxies);
    if (!client) {
        answer->send(problemReply(problemOfStatus(400),
                                  QStringLiteral("The proxy must end its X-Forwarded-For field "
                                                 "with the device's address and nothing else."),
                                  received.id));
        return;
    }
    if (!options.proxies.contains(received.peer)) {
        serve(received, answer);
        return;
    }
    Request request = received;
    request.peer = *client;
    serve(request, answer);
}

void DeviceServer::Private::serve(const Request &request, const AnswerPtr &answer)
{
    if (const auto refusal = door.forAll(request)) {
        answer->send(*refusal);
        return;
    }
    const auto refuse = [&](int status, const QString &detail) {
        return problemReply(problemOfStatus(status), detail, request.id);
    };
    const RouteMatch match = findRoute(request);
    if (!match.pathExists) {
        answer->send(noSuchPath(request));
        return;
    }
    if (request.method == http::Method::Options) {
        Reply reply{.status = 204, .contentType = {}, .body = {}, .fields = {}, .note = {}};
        const QByteArray methods = methodsOf(request.rawPath);
        reply.fields.emplaceBack("Allow", methods);
        addPreflight(options.cors, request, methods, reply);
        answer->send(reply);
        return;
    }
    if (!match.route) {
        const QByteArray methods = methodsOf(request.rawPath);
        Reply reply = refuse(405, QStringLiteral("Use one of: %1.").arg(QLatin1String(methods)));
        reply.fields.emplaceBack("Allow", methods);
        answer->send(reply);
        return;
    }
    if (match.route->guarded) {
        if (const auto refusal = door.forDevices(request)) {
            answer->send(*refusal);
            return;
        }
    }
    if (draining && match.route->id != RouteId::Ready) {
        answer->send(problemReply({.code = FailureCode::Cancelled}, request.id));
        return;
    }
    if (request.body.size() > match.route->bodyLimit && match.route->bodyLimit > 0) {
        answer->send(refuse(413, QStringLiteral("An address fits into a kilobyte: send less.")));
        return;
    }
    if (faults.isOn())
        meetFaults(*match.route, request, answer);
    else
        dispatch(match.route->id, request, answer);
}

/// Of devices that are let in, and nothing but what devices do: who looks after the server sees it
/// as it is.
void DeviceServer::Private::meetFaults(const Route &route, const Request &request,
                                       const AnswerPtr &answer)
{
    if (route.faultName == nullptr) {
        dispatch(route.id, request, answer);
        return;
    }
    faults.meet(request, QString::fromLatin1(route.faultName), answer,
                [this, id = route.id, request, answer] {
                    const RequestScope lines(request.id); // it may come from a timer
                    // After a delay: nobody waits any more, or the server has begun to stop.
                    if (draining || answer->isOver())
                        answer->send(problemReply({.code = FailureCode::Cancelled}, request.id));
                    else
                        dispatch(id, request, answer);
                });
}

void DeviceServer::Private::dispatch(RouteId id, const Request &request, const AnswerPtr &answer)
{
    switch (id) {
    case RouteId::Auth:
        sessions.authenticate(request, answer);
        return;
    case RouteId::CreateSession:
        sessions.createSession(request, answer);
        return;
    case RouteId::JoinSession:
        sessions.joinSession(request, answer);
        return;
    case RouteId::Health:
        answer->send(Reply::json(R"({"status":"ok"})"));
        return;
    case RouteId::Ready:
        statusRoutes.readiness(answer, draining);
        return;
    case RouteId::Metrics:
        statusRoutes.metrics(answer, moment());
        return;
    case RouteId::Version:
        answer->send(Reply::json(R"({"name":"pinbridge","version":")" PINBRIDGE_VERSION R"("})"));
        return;
    case RouteId::Problems:
        answer->send(problemPage(request.rawPath.mid(QByteArrayView("/problems/").size()))
                         .value_or(noSuchPath(request)));
        return;
    case RouteId::Page:
        answer->send(testPage(request.rawPath, request.encrypted).value_or(noSuchPath(request)));
        return;
    case RouteId::OpenApi:
        answer->send(openApiReply());
        return;
    case RouteId::Certificate:
        answer->send(options.certificateDer.isEmpty() ? noCertificate(request)
                                                      : certificateReply(options.certificateDer));
        return;
    }
}

MetricsMoment DeviceServer::Private::moment() const
{
    MetricsMoment now;
    now.connections = http->counts();
    if (options.calls)
        now.calls = options.calls();
    if (options.notRecorded)
        now.notRecorded = options.notRecorded();
    return now;
}

void DeviceServer::Private::decorate(const Request &request, Reply &reply) const
{
    reply.fields.emplaceBack(QByteArrayLiteral("X-Request-Id"), request.id);
    reply.fields.emplaceBack(QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("no-store"));
    reply.fields.emplaceBack(QByteArrayLiteral("X-Content-Type-Options"),
                             QByteArrayLiteral("nosniff"));
    addCors(options.cors, request, reply);
    faults.decorate(request, reply);
}

void DeviceServer::Private::report(const Request &request, const Reply &reply,
                                   std::chrono::milliseconds duration, bool delivered)
{
    statusRoutes.counts().noteExchange(request, reply, duration, delivered);
    const FaultEdge::Met met = faults.end(request);
    statusRoutes.counts().noteFaults(met.kinds);
    const QHostAddress client = clientOf(request, options.proxies).value_or(request.peer);
    const ExchangeSummary summary{.id = request.id,
                                  .at = clock.now().addMSecs(-duration.count()),
                                  .client = client,
                                  .device = addressText(client),
                                  .method = http::methodName(request.method),
                                  .path = request.path,
                                  .status = reply.status,
                                  .duration = duration,
                                  .note = reply.note,
                                  .delivered = delivered,
                                  .fault = met.names};
    if (logServer().isInfoEnabled()) {
        const RequestScope lines(request.id);
        const LineFields fields([&summary, &request] { return lineFieldsOf(summary, request); });
        writeInfo(logServer(), lineOf(summary, request));
    }
    if (options.record)
        options.record(request, reply, summary);
    Q_EMIT q->exchangeFinished(summary);
}

} // namespace pinbridge
