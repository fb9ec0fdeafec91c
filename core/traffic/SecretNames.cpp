// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/SecretNames.h"

#include <algorithm>
#include <array>

namespace pinbridge {

namespace {

constexpr std::array<QByteArrayView, 10> secretWords{
    "token",  "authorization", "secret",  "password", "passphrase",
    "cookie", "api_key",       "api-key", "apikey",   "credential"};

char lowered(char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; }

/// Most letters of a name begin no word, and so need no closer look.
bool beginsWord(char c) { return c == 't' || c == 'a' || c == 's' || c == 'p' || c == 'c'; }

bool startsWithSecret(QByteArrayView text)
{
    return std::ranges::any_of(secretWords, [text](QByteArrayView word) {
        return text.size() >= word.size()
               && std::ranges::equal(word, text.first(word.size()), {}, {}, lowered);
    });
}

} // namespace

HeldByName heldByName(QByteArrayView name)
{
    if (name.compare("sid", Qt::CaseInsensitive) == 0
        || name.compare("pin", Qt::CaseInsensitive) == 0)
        return HeldByName::Pin;
    for (qsizetype at = 0; at < name.size(); ++at) {
        if (beginsWord(lowered(name[at])) && startsWithSecret(name.sliced(at)))
            return HeldByName::Secret;
    }
    return HeldByName::Nothing;
}

} // namespace pinbridge
