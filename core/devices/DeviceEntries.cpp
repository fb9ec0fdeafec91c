// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "devices/DeviceEntries.h"

#include "base/Utc.h"
#include "devices/DeviceName.h"

namespace pinbridge {

using std::chrono::seconds;

std::optional<QDateTime> endOf(const Device &device)
{
    if (device.state != DeviceState::Waiting)
        return device.allowedUntil;
    return device.lastSeen.isValid() ? device.lastSeen.addSecs(seconds(waitingTime).count())
                                     : QDateTime::fromMSecsSinceEpoch(0, utc);
}

bool isOver(const Device &device, const QDateTime &now)
{
    const auto end = endOf(device);
    return end && now >= *end;
}

bool isGone(const Device &device, const QDateTime &now)
{
    const auto end = endOf(device);
    if (!end || now < *end)
        return false;
    return device.name.isEmpty() || now >= end->addSecs(seconds(nameTime).count());
}

DeviceEntries lasting(DeviceEntries entries, const QDateTime &now)
{
    entries.removeIf([&now](auto entry) { return isGone(entry->device, now); });
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
        device.name = checkedDeviceName(device.name).value_or(QString()); // of another hand
        const DeviceKey key = keyOf(device.address);
        const auto seen = known.constFind(key);
        if (seen != known.constEnd()) {
            device.requests = seen->device.requests;
            device.last = seen->device.last;
            if (!device.firstSeen.isValid())
                device.firstSeen = seen->device.firstSeen;
            if (seen->device.lastSeen.isValid() && !(seen->device.lastSeen < device.lastSeen)) {
                device.lastSeen = seen->device.lastSeen;
                device.agent = seen->device.agent;
            }
        }
        if (!isGone(device, now))
            entries.insert(key, entry);
    }
    for (auto entry = known.constBegin(); entry != known.constEnd(); ++entry) {
        if (entry->isStored)
            continue;
        const auto kept = entries.find(entry.key());
        if (kept == entries.end()) {
            entries.insert(entry.key(), *entry);
        } else if (isOver(kept->device, now)) {
            // An ended allowance must not stand in the way of the device that has asked again
            // since; all that is left of it is its name.
            const QString name = kept->device.name;
            *kept = *entry;
            kept->device.name = name;
        }
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
