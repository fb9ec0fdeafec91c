// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Secret.h"
#include "crypto/OpenSsl.h"

#include <openssl/obj_mac.h>

namespace pinbridge {

struct DecodedKey
{
    /// RSA, or EC on a curve with a name. Null: another kind or curve, or it cannot be read.
    openssl::Key key;
    int kind = NID_undef; ///< NID of the algorithm, where the block got as far as naming it
    bool passphraseAsked = false; ///< the block is encrypted
};

/// Reads the first private key of a PEM text: "PRIVATE KEY", "ENCRYPTED PRIVATE KEY", or
/// "RSA PRIVATE KEY" and "EC PRIVATE KEY" (with Proc-Type encryption, too), and leaves no copy of
/// the key behind. OpenSSL's own readers would: up to version 3 they decode into blocks which they
/// free without overwriting them (pem2der, der2key). Does not prove that RSA's numbers fit each
/// other. Leaves OpenSSL's errors for the caller to read.
[[nodiscard]] DecodedKey decodeKey(const Secret &pem, const Secret &passphrase);

/// Whether OpenSSL's errors name a cipher that this OpenSSL does not offer: single DES, RC2 and
/// their like live in its legacy provider. Empties the queue.
[[nodiscard]] bool cipherIsMissing();

} // namespace pinbridge
