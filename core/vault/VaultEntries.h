// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "base/Secret.h"

#include <QString>

#include <optional>

#include <QCoroTask>

namespace pinbridge {

/// The entries of a vault as the system offers them: small, each replaced in one step, and not to
/// be listed. Failure of every call: VaultAbsent or VaultFailed at Stage::Storage with a sentence
/// that says what to do.
class VaultEntries
{
public:
    /// Bytes of an entry. The Windows vault holds 2,560 (CRED_MAX_CREDENTIAL_BLOB_SIZE).
    static constexpr qsizetype entryLimit = 2048;

    VaultEntries() = default;
    VaultEntries(const VaultEntries &) = delete;
    VaultEntries &operator=(const VaultEntries &) = delete;
    virtual ~VaultEntries();

    /// Unset where there is no such entry; a locked vault is a failure and not that.
    [[nodiscard]] virtual QCoro::Task<Result<std::optional<Secret>>> read(QString key) = 0;
    /// At most `entryLimit` bytes of ASCII.
    [[nodiscard]] virtual QCoro::Task<Result<void>> write(QString key, Secret value) = 0;
    /// An absent one is no failure.
    [[nodiscard]] virtual QCoro::Task<Result<void>> remove(QString key) = 0;
};

[[nodiscard]] tl::unexpected<Failure> vaultAbsent(const Phrase &sentence);
[[nodiscard]] tl::unexpected<Failure> vaultFailed(const Phrase &sentence);

} // namespace pinbridge
