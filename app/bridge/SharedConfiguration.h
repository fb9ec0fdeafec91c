// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bridge/Configuration.h"
#include "storage/SharedSettings.h"

#include <QStringList>

namespace pinbridge {

/// What servers on one store may share, by name.
[[nodiscard]] QStringList sharedSettingNames();

/// Gives these values to the settings that no other source has set. What this program does not
/// know counts for nothing, and is among the warnings: a newer one has set it.
/// Failure: BadSetting; the sentence names the setting and its right form.
[[nodiscard]] Result<void> addShared(Configuration &configuration, const SharedSettings &shared);

/// The same for a setup that was made of `configuration`; warnings go to the log.
[[nodiscard]] Result<void> shareInto(BridgeSetup &setup, const Configuration &configuration,
                                     const SharedSettings &shared);

/// What would be shared with a server of this configuration, for `describe`: asks its store, and
/// waits for it. What goes wrong is among the warnings.
void addSharedFromStore(Configuration &configuration);

} // namespace pinbridge
