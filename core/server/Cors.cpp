// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/Cors.h"

#include <algorithm>

namespace pinbridge {

namespace {

/// "http://host:port" of the server itself, as the browser spells the origin of our own page.
QByteArray ownOrigin(const http::Request &request)
{
    const QByteArray host = request.field("Host");
    return host.isEmpty() ? QByteArray()
                          : (request.encrypted ? QByteArray("https://") : QByteArray("http://"))
                                + host.toLower();
}

bool isOwnOrAllowed(const CorsRules &rules, const http::Request &request)
{
    const QByteArray origin = request.field("Origin");
    return !origin.isEmpty() && (origin == ownOrigin(request) || rules.allows(origin));
}

bool isPort(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= 5
           && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

bool CorsRules::allows(const QByteArray &origin) const
{
    for (const QByteArray &rule : origins) {
        if (rule == origin)
            return true;
        if (!rule.endsWith(":*"))
            continue;
        const QByteArray base = rule.left(rule.size() - 2);
        if (origin == base
            || (origin.startsWith(base + ':') && isPort(origin.mid(base.size() + 1))))
            return true;
    }
    return false;
}

void addCors(const CorsRules &rules, const http::Request &request, http::Reply &reply)
{
    // Caches must not serve one origin's answer to another.
    reply.fields.emplaceBack(QByteArrayLiteral("Vary"), QByteArrayLiteral("Origin"));
    const QByteArray origin = request.field("Origin");
    if (origin.isEmpty())
        return;
    if (!isOwnOrAllowed(rules, request)) {
        if (reply.note.isEmpty())
            reply.note = QStringLiteral("foreign-origin");
        return;
    }
    reply.fields.emplaceBack("Access-Control-Allow-Origin", origin);
    reply.fields.emplaceBack("Access-Control-Expose-Headers", "X-Request-Id, Retry-After");
}

void addPreflight(const CorsRules &rules, const http::Request &request, const QByteArray &methods,
                  http::Reply &reply)
{
    if (!isOwnOrAllowed(rules, request))
        return;
    reply.fields.emplaceBack("Access-Control-Allow-Methods", methods);
    reply.fields.emplaceBack("Access-Control-Allow-Headers",
                             "Authorization, Content-Type, x-helplightning-api-key");
    reply.fields.emplaceBack("Access-Control-Max-Age", "600");
}

} // namespace pinbridge
