// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "devices/DeviceEntries.h"

#include <QDateTime>
#include <QHostAddress>

#include <optional>

namespace pinbridge {

/// What an operator makes of a device.
struct Decision
{
    QHostAddress address; ///< as `deviceAddress` gives it
    DeviceState state = DeviceState::Blocked;
    std::optional<QDateTime> until; ///< an allowance's end; unset: for good
};

[[nodiscard]] bool isDecided(const DeviceEntry &entry);

/// Failure: BadSetting at Stage::Settings for what is no address of another device, and for one
/// that may be several.
[[nodiscard]] Result<void> checkDecidable(const QHostAddress &address);

/// Enters it, and gives 1. Failure: BadSetting at Stage::Settings, and nothing entered, when it
/// would be decided on more than `limit` devices.
[[nodiscard]] Result<int> decideOn(DeviceEntries &entries, const Decision &decision, int limit);

/// Gives the device that name, none when it is empty; 0 when it is not known. Failure: BadSetting
/// at Stage::Settings, and nothing changed, when more than `limit` would have one.
[[nodiscard]] Result<int> nameIn(DeviceEntries &entries, const DeviceKey &device,
                                 const QString &name, int limit);

} // namespace pinbridge
