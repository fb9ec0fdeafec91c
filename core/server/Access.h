// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Address.h"
#include "base/Failure.h"

#include <QHostAddress>
#include <QList>
#include <QString>

#include <utility>

namespace pinbridge {

enum class Access {
    Local, ///< this machine only
    Approved, ///< this machine, the networks allowed in advance, and whom the operator allows
    Open, ///< anyone who reaches the port
};

struct AccessRules
{
    Access access = Access::Local;
    QList<std::pair<QHostAddress, int>> networks; ///< address and prefix length, IPv4 or IPv6

    /// Whether a device at that address is served whatever was decided on it. `local` is the
    /// address it came to.
    [[nodiscard]] bool admits(const QHostAddress &device, const QHostAddress &local) const;
};

/// This machine is known by loopback, and by coming from the very address that it goes to.
[[nodiscard]] bool isThisMachine(const QHostAddress &device, const QHostAddress &local);

/// An address that is written out: not "10" or "10.1". Failure: BadSetting.
[[nodiscard]] Result<QHostAddress> parseAddress(const QString &text);
/// "192.168.2.0/24", "fd00::/8", or a single address. Failure: BadSetting.
[[nodiscard]] Result<std::pair<QHostAddress, int>> parseNetwork(const QString &text);
/// "local", "approved" or "open". Failure: BadSetting.
[[nodiscard]] Result<Access> parseAccess(const QString &text);
[[nodiscard]] QString nameOf(Access access);

} // namespace pinbridge
