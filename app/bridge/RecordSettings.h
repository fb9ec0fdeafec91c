// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bridge/Configuration.h"
#include "bridge/Settings.h"

namespace pinbridge {

/// The rows about what is recorded of devices' requests.
[[nodiscard]] QList<Setting> recordSettings();

/// Fills in `recording` from them. Failure: BadSetting.
[[nodiscard]] Result<void> readRecordSettings(Configuration &configuration);

} // namespace pinbridge
