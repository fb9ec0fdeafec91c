// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "devices/Device.h"

#include <QList>

namespace pinbridge {

class Database;

// The SQL of devices, on the database's thread. Failure: Unavailable at Stage::Storage.

/// Until the transaction ends no other server writes devices: what is read here is still so then.
[[nodiscard]] Result<void> lockDevices(Database &database);

[[nodiscard]] Result<QList<Device>> readDevices(Database &database);

/// Makes `after` of the rows that were read as `before`; the other servers are told. Without a
/// difference nothing is done.
[[nodiscard]] Result<void> writeDevices(Database &database, const QList<Device> &before,
                                        const QList<Device> &after);

} // namespace pinbridge
