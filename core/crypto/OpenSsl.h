// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <memory>

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/x509v3.h>

/// OpenSSL's objects with an owner each, and what its functions need around them.
namespace pinbridge::openssl {

template<auto Free>
struct Freed
{
    template<typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

using Bio = std::unique_ptr<BIO, Freed<BIO_free>>;
using Number = std::unique_ptr<BIGNUM, Freed<BN_clear_free>>;
using NumberContext = std::unique_ptr<BN_CTX, Freed<BN_CTX_free>>;
using Curve = std::unique_ptr<EC_GROUP, Freed<EC_GROUP_free>>;
using CurvePoint = std::unique_ptr<EC_POINT, Freed<EC_POINT_free>>;
using Object = std::unique_ptr<ASN1_OBJECT, Freed<ASN1_OBJECT_free>>;
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Freed<EVP_PKEY_CTX_free>>;
using KeyInfo = std::unique_ptr<PKCS8_PRIV_KEY_INFO, Freed<PKCS8_PRIV_KEY_INFO_free>>;
using LockedKeyInfo = std::unique_ptr<X509_SIG, Freed<X509_SIG_free>>;
using Digest = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;
using ParamBuilder = std::unique_ptr<OSSL_PARAM_BLD, Freed<OSSL_PARAM_BLD_free>>;
using Params = std::unique_ptr<OSSL_PARAM, Freed<OSSL_PARAM_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>>;
using Name = std::unique_ptr<X509_NAME, Freed<X509_NAME_free>>;
using Names = std::unique_ptr<GENERAL_NAMES, Freed<GENERAL_NAMES_free>>;
using Constraints = std::unique_ptr<NAME_CONSTRAINTS, Freed<NAME_CONSTRAINTS_free>>;
using Address = std::unique_ptr<ASN1_OCTET_STRING, Freed<ASN1_OCTET_STRING_free>>;

/// The error queue belongs to the thread, and Qt's TLS reads it: what we cause must not look
/// like an error of a connection, nor an old error like ours.
class CleanErrors
{
public:
    CleanErrors() { ERR_clear_error(); }
    CleanErrors(const CleanErrors &) = delete;
    CleanErrors &operator=(const CleanErrors &) = delete;
    ~CleanErrors() { ERR_clear_error(); }
};

/// For `givePassphrase`, as its last argument.
struct Passphrase
{
    const QByteArray &bytes;
    bool asked = false;
};

/// A pem_password_cb: gives what is there, and never asks the terminal as OpenSSL's own would.
int givePassphrase(char *buffer, int size, int forWriting, void *passphrase);

/// Reads in place: the BIO holds no copy of `text`, which must outlive it. Null when OpenSSL fails.
[[nodiscard]] Bio readerOf(const QByteArray &text);

/// What has been written to a BIO in memory.
[[nodiscard]] QByteArray contentOf(BIO *bio);

[[nodiscard]] QByteArray bytesOf(const ASN1_STRING *string);

} // namespace pinbridge::openssl
