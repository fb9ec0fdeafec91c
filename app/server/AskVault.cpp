// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AskVault.h"

#include "vault/Vault.h"

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

constexpr std::chrono::seconds vaultLimit{15};

Result<Profile> askFor(const VaultProfile &profile)
{
    Vault vault(u"Pinbridge"_s, vaultLimit);
    auto reading = vault.read(profile.id);
    reading.waitForFinished();
    const auto bundle = resultOf(reading);
    if (!bundle)
        return tl::unexpected(bundle.error());
    return completed(profile, *bundle);
}

} // namespace

void askVault(Configuration &configuration)
{
    if (!configuration.inVault)
        return;
    configuration.profile = askFor(*configuration.inVault);
    if (configuration.profile)
        return;
    Failure failure = configuration.profile.error();
    failure.sentence =
        Phrase::verbatim(failure.sentence
                         + u" The secrets of %1 are kept there. Without a vault, give "
                           "HLSERVER_API_KEY_FILE and HLSERVER_PARTNER_KEY."_s.arg(
                               configuration.inVault->known.name));
    configuration.profile = tl::unexpected(failure);
}

} // namespace pinbridge
