// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/DeviceServer.h"

#include "base/Email.h"
#include "base/Log.h"
#include "server/AttemptLimits.h"
#include "server/HostCheck.h"
#include "server/Problem.h"
#include "server/ProblemPages.h"
#include "server/Routes.h"
#include "sessions/Pins.h"

namespace pinbridge {

using http::AnswerPtr;
using http::Reply;
using http::Request;

namespace {

/// The user token, as the vendor's apps send it or with `Bearer` before it; empty when absent.
QByteArray userToken(const Request &request)
{
    const QByteArray value = request.field("Authorization").trimmed();
    constexpr QByteArrayView bearer = "bearer";
    const bool isScheme = value.left(bearer.size()).toLower() == bearer
                          && (value.size() == bearer.size() || value[bearer.size()] == ' ');
    return isScheme ? value.mid(bearer.size()).trimmed() : value;
}

Reply edgeFailure(const Request &request, int status, const char *reason)
{
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

Reply tooMany(const Request &request, std::chrono::seconds wait, const QString &what)
{
    Reply reply = problemReply(problemOfStatus(429),
                               QStringLiteral("%1. Wait %2 s.").arg(what).arg(qint64(wait.count())),
                               request.id);
    reply.fields.emplaceBack("Retry-After", QByteArray::number(qint64(wait.count())));
    return reply;
}

Reply noSuchPath(const Request &request)
{
    return problemReply(problemOfStatus(404),
                        QStringLiteral("There is /auth and /session; check the path."), request.id);
}

QString accessDetail(Access access)
{
    return access == Access::Local
               ? QStringLiteral(
                     "This server serves its own machine only. Its operator can open it to "
                     "the network with --access approved --allow and this device's network.")
               : QStringLiteral(
                     "This device's address is not among the allowed ones. Ask the operator "
                     "of the server to allow it or its network.");
}

} // namespace

struct DeviceServer::Private
{
    DeviceServer *q;
    DeviceServerOptions options;
    SessionDesk &desk;
    UserDirectory &users;
    const Clock &clock;
    std::unique_ptr<http::HttpServer> http;
    bool draining = false;
    RequestLimit requests{options.limits.requestRate, options.limits.requestBurst, clock};
    GuessLimit guesses{options.limits.wrongPinsPerAddress, options.limits.wrongPinsInAll, clock};

    [[nodiscard]] std::optional<Reply> atTheDoor(const Request &request);
    [[nodiscard]] std::optional<Reply> tooManyGuesses(const Request &request);
    void handle(const Request &request, const AnswerPtr &answer);
    void dispatch(RouteId id, const Request &request, const AnswerPtr &answer);
    void decorate(const Request &request, Reply &reply) const;
    void report(const Request &request, const Reply &reply, std::chrono::milliseconds duration,
                bool delivered) const;

