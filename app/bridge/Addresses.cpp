// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bridge/Addresses.h"

#include <QHostInfo>
#include <QNetworkInterface>
#include <QUdpSocket>

#include <algorithm>
#include <utility>

namespace pinbridge {

namespace {

/// The address the system would use to reach the internet. Connecting a UDP socket sends
/// nothing; 192.0.2.1 is reserved for documentation (RFC 5737).
QHostAddress defaultRouteAddress()
{
    QUdpSocket probe;
    constexpr quint16 discard = 9;
    probe.connectToHost(QHostAddress(QStringLiteral("192.0.2.1")), discard);
    return probe.localAddress();
}

bool isVirtual(const QNetworkInterface &interface)
{
    static const QStringList prefixes = {
        QStringLiteral("docker"), QStringLiteral("br-"),   QStringLiteral("veth"),
        QStringLiteral("virbr"),  QStringLiteral("vmnet"), QStringLiteral("vboxnet"),
        QStringLiteral("tun"),    QStringLiteral("tap"),   QStringLiteral("utun")};
    const QString name = interface.name();
    return interface.type() == QNetworkInterface::Virtual
           || std::any_of(prefixes.begin(), prefixes.end(),
                          [&name](const QString &prefix) { return name.startsWith(prefix); });
}

QString kindOf(const QNetworkInterface &interface)
{
    if (interface.flags().testFlag(QNetworkInterface::IsLoopBack))
        return QStringLiteral("loopback");
    if (isVirtual(interface))
        return QStringLiteral("other");
    switch (interface.type()) {
    case QNetworkInterface::Wifi:
        return QStringLiteral("Wi-Fi");
    case QNetworkInterface::Ethernet:
        return QStringLiteral("Ethernet");
    default:
        return QStringLiteral("other");
    }
}

struct Candidate
{
    LanAddress address;
    std::pair<int, qsizetype> rank; ///< smaller is better; then the system's order
};

int rankOf(const QHostAddress &address, const QNetworkInterface &interface,
           const QHostAddress &preferred)
{
    const bool isV6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    if (address == preferred)
        return 0;
    const int base = address.isLoopback() ? 30 : isVirtual(interface) ? 20 : 10;
    return base + (isV6 ? 1 : 0);
}

} // namespace

bool isEveryAddress(const QHostAddress &bound)
{
    return bound == QHostAddress(QHostAddress::Any) || bound == QHostAddress(QHostAddress::AnyIPv4);
}

QHostAddress addressFromHere(const QHostAddress &bound)
{
    return isEveryAddress(bound) ? QHostAddress(QHostAddress::LocalHost) : bound;
}

QList<LanAddress> reachableAddresses(const QHostAddress &bound)
{
    const bool any = isEveryAddress(bound);
    const QHostAddress preferred = any ? defaultRouteAddress() : bound;
    QList<Candidate> candidates;
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &interface : interfaces) {
        if (!interface.flags().testFlag(QNetworkInterface::IsUp))
            continue;
        for (const QNetworkAddressEntry &entry : interface.addressEntries()) {
            QHostAddress address = entry.ip();
            if (address.isLinkLocal() || (!any && address != bound))
                continue;
            if (bound == QHostAddress(QHostAddress::AnyIPv4)
                && address.protocol() != QAbstractSocket::IPv4Protocol)
                continue;
            candidates.append({{address, interface.name(), kindOf(interface)},
                               {rankOf(address, interface, preferred), candidates.size()}});
        }
    }
    std::sort(candidates.begin(), candidates.end(),
              [](const Candidate &a, const Candidate &b) { return a.rank < b.rank; });
    QList<LanAddress> result;
    for (const Candidate &candidate : std::as_const(candidates))
        result.append(candidate.address);
    if (result.isEmpty())
        result.append({bound, QString(), QStringLiteral("other")});
    return result;
}

QString serverUrl(const QHostAddress &address, quint16 port, const QString &scheme)
{
    const bool isV6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    const QString host =
        isV6 ? QLatin1Char('[') + address.toString() + QLatin1Char(']') : address.toString();
    return QStringLiteral("%1://%2:%3").arg(scheme, host).arg(port);
}

QStringList machineNames()
{
    QStringList names = {QStringLiteral("localhost")};
    const QString host = QHostInfo::localHostName();
    if (!host.isEmpty()) {
        names.append(host);
        names.append(host.section(QLatin1Char('.'), 0, 0) + QStringLiteral(".local"));
    }
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &interface : interfaces) {
        if (isVirtual(interface))
            continue;
        for (const QNetworkAddressEntry &entry : interface.addressEntries()) {
            const QHostAddress address = entry.ip();
            // Privacy addresses (RFC 8981) change by the day; a new name means a new certificate.
            const bool passes =
                address.protocol() == QAbstractSocket::IPv6Protocol && entry.isTemporary();
            if (!address.isLinkLocal() && !passes)
                names.append(address.toString());
        }
    }
    names.removeDuplicates();
    return names;
}

} // namespace pinbridge
