// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"

#include <QHostAddress>
#include <QString>

#include <utility>

namespace pinbridge {

/// An address and a prefix length in bits, IPv4 or IPv6.
using Network = std::pair<QHostAddress, int>;

/// An address that is written out: not "10" or "10.1". Failure: BadSetting.
[[nodiscard]] Result<QHostAddress> parseAddress(const QString &text);
/// "192.168.2.0/24", "fd00::/8", or a single address. Failure: BadSetting.
[[nodiscard]] Result<Network> parseNetwork(const QString &text);

/// Whether the address is in the network, on the same link where that names one.
[[nodiscard]] bool isIn(const Network &network, const QHostAddress &address);

} // namespace pinbridge
