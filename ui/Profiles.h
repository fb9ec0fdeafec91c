// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Secret.h"

#include <QList>
#include <QString>

namespace pinbridge::ui {

enum class DataCentreChoice { UnitedStates, Europe, Other };

/// What was typed into the profile form. An empty secret keeps the stored one.
struct ProfileDraft
{
    QString id; ///< of the stored profile that is changed; empty: a new one
    QString secretsOf; ///< the stored profile whose secrets are kept; empty: there are none
    QString name;
    DataCentreChoice centre = DataCentreChoice::UnitedStates;
    QString url; ///< with DataCentreChoice::Other
    QString enterpriseId;
    Secret apiKey;
    QString partnerKeyPath; ///< a file to read, or
    Secret partnerKeyText; ///< the key itself
    Secret passphrase;
    bool inFiles = false; ///< secrets are to be kept in files, else in the vault
};

/// A stored profile, without its secrets.
struct StoredProfile
{
    bool exists = false;
    QString id; ///< stays when it is renamed
    QString name;
    DataCentreChoice centre = DataCentreChoice::UnitedStates;
    QString url;
    QString enterpriseId;
    QString site; ///< in words: "Site 1234, Europe"
    bool hasApiKey = false;
    QString partnerKey; ///< "RSA 2048, 9f:31:…:c2"; empty: none
    bool inVault = false; ///< its secrets, else in files of `directory`
    QString directory;
    QString
        left; ///< secrets that are still where they no longer belong, in sentences; mostly empty
    QString problem; ///< why it cannot be read; then nothing but `id` and `directory` is known
};

/// The stored profiles, and where secrets can be kept.
struct ProfileList
{
    enum class Vault { Unknown, Absent, Locked, Open };

    QList<StoredProfile> profiles; ///< by name
    QString activeId; ///< the one that a start takes; empty: none
    Vault vault = Vault::Unknown;
    QString directory; ///< of those that will be stored
    /// What useGivenProfile() takes: the site that environment or options named at the start, where
    /// it is not a stored one; empty: none.
    QString givenName;

    /// `exists` is false where there is none.
    [[nodiscard]] StoredProfile profile(const QString &id) const;
};

/// What a `.env` file gave.
struct EnvDraft
{
    ProfileDraft draft;
    QString missing; ///< a sentence; empty: nothing is
};

} // namespace pinbridge::ui
