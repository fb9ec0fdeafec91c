// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/ProfileSecrets.h"

namespace pinbridge {

Secret bundleOf(const Profile &profile)
{
    const Secret pem = profile.partnerKey ? profile.partnerKey->privatePem() : Secret();
    QByteArray text;
    text.reserve(profile.apiKey.bytes().size() + 1 + pem.bytes().size()); // growing leaves copies
    text += profile.apiKey.bytes();
    text += '\n';
    text += pem.bytes();
    return Secret(std::move(text));
}

Result<void> takeBundle(const Secret &bundle, Profile &profile)
{
    const auto end = bundle.bytes().indexOf('\n');
    const Secret line(bundle.bytes().left(end));
    const Secret pem(end < 0 ? QByteArray() : bundle.bytes().mid(end + 1));
    auto apiKey = parseApiKey(line.bytes());
    if (!apiKey)
        return tl::unexpected(apiKey.error());
    profile.apiKey = std::move(*apiKey);
    profile.partnerKey.reset();
    if (pem.isEmpty())
        return {};
    auto key = PartnerKey::fromPem(pem);
    if (!key)
        return tl::unexpected(key.error());
    profile.partnerKey = std::move(*key);
    return {};
}

} // namespace pinbridge
