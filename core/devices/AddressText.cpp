// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "devices/AddressText.h"

#include "base/Address.h"
#include "devices/Device.h"

#include <QRegularExpression>
#include <QStringList>

namespace pinbridge {

namespace {

/// A link-local network with its interface named is not that of another (RFC 4007 section 6).
bool isOnLinkOf(const QHostAddress &address, const QHostAddress &network)
{
    const QString link = deviceAddress(network).scopeId();
    return link.isEmpty() || link == deviceAddress(address).scopeId();
}

} // namespace

bool isIn(const Network &network, const QHostAddress &address)
{
    return address.isInSubnet(network.first, network.second) && isOnLinkOf(address, network.first);
}

namespace {

/// QHostAddress also takes "10", "010.0.0.1" as octal, "10.0.0.1." and what stands before a NUL.
bool isAddressText(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A(?:(?:0|[1-9][0-9]{0,2})(?:\\.(?:0|[1-9][0-9]{0,2})){3}"
                       "|(?=[^%]*:)[0-9A-Fa-f:.]+(?:%[A-Za-z0-9_.-]+)?)\\z"));
    return shape.match(text).hasMatch();
}

} // namespace

Result<QHostAddress> parseAddress(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QHostAddress address(trimmed);
    if (address.isNull() || !isAddressText(trimmed)) {
        return fail(FailureCode::BadSetting,
                    Phrase::tr("\"%1\" is not an address: write one such as 192.168.2.17 or "
                               "fd00::17.")
                        .arg(trimmed),
                    Stage::Settings);
    }
    return unmapped(address);
}

namespace {

/// The shape of "24", or of a mask that means the same.
bool isPrefixText(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[0-9]{1,3}(\\.[0-9]{1,3}){0,3}\\z"));
    return shape.match(text).hasMatch();
}

/// Bits before the IPv4 address in an IPv4-mapped one (RFC 4291 section 2.5.5.2).
constexpr int mappedPrefix = 96;

} // namespace

Result<Network> parseNetwork(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QStringList parts = trimmed.split(QLatin1Char('/'));
    // QHostAddress::parseSubnet also takes "10", "10.1/16" and, behind the slash, "0::%f.0/120": a
    // typing slip would open a network.
    const auto address = parseAddress(parts.first());
    const bool complete = parts.size() <= 2 && address.has_value()
                          && (parts.size() == 1 || isPrefixText(parts.last()));
    auto network = QHostAddress::parseSubnet(trimmed);
    // Devices are known by their IPv4 address: a mapped network would let nobody in. Qt takes ::
    // for mapped, too.
    const bool isMapped = complete && parts.first().contains(QLatin1Char(':'))
                          && address->protocol() == QAbstractSocket::IPv4Protocol
                          && QHostAddress(parts.first()) != QHostAddress(QHostAddress::AnyIPv6);
    if (isMapped) {
        network = QHostAddress::parseSubnet(address->toString() + QLatin1Char('/')
                                            + QString::number(network.second - mappedPrefix));
    }
    if (!complete || network.second < 0) {
        return fail(FailureCode::BadSetting,
                    Phrase::tr("\"%1\" is not a network: write an address and a prefix length, "
                               "such as 192.168.2.0/24 or fd00::/8.")
                        .arg(trimmed),
                    Stage::Settings);
    }
    return network;
}

} // namespace pinbridge
