// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/Routes.h"

namespace pinbridge {

const QList<Route> &routes()
{
    using http::Method;
    // A creation holds one address: 16 KiB is generous.
    static const QList<Route> table = {
        {RouteId::Auth, Method::Get, "/auth", true, 0},
        {RouteId::CreateSession, Method::Post, "/session", true, 16'384},
        {RouteId::JoinSession, Method::Get, "/session", true, 0},
        {RouteId::Health, Method::Get, "/healthz", false, 0},
    };
    return table;
}

RouteMatch findRoute(const http::Request &request)
{
    RouteMatch match;
    for (const Route &route : routes()) {
        if (request.rawPath != route.path)
            continue;
        match.pathExists = true;
        match.allow += http::methodName(route.method) + ", ";
        if (request.method == route.method)
            match.route = &route;
    }
    if (match.pathExists)
        match.allow += "OPTIONS";
    return match;
}

} // namespace pinbridge
