// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Systems whose vault is part of them: Windows, macOS.

#include "vault/SecretService.h"

namespace pinbridge {

class VaultLook::Calls
{
};

VaultLook::VaultLook() = default;
VaultLook::~VaultLook() = default;

QCoro::Task<std::optional<VaultState>> VaultLook::look(QDeadlineTimer /*limit*/)
{
    co_return VaultState::Open;
}

void VaultLook::giveUp() { }

} // namespace pinbridge
