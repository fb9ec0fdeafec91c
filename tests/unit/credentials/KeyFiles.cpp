// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/credentials/KeyFiles.h"

#include <QtGlobal>

#include <openssl/encoder.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace pinbridge::test {
namespace {

template<typename Write>
QByteArray written(const Write &write)
{
    BIO *bio = BIO_new(BIO_s_mem());
    if (write(bio) <= 0)
        qFatal("OpenSSL cannot write the key");
    char *data = nullptr;
    const auto size = BIO_get_mem_data(bio, &data);
    const QByteArray result(data, size);
    BIO_free(bio);
    return result;
}

QByteArray encoded(const AnyKey &key, int selection, const char *format, const char *structure)
{
    auto *context = OSSL_ENCODER_CTX_new_for_pkey(key.get(), selection, format, structure, nullptr);
    const auto result = written([context](BIO *bio) { return OSSL_ENCODER_to_bio(context, bio); });
    OSSL_ENCODER_CTX_free(context);
    return result;
}

unsigned char *passphraseData(const QByteArray &passphrase)
{
    // OpenSSL takes it as non-const and only reads it.
    return reinterpret_cast<unsigned char *>(const_cast<char *>(passphrase.constData()));
}

AnyKey checked(EVP_PKEY *key)
{
    if (key == nullptr)
        qFatal("OpenSSL cannot make the key");
    return AnyKey(key);
}

} // namespace

AnyKey makeRsa(size_t bits) { return checked(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", bits)); }

AnyKey makeRsaPss()
{
    auto *context = EVP_PKEY_CTX_new_from_name(nullptr, "RSA-PSS", nullptr);
    EVP_PKEY *key = nullptr;
    if (EVP_PKEY_keygen_init(context) != 1 || EVP_PKEY_generate(context, &key) != 1)
        qFatal("OpenSSL cannot make the key");
    EVP_PKEY_CTX_free(context);
    return AnyKey(key);
}

AnyKey makeEc() { return checked(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256")); }

AnyKey makeEd25519() { return checked(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519")); }

QByteArray pkcs8(const AnyKey &key)
{
    return encoded(key, EVP_PKEY_KEYPAIR, "PEM", "PrivateKeyInfo");
}

QByteArray encryptedPkcs8(const AnyKey &key, const QByteArray &passphrase)
{
    return written([&](BIO *bio) {
        return PEM_write_bio_PKCS8PrivateKey(bio, key.get(), EVP_aes_256_cbc(),
                                             passphrase.constData(), int(passphrase.size()),
                                             nullptr, nullptr);
    });
}

QByteArray traditional(const AnyKey &key)
{
    return written([&](BIO *bio) {
        return PEM_write_bio_PrivateKey_traditional(bio, key.get(), nullptr, nullptr, 0, nullptr,
                                                    nullptr);
    });
}

QByteArray encryptedTraditional(const AnyKey &key, const char *cipher, const QByteArray &passphrase)
{
    return written([&](BIO *bio) {
        return PEM_write_bio_PrivateKey_traditional(bio, key.get(), EVP_get_cipherbyname(cipher),
                                                    passphraseData(passphrase),
                                                    int(passphrase.size()), nullptr, nullptr);
    });
}

QByteArray der(const AnyKey &key)
{
    return encoded(key, EVP_PKEY_KEYPAIR, "DER", "PrivateKeyInfo");
}

QByteArray publicKey(const AnyKey &key)
{
    return encoded(key, EVP_PKEY_PUBLIC_KEY, "PEM", "SubjectPublicKeyInfo");
}

QByteArray traditionalPublicKey(const AnyKey &key)
{
    return encoded(key, EVP_PKEY_PUBLIC_KEY, "PEM", "type-specific");
}

QByteArray certificate(const AnyKey &key)
{
    auto *x509 = X509_new();
    X509_gmtime_adj(X509_getm_notBefore(x509), 0);
    X509_gmtime_adj(X509_getm_notAfter(x509), 3600);
    X509_set_pubkey(x509, key.get());
    X509_sign(x509, key.get(), EVP_sha256());
    const auto result = written([x509](BIO *bio) { return PEM_write_bio_X509(bio, x509); });
    X509_free(x509);
    return result;
}

QByteArray certificateRequest(const AnyKey &key)
{
    auto *request = X509_REQ_new();
    X509_REQ_set_pubkey(request, key.get());
    X509_REQ_sign(request, key.get(), EVP_sha256());
    const auto result =
        written([request](BIO *bio) { return PEM_write_bio_X509_REQ(bio, request); });
    X509_REQ_free(request);
    return result;
}

} // namespace pinbridge::test
