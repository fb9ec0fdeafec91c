// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHostAddress>
#include <QString>

#include <optional>
#include <utility>

namespace pinbridge {

enum class DeviceState {
    Waiting, ///< has asked, and nobody has decided
    Allowed, ///< served; with an end while `allowedUntil` is set
    Blocked, ///< refused, whatever the access rules say, until that is taken back
};

/// "waiting", "allowed", "blocked".
[[nodiscard]] QString nameOf(DeviceState state);

constexpr qsizetype longestAgent = 120; ///< of `Device::agent`, in UTF-16 units

/// What a device calls itself is hostile text. What is left of it is one line that neither turns
/// the direction of what follows nor piles up over it, and is no longer than `longestAgent`.
[[nodiscard]] QString cleanedAgent(const QString &agent);

/// What became of a device's request.
struct LastRequest
{
    QDateTime at; ///< UTC, by this server's clock: when it came
    QByteArray method; ///< "GET"
    QString path; ///< decoded, without the query: the device's own words, cut where it is long
    int status = 0;
    QString note; ///< the problem's type, "unknown-pin", or another remark's name; mostly empty

    bool operator==(const LastRequest &) const = default;
};

/// A device on the LAN as the operator knows it: by its address.
struct Device
{
    QHostAddress address; ///< as `deviceAddress` gives it
    DeviceState state = DeviceState::Waiting;
    std::optional<QDateTime> allowedUntil; ///< UTC; unset: for good
    QDateTime firstSeen; ///< UTC; invalid: decided before it ever asked
    QDateTime lastSeen; ///< UTC
    QString agent; ///< its User-Agent, cleaned; may be empty
    QString name; ///< the operator's word, as `checkedDeviceName` lets it pass; empty: none
    qint64 requests = 0; ///< since the start of this process; not kept
    std::optional<LastRequest> last; ///< the one this process has answered last; not kept
};

/// The one form of a device's address: IPv4-mapped IPv6 as IPv4, a link-local one with the name of
/// its interface, any other without scope.
[[nodiscard]] QHostAddress deviceAddress(const QHostAddress &address);

/// What tells devices apart. QHostAddress compares without scope, and a link-local address is
/// another host on another link (RFC 4007 section 6).
using DeviceKey = std::pair<QHostAddress, QString>;
[[nodiscard]] DeviceKey keyOf(const QHostAddress &address);

} // namespace pinbridge
