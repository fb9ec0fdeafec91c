// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "base/Secret.h"
#include "credentials/Profile.h"

#include <QStringList>
#include <QUrl>

#include <optional>

namespace pinbridge {

/// Where the API key and the partner key of a stored profile are.
enum class SecretsPlace { Files, Vault };

/// What is stored of a profile beside its secrets.
struct ProfileRecord
{
    QString name; ///< for people; not empty
    QUrl url;
    QString enterpriseId;
    SecretsPlace place = SecretsPlace::Files;
    int keyBits = 0; ///< of the partner key; 0: there is none, or it cannot be read
    QString keyFingerprint; ///< as PartnerKey's; empty: as above
};

/// A stored profile, in one folder below the data directory. `profile.json` holds what is not
/// secret; `api-key` and `partner-key.pem` are files that only the owner can read, absent where
/// the secrets are in the system's vault. `in-vault` is there while the vault has, or may have,
/// something under the profile's id: a vault's entries cannot be listed, so that whatever is broken
/// off has to be known from here.
class ProfileStore
{
public:
    explicit ProfileStore(QString directory);

    /// Unset when nothing is stored; looks at no secret but an old profile's key. Failure:
    /// BadSetting.
    [[nodiscard]] Result<std::optional<ProfileRecord>> record() const;
    /// Unset when nothing is stored. Failure: BadSetting, or BadKey for a damaged key; an
    /// existing file that others can read is refused with the command that mends it. VaultFailed
    /// where the secrets are not in files.
    [[nodiscard]] Result<std::optional<Profile>> load() const;
    /// Writes all three files, each replaced in one step; owner-only (0600, folder 0700).
    [[nodiscard]] Result<void> save(const Profile &profile) const;
    /// Writes what is not secret, and that the vault has the rest; then removes the files that had
    /// it. Those that cannot be removed are no failure: see `leftFiles`.
    [[nodiscard]] Result<void> saveForVault(const Profile &profile) const;
    /// The same without its secrets at hand: they are in the vault and stay as they are.
    [[nodiscard]] Result<void> saveForVault(const ProfileRecord &record) const;
    /// Removes all of it, and the folder where nothing else is in it. Absent files are no failure.
    [[nodiscard]] Result<void> remove() const;
    /// All but `in-vault`, which is made where it is absent: the vault is still to be asked.
    [[nodiscard]] Result<void> removeButVaultNote() const;

    /// Before the vault is asked to keep something of it. It is on the disk once this returns.
    [[nodiscard]] Result<void> noteVault() const;
    /// Once the vault has nothing of it any more.
    [[nodiscard]] Result<void> dropVaultNote() const;
    [[nodiscard]] bool hasVaultNote() const;
    /// Whether the vault has to be asked before nothing is left of it: also where the record says
    /// so, or is damaged and no key is here.
    [[nodiscard]] bool mayBeInVault() const;
    /// Paths of files that still have the secrets, though the record says that the vault has them.
    [[nodiscard]] QStringList leftFiles() const;
    /// Removes these, and what broken writes left.
    [[nodiscard]] Result<void> tidy() const;

    [[nodiscard]] QString directory() const { return m_directory; }

private:
    [[nodiscard]] Result<void> makeFolder() const;
    [[nodiscard]] Result<void> removeFiles() const;

    QString m_directory;
};

[[nodiscard]] ProfileRecord recordOf(const Profile &profile, SecretsPlace place);

} // namespace pinbridge
