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

/// As OpenSSL takes it: on Windows a long is narrower than a difference. A key is some kilobytes.
long lengthOf(const unsigned char *at, const unsigned char *end)
{
    return static_cast<long>(end - at);
}

/// Enters the value of that tag at `at`; its size, or -1 when it is not there or does not fit.
long enter(const unsigned char *&at, const unsigned char *end, int wanted,
           int wantedClass = V_ASN1_UNIVERSAL)
{
    long size = 0;
    int tag = 0;
    int tagClass = 0;
    const int form = ASN1_get_object(&at, &size, &tag, &tagClass, lengthOf(at, end));
    // 0x80: not DER, or longer than what is there; 1: a length that is not said, as in BER.
    const bool ok = (form & 0x81) == 0 && tag == wanted && tagClass == wantedClass;
    return ok ? size : -1;
}

/// An INTEGER, or an OCTET STRING that stands for one.
Number takeNumber(const unsigned char *&at, const unsigned char *end, int tag = V_ASN1_INTEGER)
{
    const long size = enter(at, end, tag);
    if (size <= 0)
        return {};
    Number number(BN_secure_new());
    const bool read = number && BN_bin2bn(at, static_cast<int>(size), number.get()) == number.get();
    at += size;
    return read ? std::move(number) : Number();
}

Key keyFrom(const char *kind, OSSL_PARAM_BLD *numbers)
{
    const Params params(OSSL_PARAM_BLD_to_param(numbers));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, kind, nullptr));
    EVP_PKEY *key = nullptr;
    if (!params || !context || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_KEYPAIR, params.get()) != 1)
        return {};
    return Key(key);
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
    return keyFrom("RSA", builder.get());
}

/// The key of that private number. Its public half is reckoned, whatever stands beside the number:
/// who compares it with a certificate has compared the private one.
Key onCurve(int curve, BIGNUM *number)
{
    const Curve group(EC_GROUP_new_by_curve_name(curve));
    if (!group || BN_is_zero(number) || BN_cmp(number, EC_GROUP_get0_order(group.get())) >= 0)
        return {};
    BN_set_flags(number, BN_FLG_CONSTTIME);
    const CurvePoint point(EC_POINT_new(group.get()));
    const NumberContext context(BN_CTX_secure_new());
    if (!point || !context
        || EC_POINT_mul(group.get(), point.get(), number, nullptr, nullptr, context.get()) != 1)
        return {};
    std::array<unsigned char, 256> open{}; // the largest curves take 145
    const auto openSize =
        EC_POINT_point2oct(group.get(), point.get(), POINT_CONVERSION_UNCOMPRESSED, open.data(),
                           open.size(), context.get());
    const auto numberSize = static_cast<size_t>(EC_GROUP_order_bits(group.get()) + 7) / 8;
    const ParamBuilder builder(OSSL_PARAM_BLD_new());
    const bool ok =
        openSize > 0
        && OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME,
                                           OBJ_nid2sn(curve), 0)
               == 1
        && OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, open.data(),
                                            openSize)
               == 1
        && OSSL_PARAM_BLD_push_BN_pad(builder.get(), OSSL_PKEY_PARAM_PRIV_KEY, number, numberSize)
               == 1;
    return ok ? keyFrom("EC", builder.get()) : Key();
}

/// ECPrivateKey, RFC 5915 section 3. `curve` stands around it in PKCS#8; NID_undef: within.
Key ecOf(const unsigned char *at, long size, int curve)
{
    const auto *end = at + size;
    if (enter(at, end, V_ASN1_SEQUENCE) < 0)
        return {};
    const auto version = takeNumber(at, end);
    const auto number = takeNumber(at, end, V_ASN1_OCTET_STRING);
    if (!version || !BN_is_one(version.get()) || !number)
        return {};
    if (curve == NID_undef && enter(at, end, 0, V_ASN1_CONTEXT_SPECIFIC) > 0) {
        const Object name(d2i_ASN1_OBJECT(nullptr, &at, lengthOf(at, end)));
        curve = OBJ_obj2nid(name.get()); // numbers in the place of a name: NID_undef
    }
    return onCurve(curve, number.get());
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

void decode(const PKCS8_PRIV_KEY_INFO *info, DecodedKey &result)
{
    const ASN1_OBJECT *kind = nullptr;
    const X509_ALGOR *algorithm = nullptr;
    const unsigned char *bytes = nullptr;
    int size = 0;
    if (PKCS8_pkey_get0(&kind, &bytes, &size, &algorithm, info) != 1)
        return;
    result.kind = OBJ_obj2nid(kind);
    if (result.kind == NID_rsaEncryption)
        result.key = rsaOf(bytes, size);
    if (result.kind != NID_X9_62_id_ecPublicKey)
        return;
    int type = V_ASN1_UNDEF;
    const void *curve = nullptr;
    X509_ALGOR_get0(nullptr, &type, &curve, algorithm);
    if (type == V_ASN1_OBJECT)
        result.key = ecOf(bytes, size, OBJ_obj2nid(static_cast<const ASN1_OBJECT *>(curve)));
}

} // namespace

DecodedKey decodeKey(const Secret &pem, const Secret &passphrase)
{
    Passphrase given{passphrase.bytes()};
    const Block block(pem, given);
    DecodedKey result;
    if (block.is(PEM_STRING_RSA)) {
        result.kind = NID_rsaEncryption;
        result.key = rsaOf(block.data(), block.size());
    } else if (block.is(PEM_STRING_ECPRIVATEKEY)) {
        result.kind = NID_X9_62_id_ecPublicKey;
        result.key = ecOf(block.data(), block.size(), NID_undef);
    } else if (const auto info = infoOf(block, given); info) {
        decode(info.get(), result);
    }
    result.passphraseAsked = given.asked;
    return result;
}

bool cipherIsMissing()
{
    bool missing = false;
    while (const auto error = ERR_get_error()) {
        missing =
            missing
            || (ERR_GET_LIB(error) == ERR_LIB_EVP && ERR_GET_REASON(error) == ERR_R_UNSUPPORTED)
            || (ERR_GET_LIB(error) == ERR_LIB_PEM
                && ERR_GET_REASON(error) == PEM_R_UNSUPPORTED_ENCRYPTION);
    }
    return missing;
}

} // namespace pinbridge
