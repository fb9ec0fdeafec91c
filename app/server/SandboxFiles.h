// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "credentials/Profile.h"

#include <QString>

namespace pinbridge {

/// Where the sandbox's credentials are; absolute paths.
struct SandboxFiles
{
    QString envFile; ///< for --env-file, and for a shell's `.`
    QString apiKey;
    QString partnerKey;
};

/// Writes the profile into files of `folder` that only the owner can read, the folder itself made
/// that way when it is absent. Failure: BadSetting naming the path.
[[nodiscard]] Result<SandboxFiles> writeSandboxFiles(const QString &folder, const Profile &profile);

} // namespace pinbridge
