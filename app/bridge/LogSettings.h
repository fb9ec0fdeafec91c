// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bridge/Settings.h"

namespace pinbridge {

/// The rows about the log.
[[nodiscard]] QList<Setting> logSettings();

/// Reads those settings of the configuration into its `log`, and says of the file which one it is.
/// Failure: BadSetting.
[[nodiscard]] Result<void> readLogSettings(Configuration &configuration);

/// installLogging for a program that stays; makes the data folder where the file is to be in it.
/// Failure: the file cannot be written; lines go to stderr.
[[nodiscard]] Result<void> startLog(const Configuration &configuration);

} // namespace pinbridge
