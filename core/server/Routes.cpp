// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/Routes.h"

#include <algorithm>

namespace pinbridge {

const QList<Route> &routes()
{
    using http::Method;
    // A creation holds one address: 16 KiB is generous.
    static const QList<Route> table = {
        {RouteId::Auth, Method::Get, "/auth", true, 0, "auth"},
        {RouteId::CreateSession, Method::Post, "/session", true, 16'384, "create"},
        {RouteId::JoinSession, Method::Get, "/session", true, 0, "join"},
        {RouteId::Health, Method::Get, "/healthz", false, 0},
        {RouteId::Ready, Method::Get, "/readyz", false, 0},
        {RouteId::Version, Method::Get, "/version", false, 0},
        {RouteId::Metrics, Method::Get, "/metrics", true, 0},
        {RouteId::Problems, Method::Get, "/problems/", false, 0},
        {RouteId::Page, Method::Get, "/", false, 0},
        {RouteId::Page, Method::Get, "/page.css", false, 0},
        {RouteId::Page, Method::Get, "/page.js", false, 0},
        {RouteId::Page, Method::Get, "/favicon.svg", false, 0},
        {RouteId::OpenApi, Method::Get, "/openapi.yaml", false, 0},
        {RouteId::Certificate, Method::Get, "/certificate.crt", false, 0},
    };
    return table;
}

namespace {

bool covers(const Route &route, const QByteArray &path)
{
    const QByteArrayView own(route.path);
    return own.size() > 1 && own.endsWith('/') ? path.startsWith(own) : path == own;
}

/// HEAD is GET without the body (RFC 9110 section 9.3.2). Not where a GET does something: a token
/// would be fetched, a pin used up, for an answer that nobody sees.
bool answersHead(const Route &route) { return route.method == http::Method::Get && !route.guarded; }

} // namespace

const Route *rowOfPath(const QByteArray &rawPath)
{
    const QList<Route> &table = routes();
    const auto row = std::find_if(table.begin(), table.end(), [&rawPath](const Route &route) {
        return covers(route, rawPath);
    });
    return row == table.end() ? nullptr : &*row;
}

RouteMatch findRoute(const http::Request &request)
{
    RouteMatch match;
    for (const Route &route : routes()) {
        if (!covers(route, request.rawPath))
            continue;
        match.pathExists = true;
        const bool isMeant = request.method == route.method
                             || (request.method == http::Method::Head && answersHead(route));
        if (isMeant)
            match.route = &route;
    }
    return match;
}

QByteArray methodsOf(const QByteArray &rawPath)
{
    QByteArray methods;
    for (const Route &route : routes()) {
        if (!covers(route, rawPath))
            continue;
        methods += http::methodName(route.method) + ", ";
        if (answersHead(route))
            methods += "HEAD, ";
    }
    return methods + "OPTIONS";
}

} // namespace pinbridge
