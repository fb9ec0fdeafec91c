// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bridge/Bridge.h"
#include "credentials/EnvProfile.h"
#include "credentials/ProfileShelf.h"
#include "helplightning/CredentialCheck.h"
#include "sessions/UserDirectory.h"
#include "ui/Facade.h"
#include "vault/SecretService.h"

#include <optional>

// Values of core as the widgets want them.

namespace pinbridge {

[[nodiscard]] ui::UserText textOf(const AuthenticatedUser &user);
[[nodiscard]] QList<ui::CheckRow> rowsOf(const CheckReport &report);
[[nodiscard]] QList<ui::DeviceRow> rowsOf(const QList<Device> &devices);
/// "all 8 stages", "failed at DNS"
[[nodiscard]] QString summaryOf(const CheckReport &report);
[[nodiscard]] ui::StoredProfile storedOf(const ShelfEntry &entry, const QString &directory);
[[nodiscard]] ui::EnvDraft draftOf(const EnvProfile &env);
[[nodiscard]] ui::ProfileList::Vault choiceOf(VaultState state);

/// Whether both open the same site with the same keys, whatever they are called.
[[nodiscard]] bool isSame(const Profile &a, const Profile &b);
/// As of keeping something in the data folder: what fails there no profile mends.
[[nodiscard]] Result<void> inFolder(Result<void> result);

/// Who reaches a server set up like that: fills `exposure`, `localOnly`, `localByHost`
/// and `openToAll`.
void describeExposure(const BridgeSetup &setup, ui::ServerState &state);
/// The addresses and https of a bridge that listens. Asks the system for its network interfaces.
/// Those of this machine where devices reach the bridge, the best first.
[[nodiscard]] QList<ui::ServerAddress> addressesOf(const Bridge &bridge, bool localOnly);
void describeListening(const Bridge &bridge, ui::ServerState &state);
/// `profile`: the one in use, unset when there is none.
[[nodiscard]] ui::UpstreamState upstreamOf(const Profile *profile, bool isSandbox);

} // namespace pinbridge
