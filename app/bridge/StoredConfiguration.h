// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bridge/Configuration.h"
#include "bridge/Settings.h"
#include "bridge/StoredSettings.h"

#include <QList>

namespace pinbridge {

/// A stored value that cannot be used, and why.
struct RefusedSetting
{
    QString name;
    Phrase sentence;
};

/// The console's configuration with stored values, and those of them that do not count.
struct StoredResolution
{
    Configuration configuration;
    QList<RefusedSetting> refused; ///< their defaults count
};

/// By the rules that every other source is read by: there are no others for the Settings page.
/// `sources` have the values. Failure: BadSetting, of a value from elsewhere.
[[nodiscard]] Result<StoredResolution> resolveStored(SettingSources sources,
                                                     const ParsedOptions &options,
                                                     Credentials credentials);

/// With what is stored in the data folder. What is wrong with that is among the warnings.
[[nodiscard]] Result<Configuration> resolveWithStored(const ParsedOptions &options,
                                                      const QProcessEnvironment &environment);

} // namespace pinbridge
