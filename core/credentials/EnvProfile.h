// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "base/Secret.h"
#include "credentials/ProfileStore.h"

#include <QString>

namespace pinbridge {

/// The credentials of a `.env` file as they stand there, not checked: HLSERVER_URL and so on, each
/// secret also by its _FILE form, and HLSERVER_PROFILE_NAME, which exports write. Empty: not given.
struct EnvProfile
{
    QString name;
    QString url;
    QString enterpriseId;
    Secret apiKey;
    QString partnerKeyPath; ///< absolute; or
    Secret partnerKeyText; ///< the key itself, where it stands in the file
    Secret passphrase;
};

/// Relative paths in the file are below its own folder; a key that is not where the file says, but
/// beside the file, is taken from there: both came from another machine. Failure: BadSetting
/// naming file and line or variable, and never a value; also when none of the variables is there.
[[nodiscard]] Result<EnvProfile> readEnvProfile(const QString &path);

/// Writes what is not secret, with a comment that says which variables are left to give. Owner-only
/// all the same, replaced in one step. Failure: BadSetting naming the path.
[[nodiscard]] Result<void> exportEnv(const ProfileRecord &record, const QString &path);

/// Writes everything: the key goes to a file beside it, named after it ("site.pem" for "site.env"),
/// both owner-only. Failure: as above, and when `profile` has no partner key.
[[nodiscard]] Result<void> exportEnvWithSecrets(const Profile &profile, const QString &path);
/// Where that puts the key.
[[nodiscard]] QString exportedKeyPath(const QString &path);

} // namespace pinbridge
