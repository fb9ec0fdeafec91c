// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Secret.h"
#include "crypto/OpenSsl.h"

#include <openssl/obj_mac.h>

namespace pinbridge {

struct DecodedKey
{
    openssl::Key rsa; ///< null: another kind, or it cannot be read
    int kind = NID_undef; ///< NID of the algorithm, where the block got as far as naming it
    bool passphraseAsked = false; ///< the block is encrypted
};

/// Reads one PEM block "PRIVATE KEY", "ENCRYPTED PRIVATE KEY" or "RSA PRIVATE KEY" (with Proc-Type
/// encryption, too) and leaves no copy of the key behind. OpenSSL's own readers would: up to
/// version 3 they decode into blocks which they free without overwriting them (pem2der, der2key).
/// Does not prove that the numbers fit each other. Leaves OpenSSL's errors for the caller to read.
[[nodiscard]] DecodedKey decodeKey(const Secret &pem, const Secret &passphrase);

} // namespace pinbridge
