// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>

namespace pinbridge {

/// An address of this machine that a device on the LAN may type.
struct LanAddress
{
    QHostAddress address;
    QString interfaceName; ///< "wlan0"
    QString kind; ///< "Wi-Fi", "Ethernet", "loopback", "other"
};

/// Whether a server bound to it listens on every address of its family or of both.
[[nodiscard]] bool isEveryAddress(const QHostAddress &bound);

/// Where a program on this machine asks a server bound to `bound`.
[[nodiscard]] QHostAddress addressFromHere(const QHostAddress &bound);

/// The addresses a server bound to `bound` can be reached at, the best first: the interface of
/// the default route, then other real interfaces, never a virtual bridge before a real one;
/// loopback alone when bound to loopback. IPv4 before IPv6, link-local IPv6 left out.
[[nodiscard]] QList<LanAddress> reachableAddresses(const QHostAddress &bound);

/// "http://192.168.2.110:8777", IPv6 in brackets.
[[nodiscard]] QString serverUrl(const QHostAddress &address, quint16 port,
                                const QString &scheme = QStringLiteral("http"));

/// This machine's names and addresses, for the certificate: host name, its .local form,
/// localhost, every lasting address: none that is link-local, temporary or of a virtual bridge.
[[nodiscard]] QStringList machineNames();

} // namespace pinbridge
