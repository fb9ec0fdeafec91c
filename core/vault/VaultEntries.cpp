// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/VaultEntries.h"

namespace pinbridge {

VaultEntries::~VaultEntries() = default;

tl::unexpected<Failure> vaultAbsent(const Phrase &sentence)
{
    return fail(FailureCode::VaultAbsent, sentence, Stage::Storage);
}

tl::unexpected<Failure> vaultFailed(const Phrase &sentence)
{
    return fail(FailureCode::VaultFailed, sentence, Stage::Storage);
}

} // namespace pinbridge
