// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Fuzz.h"
#include "server/Access.h"

#include <QStringList>

#include <algorithm>

using namespace pinbridge;
using namespace pinbridge::fuzz;

// The networks that an operator lets in: a slip must be refused, and never let in more.

namespace {

const QHostAddress elsewhere(QStringLiteral("198.51.100.7")); ///< RFC 5737

/// The address with the bit turned, counted from the front.
QHostAddress turned(const QHostAddress &address, int bit)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return QHostAddress(address.toIPv4Address() ^ (1U << (31 - bit)));
    Q_IPV6ADDR bytes = address.toIPv6Address();
    bytes.c[bit / 8] ^= static_cast<quint8>(0x80 >> (bit % 8));
    QHostAddress other(bytes);
    other.setScopeId(address.scopeId());
    return other;
}

bool admits(const std::pair<QHostAddress, int> &network, const QHostAddress &device)
{
    const AccessRules rules{Access::Approved, {network}};
    return rules.admits(device, elsewhere);
}

/// This machine is always let in, whatever the networks, and IPv4 in the clothes of IPv6 is
/// asked about as IPv4.
bool isSpecial(const QHostAddress &address)
{
    bool isV4 = false;
    const QHostAddress v4(address.toIPv4Address(&isV4));
    if (isV4 && address.protocol() != QAbstractSocket::IPv4Protocol)
        return true;
    return address.isLoopback() || address == elsewhere;
}

/// Read by a person: what stands in the text is what is let in.
void requireAsWritten(const QString &text, const std::pair<QHostAddress, int> &network)
{
    const QStringList parts = text.trimmed().split(QLatin1Char('/'));
    require(parts.size() <= 2, "an address and at most one prefix");
    // One that is written IPv4-mapped has its bounds looked at, below.
    if (network.first.protocol() != QAbstractSocket::IPv4Protocol
        || parts.first().contains(QLatin1Char(':')))
        return;
    const QStringList octets = parts.first().split(QLatin1Char('.'));
    require(octets.size() == 4, "an IPv4 network is written in full");
    quint32 written = 0;
    for (const QString &octet : octets) {
        bool isNumber = false;
        const uint value = octet.toUInt(&isNumber, 10);
        require(isNumber && value < 256, "an octet is a decimal number");
        written = written * 256 + value;
    }
    const quint32 mask = network.second == 0 ? 0 : ~quint32{0} << (32 - network.second);
    require((written & mask) == network.first.toIPv4Address(), "the network is the one written");
}

void requireBounds(const std::pair<QHostAddress, int> &network)
{
    const auto &[address, prefix] = network;
    const bool isV4 = address.protocol() == QAbstractSocket::IPv4Protocol;
    require(isV4 || address.protocol() == QAbstractSocket::IPv6Protocol, "a network has a family");
    const int longest = isV4 ? 32 : 128;
    require(prefix >= 0 && prefix <= longest, "a prefix fits its family");
    require(isSpecial(address) || admits(network, address), "a network lets its own address in");
    const bool isOfOneLink = address.isLinkLocal() && !address.scopeId().isEmpty();
    for (int bit = 0; bit < longest; ++bit) {
        QHostAddress other = turned(address, bit);
        if (isSpecial(other))
            continue;
        const bool isIn = bit >= prefix && (!isOfOneLink || other.isLinkLocal());
        require(admits(network, other) == isIn, "a network ends at its prefix");
        other.setScopeId(QStringLiteral("another"));
        require(!isOfOneLink || address.scopeId() == other.scopeId() || !admits(network, other),
                "a link's network ends with the link");
    }
    const auto again =
        parseNetwork(address.toString() + QLatin1Char('/') + QString::number(prefix));
    require(again && *again == network, "written down again, it is the same network");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(bytesOf(data, size));
    if (const auto network = parseNetwork(text)) {
        requireAsWritten(text, *network);
        requireBounds(*network);
    } else {
        require(network.error().code == FailureCode::BadSetting, "a network fails as a setting");
        require(!network.error().sentence.isEmpty(), "a failure has a sentence");
    }
    if (const auto access = parseAccess(text))
        require(nameOf(*access) == text.trimmed(), "a mode is called by its name");
    return 0;
}
