// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "devices/Device.h"

#include <QDateTime>
#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>
#include <utility>

namespace pinbridge {

/// A device that waits and has not asked for that long falls away.
inline constexpr std::chrono::hours waitingTime{24};
/// For that long the name of a device is remembered that has fallen away, or whose allowance has
/// ended: when it asks again, it has it.
inline constexpr std::chrono::hours nameTime{30 * 24};

/// One device, and what a DeviceRegistry knows beside it.
struct DeviceEntry
{
    Device device;
    bool isStored = false; ///< is in the repository, as far as is known here
};

/// By `keyOf` their addresses.
using DeviceEntries = QHash<DeviceKey, DeviceEntry>;

/// Whether it is none any more at that time: an allowance has ended, or it waited for too long.
[[nodiscard]] bool isOver(const Device &device, const QDateTime &now);

/// When it is over; unset: never.
[[nodiscard]] std::optional<QDateTime> endOf(const Device &device);
/// Whether it is over, and its name is not remembered any more.
[[nodiscard]] bool isGone(const Device &device, const QDateTime &now);

/// Those that are not gone.
[[nodiscard]] DeviceEntries lasting(DeviceEntries entries, const QDateTime &now);

/// What is stored counts, for others may have decided, with what only this process has seen
/// (`known`). Who was stored and is no longer was forgotten by others.
[[nodiscard]] DeviceEntries merged(const QList<Device> &stored, const DeviceEntries &known,
                                   const QDateTime &now);

[[nodiscard]] QList<Device> devicesOf(const DeviceEntries &entries);

} // namespace pinbridge