    // The request is a copy of its own in each: a coroutine outlives the caller's.
    QCoro::Task<> authenticate(Request request, AnswerPtr answer);
    QCoro::Task<> createSession(Request request, AnswerPtr answer);
    QCoro::Task<> joinSession(Request request, AnswerPtr answer);
};

DeviceServer::DeviceServer(DeviceServerOptions options, SessionDesk &desk, UserDirectory &users,
                           const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(new Private{this, std::move(options), desk, users, clock, nullptr})
{
    http::ServerOptions &http = d->options.http;
    http.decorate = [this](const Request &request, Reply &reply) { d->decorate(request, reply); };
    http.failureReply = edgeFailure;
    http.finished = [this](const Request &request, const Reply &reply,
                           std::chrono::milliseconds duration,
                           bool delivered) { d->report(request, reply, duration, delivered); };
    d->http = std::make_unique<http::HttpServer>(
        http,
        [this](const Request &request, const AnswerPtr &answer) { d->handle(request, answer); });
    connect(d->http.get(), &http::HttpServer::drained, this, &DeviceServer::drained);
}

DeviceServer::~DeviceServer() = default;

Result<void> DeviceServer::listen() { return d->http->listen(); }

quint16 DeviceServer::port() const { return d->http->port(); }

QHostAddress DeviceServer::address() const { return d->http->address(); }

int DeviceServer::pending() const { return d->http->pending(); }

void DeviceServer::stopAccepting()
{
    d->draining = true;
    d->http->stopAccepting();
}

/// What is refused whatever the route.
std::optional<Reply> DeviceServer::Private::atTheDoor(const Request &request)
{
    if (!isOwnHost(request.field("Host"), options.hostNames))
        return problemReply(problemOfStatus(421),
                            QStringLiteral("The Host field names another server. Use this one's "
                                           "address, or give it the name with --host-name."),
                            request.id);
    if (const auto wait = requests.take(request.peer))
        return tooMany(request, *wait, QStringLiteral("Too many requests from this address"));
    return std::nullopt;
}

std::optional<Reply> DeviceServer::Private::tooManyGuesses(const Request &request)
{
    const auto wait = guesses.wait(request.peer);
    return wait ? std::optional(tooMany(request, *wait, QStringLiteral("Too many wrong pins")))
                : std::nullopt;
}

void DeviceServer::Private::handle(const Request &request, const AnswerPtr &answer)
{
    if (const auto refusal = atTheDoor(request)) {
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
        reply.fields.emplaceBack("Allow", match.allow);
        addPreflight(request, match.allow, reply);
        answer->send(reply);
        return;
    }
    if (!match.route) {
        Reply reply =
            refuse(405, QStringLiteral("Use one of: %1.").arg(QLatin1String(match.allow)));
        reply.fields.emplaceBack("Allow", match.allow);
        answer->send(reply);
        return;
    }
    if (match.route->guarded && !options.access.admits(request.peer, request.local)) {
        answer->send(refuse(403, accessDetail(options.access.access)));
        return;
    }
    if (draining) {
        answer->send(problemReply({.code = FailureCode::Cancelled}, request.id));
        return;
    }
    if (request.body.size() > match.route->bodyLimit && match.route->bodyLimit > 0) {
        answer->send(refuse(413, QStringLiteral("An address fits into a kilobyte: send less.")));
        return;
    }
    dispatch(match.route->id, request, answer);
}

void DeviceServer::Private::dispatch(RouteId id, const Request &request, const AnswerPtr &answer)
{
    switch (id) {
    case RouteId::Auth:
        authenticate(request, answer);
        return;
    case RouteId::CreateSession:
        createSession(request, answer);
        return;
    case RouteId::JoinSession:
        joinSession(request, answer);
        return;
    case RouteId::Health:
        answer->send(Reply::json(R"({"status":"ok"})"));
        return;
    case RouteId::Version:
        answer->send(Reply::json(R"({"name":"pinbridge","version":")" PINBRIDGE_VERSION R"("})"));
        return;
    case RouteId::Problems:
        const auto page = problemPage(request.rawPath.mid(QByteArrayView("/problems/").size()));
        answer->send(page ? *page : noSuchPath(request));
        return;
    }
}

QCoro::Task<> DeviceServer::Private::authenticate(Request request, AnswerPtr answer)
{
    const auto given = request.queryValue(QStringLiteral("email"));
    const auto email =
        given ? parseEmail(*given)
              : fail(FailureCode::BadEmail, QStringLiteral("Add the user's address: "
                                                           "/auth?email=someone@example.com."));
    if (!email) {
        answer->send(problemReply(email.error(), request.id));
        co_return;
    }
    const QString &address = *email;
    const auto user = co_await users.authenticate(address);
    answer->send(user ? Reply::json(tokenJson(user->token))
                      : problemReply(user.error(), request.id));
}

QCoro::Task<> DeviceServer::Private::createSession(Request request, AnswerPtr answer)
{
    const QByteArray token = userToken(request);
    if (token.isEmpty()) {
        const Failure missing{.code = FailureCode::MissingAuthorization,
                              .sentence = QStringLiteral("Put the creator's user token from /auth "
                                                         "into the Authorization field.")};
        answer->send(problemReply(missing, request.id));
        co_return;
    }
    const auto contact = parseCreateBody(request.body);
    if (!contact) {
        answer->send(problemReply(contact.error(), request.id));
        co_return;
    }
    const QString &address = *contact;
    const Progress silent;
    const auto session = co_await desk.create(token, address, silent);
    if (!session) {
        answer->send(problemReply(session.error(), request.id));
        co_return;
    }
    const auto outcome =
        answer->send(Reply::json(sideJson(*session, Seat::Creator, options.sessionIdForm)));
    if (outcome == http::Answer::Outcome::Sent)
        desk.delivered(token, address);
    else
        desk.undelivered(token, address, *session);
}

QCoro::Task<> DeviceServer::Private::joinSession(Request request, AnswerPtr answer)
{
    const auto given = request.queryValue(QStringLiteral("sid"));
    const auto pin = given ? parsePin(*given)
                           : fail(FailureCode::BadPin,
                                  QStringLiteral("Add the pin: /session?sid= and its digits."));
    if (!pin) {
        answer->send(problemReply(pin.error(), request.id));
        co_return;
    }
    if (const auto refusal = tooManyGuesses(request)) {
        answer->send(*refusal);
        co_return;
    }
    const QByteArray token = userToken(request);
    const QString &digits = *pin;
    const QString from = request.peer.toString();
    const auto session = co_await desk.join(digits, token, from);
    // Guesses sent side by side were all let in: those beyond the limit learn nothing either.
    if (const auto refusal = tooManyGuesses(request)) {
        answer->send(*refusal);
        co_return;
    }
    if (!session) {
        if (session.error().code == FailureCode::UnknownPin)
            guesses.noteWrong(request.peer);
        answer->send(problemReply(session.error(), request.id));
        co_return;
    }
    Reply reply = Reply::json(sideJson(*session, Seat::Contact, options.sessionIdForm));
    if (!token.isEmpty() && token == session->creator.userToken)
        reply.note = QStringLiteral("creator-fetched-own-pin");
    answer->send(reply);
}

void DeviceServer::Private::decorate(const Request &request, Reply &reply) const
{
    reply.fields.emplaceBack("X-Request-Id", request.id);
    reply.fields.emplaceBack("Cache-Control", "no-store");
    reply.fields.emplaceBack("X-Content-Type-Options", "nosniff");
    addCors(options.cors, request, reply);
}

void DeviceServer::Private::report(const Request &request, const Reply &reply,
                                   std::chrono::milliseconds duration, bool delivered) const
{
    const ExchangeSummary summary{.id = request.id,
                                  .at = clock.now().addMSecs(-duration.count()),
                                  .device = request.peer.toString(),
                                  .method = http::methodName(request.method),
                                  .path = request.path,
                                  .status = reply.status,
                                  .duration = duration,
                                  .note = reply.note,
                                  .delivered = delivered};
    // The path as sent is percent-encoded: it cannot forge a log line.
    qCInfo(logServer).nospace().noquote()
        << summary.id << ' ' << summary.device << ' ' << summary.method << ' '
        << QString::fromLatin1(request.rawPath.left(200)) << ' ' << summary.status << ' '
        << duration.count() << " ms" << (delivered ? "" : " (client gone)")
        << (summary.note.isEmpty() ? QString() : QLatin1Char(' ') + summary.note);
    Q_EMIT q->exchangeFinished(summary);
}

} // namespace pinbridge
