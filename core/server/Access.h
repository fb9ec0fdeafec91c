// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Address.h"
#include "base/Failure.h"
#include "devices/AddressText.h"

#include <QHostAddress>
#include <QList>
#include <QString>

namespace pinbridge {

enum class Access {
    Local, ///< this machine only
    Approved, ///< this machine, the networks allowed in advance, and whom the operator allows
    Open, ///< anyone who reaches the port
};

struct AccessRules
{
    Access access = Access::Local;
    QList<Network> networks;

    /// Whether a device at that address is served whatever was decided on it. `local` is the
    /// address it came to.
    [[nodiscard]] bool admits(const QHostAddress &device, const QHostAddress &local) const;
};

/// This machine is known by loopback, and by coming from the very address that it goes to.
[[nodiscard]] bool isThisMachine(const QHostAddress &device, const QHostAddress &local);

/// "local", "approved" or "open". Failure: BadSetting.
[[nodiscard]] Result<Access> parseAccess(const QString &text);
[[nodiscard]] QString nameOf(Access access);

} // namespace pinbridge
