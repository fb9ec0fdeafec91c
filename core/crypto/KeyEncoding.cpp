// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/KeyEncoding.h"

#include "crypto/OpenSsl.h"

#include <algorithm>
#include <array>

#include <openssl/core_names.h>
#include <openssl/pem.h>

namespace pinbridge {
namespace {

using namespace openssl;

/// The "secure" memory BIO overwrites what it held, also when it grows.
template<typename Write>
Secret written(const Write &write)
{
    const Bio bio(BIO_new(BIO_s_secmem()));
    return bio && write(bio.get()) == 1 ? Secret(contentOf(bio.get())) : Secret();
}

/// ECPrivateKey, RFC 5915 section 3, without the curve, which stands around it in PKCS#8. Those two
/// numbers, each of the curve's size.
void writeEc(unsigned char *at, int content, const BIGNUM *number, int numberSize,
             const unsigned char *open, int openSize)
{
    ASN1_put_object(&at, 1, content, V_ASN1_SEQUENCE, V_ASN1_UNIVERSAL);
    ASN1_put_object(&at, 0, 1, V_ASN1_INTEGER, V_ASN1_UNIVERSAL);
    *at++ = 1;
    ASN1_put_object(&at, 0, numberSize, V_ASN1_OCTET_STRING, V_ASN1_UNIVERSAL);
    BN_bn2binpad(number, at, numberSize);
    at += numberSize;
    ASN1_put_object(&at, 1, ASN1_object_size(0, openSize + 1, V_ASN1_BIT_STRING), 1,
                    V_ASN1_CONTEXT_SPECIFIC);
    ASN1_put_object(&at, 0, openSize + 1, V_ASN1_BIT_STRING, V_ASN1_UNIVERSAL);
    *at++ = 0; // no unused bits
    std::copy_n(open, openSize, at);
}

/// OpenSSL's own writer would leave the private number in a block that it frees as it is.
KeyInfo infoOf(const EVP_PKEY *key)
{
    std::array<char, 64> curve{};
    std::array<unsigned char, 256> open{}; // the largest curves take 145
    size_t openSize = 0;
    BIGNUM *secret = BN_secure_new();
    const bool got = EVP_PKEY_get_group_name(key, curve.data(), curve.size(), nullptr) == 1
                     && EVP_PKEY_get_octet_string_param(key, OSSL_PKEY_PARAM_PUB_KEY, open.data(),
                                                        open.size(), &openSize)
                            == 1
                     && EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_PRIV_KEY, &secret) == 1;
    const Number number(secret);
    KeyInfo info(PKCS8_PRIV_KEY_INFO_new());
    if (!got || !info)
        return {};

    const int numberSize = (EVP_PKEY_get_bits(key) + 7) / 8;
    const int publicSize = ASN1_object_size(0, int(openSize) + 1, V_ASN1_BIT_STRING);
    const int content = 3 + ASN1_object_size(0, numberSize, V_ASN1_OCTET_STRING)
                        + ASN1_object_size(1, publicSize, 1);
    const int size = ASN1_object_size(1, content, V_ASN1_SEQUENCE);
    auto *der = static_cast<unsigned char *>(OPENSSL_malloc(static_cast<size_t>(size)));
    if (der == nullptr)
        return {};
    writeEc(der, content, number.get(), numberSize, open.data(), int(openSize));
    if (PKCS8_pkey_set0(info.get(), OBJ_nid2obj(NID_X9_62_id_ecPublicKey), 0, V_ASN1_OBJECT,
                        OBJ_nid2obj(OBJ_sn2nid(curve.data())), der, size)
        != 1) {
        OPENSSL_clear_free(der, static_cast<size_t>(size));
        return {};
    }
    return info; // it owns `der` now, and overwrites it in the end
}

} // namespace

Secret pemOf(const EVP_PKEY *key)
{
    const CleanErrors clean;
    if (EVP_PKEY_is_a(key, "EC") == 1) {
        const auto info = infoOf(key);
        return written([&info](BIO *bio) {
            return info ? PEM_write_bio_PKCS8_PRIV_KEY_INFO(bio, info.get()) : 0;
        });
    }
    return written([key](BIO *bio) {
        return PEM_write_bio_PKCS8PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr);
    });
}

} // namespace pinbridge
