// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QHostAddress>
#include <QString>

#include <algorithm>
#include <array>
#include <iterator>

/// Addresses as they are compared and counted. All inline: this folder does not link Qt's network,
/// and who has an address to ask about does.
namespace pinbridge {

/// Whoever limits what comes from one address counts twice: by `addressKey` up to the limit, and
/// by `networkKey` up to `networkShare` times the limit. The phones of a LAN share an IPv6 network,
/// so that one of them must not use up what is everybody's; but a single host has all of it to
/// choose addresses from (RFC 4291 section 2.5.4), so that the addresses alone would be no limit.
/// Four: a handful of busy devices, and with the limits of the device API less than half of what
/// is allowed in all. The two keys of an IPv4 address are equal: count it once.
inline constexpr int networkShare = 4;

/// An IPv4-mapped IPv6 address as IPv4; any other as it is.
[[nodiscard]] inline QHostAddress unmapped(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return address;
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    return isV4 ? QHostAddress(v4) : address;
}

/// QHostAddress::toString, which makes an IPv4 address by way of many short texts.
[[nodiscard]] inline QString addressText(const QHostAddress &address)
{
    if (address.protocol() != QAbstractSocket::IPv4Protocol)
        return address.toString();
    const quint32 v4 = address.toIPv4Address();
    std::array<char, 15> text{};
    char *end = text.data();
    for (const quint32 shift : {24U, 16U, 8U, 0U}) {
        const quint32 part = (v4 >> shift) & 0xffU;
        const auto digit = [&end](quint32 value) { *end++ = char('0' + value % 10); };
        if (part >= 100)
            digit(part / 100);
        if (part >= 10)
            digit(part / 10);
        digit(part);
        if (shift > 0)
            *end++ = '.';
    }
    return QString::fromLatin1(text.data(), end - text.data());
}

/// What stands for one address in a table, and nowhere else. QHostAddress compares without scope,
/// and a link-local address is another host on another interface (RFC 4007 section 6): its scope
/// goes where every such address has zeros (RFC 4291 section 2.5.6).
[[nodiscard]] inline QHostAddress addressKey(const QHostAddress &address)
{
    QHostAddress key = unmapped(address);
    if (key.protocol() != QAbstractSocket::IPv6Protocol)
        return key;
    Q_IPV6ADDR bytes = key.toIPv6Address();
    if (key.isLinkLocal() && !key.scopeId().isEmpty()) {
        quint64 scope = qHash(key.scopeId(), 0);
        for (auto *byte = std::begin(bytes.c) + 2; byte != std::begin(bytes.c) + 8; ++byte) {
            *byte ^= static_cast<quint8>(scope);
            scope >>= 8U;
        }
    }
    return QHostAddress(bytes);
}

/// The same for the network that an address is in: the /64 of an IPv6 one, for link-local ones
/// that of their interface; an IPv4 address is its own.
[[nodiscard]] inline QHostAddress networkKey(const QHostAddress &address)
{
    const QHostAddress key = addressKey(address);
    if (key.protocol() != QAbstractSocket::IPv6Protocol)
        return key;
    Q_IPV6ADDR bytes = key.toIPv6Address();
    std::fill(std::begin(bytes.c) + 8, std::end(bytes.c), quint8{0});
    return QHostAddress(bytes);
}

} // namespace pinbridge
