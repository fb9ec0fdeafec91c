// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/SandboxApi.h"

#include "sandbox/SandboxPartner.h"
#include "sandbox/SandboxReplies.h"

#include <QStringList>

#include <algorithm>
#include <optional>
#include <utility>

namespace pinbridge {

namespace {

const QByteArray base = "/api";

QByteArray nameOf(http::Method method) { return method == http::Method::Get ? "GET" : "POST"; }

/// The decoded segment that stands for the one in braces, empty when the pattern has none; unset
/// when the path does not fit. Strict: no double, no trailing slash.
std::optional<QString> match(const QByteArray &pattern, const QByteArray &rawPath)
{
    const QList<QByteArray> wanted = (base + pattern).split('/');
    const QList<QByteArray> segments = rawPath.split('/');
    if (segments.size() != wanted.size())
        return std::nullopt;

    QString id = QLatin1String("");
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted.at(i).startsWith('{') && !segments.at(i).isEmpty())
            id = QString::fromUtf8(QByteArray::fromPercentEncoding(segments.at(i)));
        else if (wanted.at(i) != segments.at(i))
            return std::nullopt;
    }
    return id;
}

bool isJson(const http::Request &request)
{
    const QByteArray type = request.field("content-type").split(';').first();
    return type.trimmed().toLower() == "application/json";
}

} // namespace

SandboxApi::SandboxApi(SandboxOptions options, const Clock &clock, PartnerKey key, Secret apiKey)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_key(std::move(key))
    , m_apiKey(std::move(apiKey))
    , m_tokens(clock)
{
}

const QList<SandboxApi::Route> &SandboxApi::routes()
{
    using http::Method;
    static const QList<Route> table{
        {Method::Get, "/v1r1/enterprise/users", "users", Caller::Partner, &SandboxApi::listUsers},
        {Method::Get, "/v1r1/enterprise/users/{id}", "users", Caller::Partner,
         &SandboxApi::showUser},
        {Method::Post, "/v1/sessions", "create", Caller::User, &SandboxApi::createSession},
        {Method::Get, "/v1/sessions/{id}", "view", Caller::User, &SandboxApi::showSession},
        {Method::Post, "/v1/session/video", "video", Caller::Session, &SandboxApi::startVideo},
        {Method::Get, "/v1/enterprise/sessions/{id}", "calls", Caller::Partner,
         &SandboxApi::listCalls},
    };
    return table;
}

SandboxApi::Outcome SandboxApi::handle(const http::Request &request)
{
    for (const Route &route : routes()) {
        const std::optional<QString> id = match(route.path, request.rawPath);
        if (!id)
            continue;
        if (request.method != route.method) {
            http::Reply reply = errorReply(405, QStringLiteral("Method not allowed"));
            reply.fields.append({"Allow", nameOf(route.method)});
            return {reply, {}, false};
        }
        const Answered answered = serve(route, request, *id);
        return {answered.reply, nameOf(route.method) + ' ' + route.path, answered.slow};
    }
    return {errorReply(404, QStringLiteral("No such path")), {}, false};
}

QString SandboxApi::routeNameOf(const http::Request &request)
{
    const auto row = std::ranges::find_if(routes(), [&request](const Route &route) {
        return route.method == request.method && match(route.path, request.rawPath);
    });
    return row == routes().end() ? QString() : QString::fromLatin1(row->faultName);
}

SandboxApi::Answered SandboxApi::serve(const Route &route, const http::Request &request, QString id)
{
    if (const Checked<void> known = checkApiKey(request); !known)
        return {known.error()};
    const Checked<SandboxTokens::Holder> caller = checkCaller(route.caller, request);
    if (!caller)
        return {caller.error()};

    Call call{request.query, std::move(id), {}, *caller};
    if (route.method == http::Method::Post) {
        if (!isJson(request))
            return {errorReply(415, QStringLiteral("The content type is not application/json"))};
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        if (!document.isObject())
            return {errorReply(400, QStringLiteral("The body is not a JSON object"))};
        call.body = document.object();
    }
    return (this->*route.handler)(call);
}

SandboxApi::Checked<void> SandboxApi::checkApiKey(const http::Request &request) const
{
    const QByteArray name = "x-helplightning-api-key";
    if (!request.hasField(name))
        return tl::unexpected(errorReply(401, QStringLiteral("The API key is missing")));
    if (!equalInConstantTime(request.field(name), m_apiKey.bytes()))
        return tl::unexpected(errorReply(403, QStringLiteral("The API key is unknown")));
    return {};
}

SandboxApi::Checked<SandboxTokens::Holder> SandboxApi::checkCaller(
    Caller caller, const http::Request &request) const
{
    const QByteArray token = request.field("authorization");
    if (token.isEmpty())
        return tl::unexpected(errorReply(401, QStringLiteral("The authorization is missing")));
    if (caller == Caller::Partner) {
        const auto taken =
            checkPartnerToken(token, m_key, m_options.enterpriseId, m_clock.now(), m_lastSigned);
        if (!taken)
            return tl::unexpected(refusedPartnerReply(taken.error()));
        return SandboxTokens::Holder{};
    }

    const auto kind =
        caller == Caller::User ? SandboxTokens::Kind::User : SandboxTokens::Kind::Session;
    auto holder = m_tokens.check(token, kind);
    if (!holder)
        return tl::unexpected(refusedTokenReply(holder.error()));
    return *holder;
}

} // namespace pinbridge
