// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <memory>

#include <openssl/evp.h>

namespace pinbridge::test {

struct FreeKey
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
};
using AnyKey = std::unique_ptr<EVP_PKEY, FreeKey>;

/// Keys of many kinds and the forms people have them in, made fresh.
AnyKey makeRsa(size_t bits);
AnyKey makeRsaPss();
AnyKey makeEc();
AnyKey makeEd25519();

QByteArray pkcs8(const AnyKey &key);
QByteArray encryptedPkcs8(const AnyKey &key, const QByteArray &passphrase);
/// PKCS#1 for an RSA key, SEC 1 for an EC key.
QByteArray traditional(const AnyKey &key);
/// The same with Proc-Type encryption; `cipher` by its OpenSSL name.
QByteArray encryptedTraditional(const AnyKey &key, const char *cipher,
                                const QByteArray &passphrase);
QByteArray der(const AnyKey &key);
QByteArray publicKey(const AnyKey &key);
/// "RSA PUBLIC KEY", PKCS#1.
QByteArray traditionalPublicKey(const AnyKey &key);
QByteArray certificate(const AnyKey &key);
QByteArray certificateRequest(const AnyKey &key);

} // namespace pinbridge::test
