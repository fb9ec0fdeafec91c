// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <QCoroTask>

namespace pinbridge {

/// Whether this machine has a vault, and what keeps it from answering. QtKeychain takes a locked
/// vault for one that has no such entry, so that somebody must ask.
enum class VaultState {
    Absent, ///< nothing answers to the name
    Unusable, ///< it is there, and what this program needs to reach it is not
    Locked,
    Empty, ///< it has nowhere to keep anything yet
    Open,
};

/// On Linux the Secret Service (freedesktop.org, draft 0.2) or KWallet on the session's D-Bus;
/// Open on systems whose vault is part of them. Settled within some seconds.
[[nodiscard]] QCoro::Task<VaultState> lookAtVault();

} // namespace pinbridge
