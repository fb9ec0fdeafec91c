// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "bridge/Configuration.h"
#include "bridge/StoredSettings.h"
#include "console/ConsoleSetup.h"
#include "storage/SharedSettings.h"
#include "ui/Settings.h"

#include <QString>
#include <QStringList>

namespace pinbridge {

/// Settings as they stand, or would stand with changes. Values: for any thread.
struct SettingsReading
{
    Configuration configuration; ///< without credentials
    ui::SettingsVerdict verdict;
    QString path; ///< of the file
    QStringList problems; ///< of the file
    SettingValues values; ///< of the storable settings, before anything shared
    QString note{}; ///< of saving: where a file went that is not understood
};

/// Resolves the settings anew, with `changes` on top of what is stored. `shared`: what the running
/// server was told by its store. Reads files, and the certificate where that would be another.
/// Failure: BadSetting, of a source that beats what is stored.
[[nodiscard]] Result<SettingsReading> readSettings(const ConsoleStart &start,
                                                   const ui::SettingChanges &changes,
                                                   const SharedSettings &shared);
/// The same, and keeps the changes. Failure: also of a change that cannot be used.
[[nodiscard]] Result<SettingsReading> saveSettings(const ConsoleStart &start,
                                                   const ui::SettingChanges &changes,
                                                   const SharedSettings &shared);

} // namespace pinbridge
