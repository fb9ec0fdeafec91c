// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/KeyEncoding.h"

#include "crypto/OpenSsl.h"

#include <openssl/pem.h>

namespace pinbridge {

using namespace openssl;

Secret pemOf(const EVP_PKEY *key)
{
    const CleanErrors clean;
    // The "secure" memory BIO overwrites what it held, also when it grows.
    const Bio bio(BIO_new(BIO_s_secmem()));
    if (!bio
        || PEM_write_bio_PKCS8PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr)
               != 1)
        return {};
    return Secret(contentOf(bio.get()));
}

} // namespace pinbridge
