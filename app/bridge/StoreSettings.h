// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bridge/Configuration.h"
#include "bridge/Settings.h"
#include "storage/StoredSessions.h"

#include <QList>

#include <optional>

namespace pinbridge {

/// The rows of the table of settings that say where sessions and devices are kept.
[[nodiscard]] QList<Setting> storeSettings();

/// Fills in `store` from the settings that were found. Failure: BadSetting; the sentence names the
/// option or variable and its right form.
[[nodiscard]] Result<void> readStoreSettings(Configuration &configuration);

/// The store alone, for programs that look into it: unset for memory. Failure: as above.
[[nodiscard]] Result<std::optional<StoreOptions>> resolveStore(
    const ParsedOptions &options, const QProcessEnvironment &environment);

} // namespace pinbridge
