// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "devices/Decisions.h"

#include <algorithm>

namespace pinbridge {

namespace {

bool canBeDevice(const QHostAddress &address)
{
    return !address.isNull() && !address.isLoopback() && !address.isMulticast()
           && !address.isBroadcast() && address != QHostAddress(QHostAddress::AnyIPv4)
           && address != QHostAddress(QHostAddress::AnyIPv6);
}

tl::unexpected<Failure> bad(const Phrase &sentence)
{
    return fail(FailureCode::BadSetting, sentence, Stage::Settings);
}

} // namespace

bool isDecided(const DeviceEntry &entry) { return entry.device.state != DeviceState::Waiting; }

Result<void> checkDecidable(const QHostAddress &address)
{
    if (address.isLinkLocal() && address.protocol() == QAbstractSocket::IPv6Protocol
        && address.scopeId().isEmpty()) {
        return bad(Phrase::tr("%1 may be another device on each interface: name the one that "
                              "it is reached by, such as %1%eth0.")
                       .arg(address.toString()));
    }
    if (!canBeDevice(address)) {
        return bad(
            Phrase::tr("%1 is not the address of another device; this machine itself "
                       "is always served.")
                .arg(address.isNull() ? Phrase::tr("That") : Phrase::verbatim(address.toString())));
    }
    return {};
}

Result<int> decideOn(DeviceEntries &entries, const Decision &decision, int limit)
{
    const DeviceKey key = keyOf(decision.address);
    const auto decided = std::ranges::count_if(entries, isDecided);
    const auto known = entries.constFind(key);
    if (decided >= limit && (known == entries.constEnd() || !isDecided(*known))) {
        return bad(Phrase::tr("%1 devices have been decided on, and there is room for no "
                              "more. Forget some, or allow a network with --allow.")
                       .arg(decided));
    }
    Device &device = entries[key].device;
    device.address = decision.address;
    device.state = decision.state;
    device.allowedUntil = decision.until;
    return 1;
}

Result<int> nameIn(DeviceEntries &entries, const DeviceKey &device, const QString &name, int limit)
{
    const auto known = entries.find(device);
    if (known == entries.end())
        return 0;
    const auto named = std::ranges::count_if(
        entries, [](const DeviceEntry &entry) { return !entry.device.name.isEmpty(); });
    if (!name.isEmpty() && known->device.name.isEmpty() && named >= limit) {
        return bad(Phrase::tr("%1 devices have a name, and there is room for no more. Forget "
                              "some, or take their names away.")
                       .arg(named));
    }
    known->device.name = name;
    return 1;
}

} // namespace pinbridge
