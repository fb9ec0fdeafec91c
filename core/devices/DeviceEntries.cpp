// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "devices/DeviceEntries.h"

namespace pinbridge {

bool isOver(const Device &device, const QDateTime &now)
{
    if (device.state == DeviceState::Waiting)
        return !device.lastSeen.isValid()
               || device.lastSeen.secsTo(now) >= std::chrono::seconds(waitingTime).count();
    return device.allowedUntil && now >= *device.allowedUntil;
}

DeviceEntries lasting(DeviceEntries entries, const QDateTime &now)
{
    entries.removeIf([&now](auto entry) { return isOver(entry->device, now); });
    return entries;
}

DeviceEntries merged(const QList<Device> &stored, const DeviceEntries &known, const QDateTime &now)
{
    DeviceEntries entries;
    for (const Device &read : stored) {
        DeviceEntry entry{.device = read, .isStored = true};
        Device &device = entry.device;
        device.address = deviceAddress(device.address);
        device.agent = cleanedAgent(device.agent);
        const DeviceKey key = keyOf(device.address);
        const auto seen = known.constFind(key);
        if (seen != known.constEnd()) {
            device.requests = seen->device.requests;
            if (!device.firstSeen.isValid())
                device.firstSeen = seen->device.firstSeen;
            if (seen->device.lastSeen.isValid() && !(seen->device.lastSeen < device.lastSeen)) {
                device.lastSeen = seen->device.lastSeen;
                device.agent = seen->device.agent;
            }
        }
        // An ended allowance must not stand in the way of the device that has asked again since.
        if (!isOver(device, now))
            entries.insert(key, entry);
    }
    for (auto entry = known.constBegin(); entry != known.constEnd(); ++entry) {
        if (!entry->isStored && !entries.contains(entry.key()))
            entries.insert(entry.key(), *entry);
    }
    return lasting(std::move(entries), now);
}

QList<Device> devicesOf(const DeviceEntries &entries)
{
    QList<Device> devices;
    devices.reserve(entries.size());
    for (const DeviceEntry &entry : entries)
        devices.append(entry.device);
    return devices;
}

} // namespace pinbridge
