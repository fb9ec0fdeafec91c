// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/KeyDecoding.h"

#include <array>
#include <cstring>

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>

namespace pinbridge {
namespace {

using namespace openssl;

/// The content of a PEM block, decrypted where its own headers said so; overwritten at the end.
class Block
{
public:
    Block(const Secret &pem, Passphrase &passphrase)
    {
        const auto bio = readerOf(pem.bytes());
        if (bio)
            PEM_bytes_read_bio_secmem(&m_data, &m_size, &m_label, PEM_STRING_EVP_PKEY, bio.get(),
                                      givePassphrase, &passphrase);
    }
    Block(const Block &) = delete;
    Block &operator=(const Block &) = delete;
    ~Block()
    {
        if (m_data != nullptr)
            OPENSSL_secure_clear_free(m_data, static_cast<size_t>(m_size));
        OPENSSL_secure_free(m_label);
    }

    [[nodiscard]] bool is(const char *label) const
    {
        return m_data != nullptr && std::strcmp(m_label, label) == 0;
    }
    [[nodiscard]] const unsigned char *data() const { return m_data; }
    [[nodiscard]] long size() const { return m_size; }

private:
    unsigned char *m_data = nullptr;
    long m_size = 0;
    char *m_label = nullptr;
};

/// Enters the value of that tag at `at`; its size, or -1 when it is not there or does not fit.
long enter(const unsigned char *&at, const unsigned char *end, int wanted)
{
    long size = 0;
    int tag = 0;
    int tagClass = 0;
    const int form = ASN1_get_object(&at, &size, &tag, &tagClass, end - at);
    // 0x80: not DER, or longer than what is there; 1: a length that is not said, as in BER.
    const bool ok = (form & 0x81) == 0 && tag == wanted && tagClass == V_ASN1_UNIVERSAL;
    return ok ? size : -1;
}

Number takeNumber(const unsigned char *&at, const unsigned char *end)
{
    const long size = enter(at, end, V_ASN1_INTEGER);
    if (size <= 0)
        return {};
    Number number(BN_secure_new());
    const bool read = number && BN_bin2bn(at, static_cast<int>(size), number.get()) == number.get();
    at += size;
    return read ? std::move(number) : Number();
}

/// RSAPrivateKey, RFC 8017 appendix A.1.2, with two primes.
Key rsaOf(const unsigned char *at, long size)
{
    static constexpr std::array names{
        OSSL_PKEY_PARAM_RSA_N,         OSSL_PKEY_PARAM_RSA_E,
        OSSL_PKEY_PARAM_RSA_D,         OSSL_PKEY_PARAM_RSA_FACTOR1,
        OSSL_PKEY_PARAM_RSA_FACTOR2,   OSSL_PKEY_PARAM_RSA_EXPONENT1,
        OSSL_PKEY_PARAM_RSA_EXPONENT2, OSSL_PKEY_PARAM_RSA_COEFFICIENT1};

    const auto *end = at + size;
    if (enter(at, end, V_ASN1_SEQUENCE) < 0)
        return {};
    const auto version = takeNumber(at, end);
    if (!version || !BN_is_zero(version.get()))
        return {};
    std::array<Number, names.size()> numbers; // the builder only points to them
    const ParamBuilder builder(OSSL_PARAM_BLD_new());
    for (size_t i = 0; i < names.size(); ++i) {
        numbers.at(i) = takeNumber(at, end);
        if (!numbers.at(i)
            || OSSL_PARAM_BLD_push_BN(builder.get(), names.at(i), numbers.at(i).get()) != 1)
            return {};
    }
    const Params params(OSSL_PARAM_BLD_to_param(builder.get()));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    EVP_PKEY *key = nullptr;
    if (!params || !context || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_KEYPAIR, params.get()) != 1)
        return {};
    return Key(key);
}

KeyInfo infoOf(const Block &block, Passphrase &passphrase)
{
    const auto *at = block.data();
    if (block.is(PEM_STRING_PKCS8INF))
        return KeyInfo(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &at, block.size()));
    if (!block.is(PEM_STRING_PKCS8))
        return {};
    const LockedKeyInfo encrypted(d2i_X509_SIG(nullptr, &at, block.size()));
    if (!encrypted)
        return {};
    passphrase.asked = true;
    if (passphrase.bytes.isEmpty())
        return {};
    return KeyInfo(PKCS8_decrypt(encrypted.get(), passphrase.bytes.constData(),
                                 static_cast<int>(passphrase.bytes.size())));
}

} // namespace

DecodedKey decodeKey(const Secret &pem, const Secret &passphrase)
{
    Passphrase given{passphrase.bytes()};
    const Block block(pem, given);
    DecodedKey result;
    if (block.is(PEM_STRING_RSA)) {
        result.kind = NID_rsaEncryption;
        result.rsa = rsaOf(block.data(), block.size());
    } else if (const auto info = infoOf(block, given); info) {
        const ASN1_OBJECT *algorithm = nullptr;
        const unsigned char *bytes = nullptr;
        int size = 0;
        if (PKCS8_pkey_get0(&algorithm, &bytes, &size, nullptr, info.get()) == 1)
            result.kind = OBJ_obj2nid(algorithm);
        if (result.kind == NID_rsaEncryption)
            result.rsa = rsaOf(bytes, size);
    }
    result.passphraseAsked = given.asked;
    return result;
}

} // namespace pinbridge
