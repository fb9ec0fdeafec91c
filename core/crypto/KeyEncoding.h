// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Secret.h"

#include <openssl/evp.h>

namespace pinbridge {

/// A private key as PKCS#8 PEM, unencrypted; empty when OpenSSL fails.
[[nodiscard]] Secret pemOf(const EVP_PKEY *key);

} // namespace pinbridge
