// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/SecretNames.h"

#include <QByteArray>

#include <algorithm>
#include <array>

namespace pinbridge {

namespace {

constexpr std::array<QByteArrayView, 10> secretWords{
    "token",  "authorization", "secret",  "password", "passphrase",
    "cookie", "api_key",       "api-key", "apikey",   "credential"};

} // namespace

HeldByName heldByName(QByteArrayView name)
{
    const QByteArray lower = name.toByteArray().toLower();
    if (lower == "sid" || lower == "pin")
        return HeldByName::Pin;
    const bool isSecret = std::ranges::any_of(
        secretWords, [&lower](QByteArrayView word) { return lower.contains(word); });
    return isSecret ? HeldByName::Secret : HeldByName::Nothing;
}

} // namespace pinbridge
