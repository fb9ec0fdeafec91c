// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bridge/Configuration.h"
#include "bridge/Settings.h"

#include <QList>

namespace pinbridge {

/// The rows of the table of settings that say what a server grants its devices.
[[nodiscard]] QList<Setting> serviceSettings();

/// Fills in `access`, `sessionIdForm`, `sessions`, `cors`, `limits`, `connections` and `proxies`
/// from the settings that were found. Failure: BadSetting; the sentence names the option or
/// variable and its right form.
[[nodiscard]] Result<void> readServiceSettings(Configuration &configuration);

} // namespace pinbridge
