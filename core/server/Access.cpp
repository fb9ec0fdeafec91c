// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/Access.h"

#include <algorithm>

namespace pinbridge {

bool isThisMachine(const QHostAddress &device, const QHostAddress &local)
{
    const QHostAddress address = unmapped(device);
    return address.isLoopback() || address == unmapped(local);
}

bool AccessRules::admits(const QHostAddress &device, const QHostAddress &local) const
{
    if (isThisMachine(device, local))
        return true;
    const QHostAddress address = unmapped(device);
    switch (access) {
    case Access::Local:
        return false;
    case Access::Open:
        return true;
    case Access::Approved:
        break;
    }
    return std::ranges::any_of(
        networks, [&address](const Network &network) { return isIn(network, address); });
}

Result<Access> parseAccess(const QString &text)
{
    for (const Access access : {Access::Local, Access::Approved, Access::Open}) {
        if (text.trimmed() == nameOf(access))
            return access;
    }
    return fail(
        FailureCode::BadSetting,
        Phrase::tr("\"%1\" is not an access mode: choose local, approved or open.").arg(text),
        Stage::Settings);
}

QString nameOf(Access access)
{
    switch (access) {
    case Access::Local:
        return QStringLiteral("local");
    case Access::Approved:
        return QStringLiteral("approved");
    case Access::Open:
        return QStringLiteral("open");
    }
    return {};
}

} // namespace pinbridge
