// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bridge/Configuration.h"
#include "bridge/Settings.h"

namespace pinbridge {

/// The credentials as they were found: each for display, and the profile they make together.
struct ResolvedProfile
{
    QList<ResolvedSetting> settings;
    Result<Profile> profile;
    std::optional<VaultProfile> inVault; ///< as Configuration's
    QString profileId;
};

/// Asks `sources`, then the profile stored below `dataDirectory`, for each credential by itself.
/// `name`: of that profile, or its id; empty: the active one.
[[nodiscard]] ResolvedProfile resolveProfile(const SettingSources &sources,
                                             const QString &dataDirectory, const QString &name);

} // namespace pinbridge
