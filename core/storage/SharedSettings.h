// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"

#include <QMap>
#include <QString>

namespace pinbridge {

class Database;
struct StoreAddress;

/// What the operator has set for every server on the store: values by the setting's name, as they
/// would be given to an option. The store does not know which there are.
using SharedSettings = QMap<QString, QString>;

/// Failures: Unavailable at Stage::Storage.

/// Beside a server: waits for the store. Empty where it has not been made yet. Failure also
/// BadSetting, as of openExisting.
[[nodiscard]] Result<SharedSettings> readSharedSettings(const StoreAddress &address);
[[nodiscard]] Result<SharedSettings> readSharedSettings(Database &database);
/// Inside a transaction.
[[nodiscard]] Result<void> shareSetting(Database &database, const QString &name,
                                        const QString &value);
/// Inside a transaction. False when it was not shared.
[[nodiscard]] Result<bool> unshareSetting(Database &database, const QString &name);

} // namespace pinbridge
