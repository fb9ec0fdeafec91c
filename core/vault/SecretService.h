// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDeadlineTimer>
#include <QString>

#include <memory>
#include <optional>

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

/// Asks for that state: on Linux the Secret Service (freedesktop.org, draft 0.2) or KWallet on the
/// session's D-Bus; it is Open on systems whose vault is part of them. Used in one thread.
class VaultLook
{
public:
    VaultLook();
    VaultLook(const VaultLook &) = delete;
    VaultLook &operator=(const VaultLook &) = delete;
    /// Gives up what is open.
    ~VaultLook();

    /// Within some seconds, and before `limit`. Unset: given up.
    [[nodiscard]] QCoro::Task<std::optional<VaultState>> look(QDeadlineTimer limit);
    /// Settles what is open, inside this call, and whatever is asked from now on.
    void giveUp();

private:
    class Calls;
    std::unique_ptr<Calls> m_calls;
};

} // namespace pinbridge
