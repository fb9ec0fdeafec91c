// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ForwardedFor.h"

#include "server/Access.h"

namespace pinbridge {

namespace {

/// What all fields of that name say together (RFC 9110 section 5.3).
QByteArrayList forwardedFor(const http::Request &request)
{
    QByteArrayList hops;
    for (const auto &[name, value] : request.fields) {
        if (http::isNamed(name, "X-Forwarded-For"))
            hops += value.split(',');
    }
    return hops;
}

} // namespace

bool canBePeer(const QHostAddress &address)
{
    return !address.isNull() && !address.isMulticast() && !address.isBroadcast()
           && address != QHostAddress(QHostAddress::AnyIPv4)
           && address != QHostAddress(QHostAddress::AnyIPv6);
}

std::optional<QHostAddress> clientOf(const http::Request &request,
                                     const QList<QHostAddress> &proxies)
{
    QHostAddress client = request.peer;
    if (!proxies.contains(client))
        return client;
    QByteArrayList hops = forwardedFor(request);
    while (!hops.isEmpty() && proxies.contains(client)) {
        const auto next = parseAddress(QString::fromLatin1(hops.takeLast()));
        if (!next || !canBePeer(*next))
            return std::nullopt;
        if (next->isLoopback() && !isThisMachine(client, request.local))
            return client;
        client = *next;
    }
    return client;
}

} // namespace pinbridge
