// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "base/Secret.h"
#include "credentials/Profile.h"

namespace pinbridge {

/// The stored profile of this desk, in one folder below the data directory. `profile.json` holds
/// what is not secret; `api-key` and `partner-key.pem` are files that only the owner can read.
class ProfileStore
{
public:
    explicit ProfileStore(QString directory);

    /// Unset when nothing is stored. Failure: BadSetting, or BadKey for a damaged key; an
    /// existing file that others can read is refused with the command that mends it.
    [[nodiscard]] Result<std::optional<Profile>> load() const;
    /// Writes all three files, each replaced in one step; owner-only (0600, folder 0700).
    [[nodiscard]] Result<void> save(const Profile &profile) const;
    /// Removes all three. Absent files are no failure.
    [[nodiscard]] Result<void> remove() const;

    [[nodiscard]] QString directory() const { return m_directory; }

private:
    QString m_directory;
};

} // namespace pinbridge
