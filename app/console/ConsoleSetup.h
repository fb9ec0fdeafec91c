// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bridge/Bridge.h"
#include "bridge/Configuration.h"
#include "bridge/Options.h"
#include "bridge/StoredSettings.h"
#include "vault/Vault.h"

#include <QProcessEnvironment>

#include <memory>
#include <optional>

namespace pinbridge {

/// What the console was told from outside, to resolve its settings again.
struct ConsoleStart
{
    ParsedOptions options;
    QProcessEnvironment environment;
    QStringList command; ///< that starts it again, at login
    SettingValues values{}; ///< of the settings that can be stored
};

/// What the console starts with.
struct ConsoleSetup
{
    BridgeSetup bridge;
    std::optional<Failure> profileFailure; ///< credentials were given that cannot be used
    std::optional<VaultProfile> inVault{}; ///< to be used once the vault has given its secrets
    QString
        profileId{}; ///< of the stored profile that either is, and nothing but that; empty: none
    std::shared_ptr<Vault> vault{}; ///< unset: this program goes without
    std::optional<ConsoleStart> start{}; ///< unset: nothing is read or saved on the Settings page
};

/// Takes what is set of a server; its credentials, and what is no setting, stay. The port stays,
/// too: who listens on a free one has told devices of it.
void takeSettings(BridgeSetup &setup, const Configuration &configuration);

/// `start`: what made the configuration.
[[nodiscard]] ConsoleSetup setupOf(const Configuration &configuration,
                                   std::optional<ConsoleStart> start = {});
/// The program and its arguments, to be started at login on the same folder and credentials.
[[nodiscard]] QStringList loginCommand(const Configuration &configuration);

} // namespace pinbridge
