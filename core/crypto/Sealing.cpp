// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/Sealing.h"

#include "crypto/OpenSsl.h"

#include <openssl/rand.h>

namespace pinbridge {

namespace {

using Cipher = std::unique_ptr<EVP_CIPHER_CTX, openssl::Freed<EVP_CIPHER_CTX_free>>;

// As it stands: version, nonce, what was encrypted, tag.
constexpr char version = 1;
constexpr int nonceSize = 12;
constexpr int tagSize = 16;
constexpr qsizetype overhead = 1 + nonceSize + tagSize;
constexpr qsizetype most = 1'048'576; // bytes; tokens are a few hundred

unsigned char *writable(QByteArray &bytes, qsizetype at)
{
    return reinterpret_cast<unsigned char *>(bytes.data()) + at;
}

const unsigned char *readable(const QByteArray &bytes, qsizetype at = 0)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData()) + at;
}

int sizeOf(const QByteArray &bytes) { return static_cast<int>(bytes.size()); }

} // namespace

Sealing::Sealing(Secret key)
    : m_key(std::move(key))
{
    Q_ASSERT(m_key.bytes().size() == keySize);
}

std::optional<Secret> Sealing::newKey()
{
    const openssl::CleanErrors clean;
    QByteArray key(keySize, Qt::Uninitialized);
    if (RAND_priv_bytes(writable(key, 0), sizeOf(key)) != 1)
        return std::nullopt;
    return Secret(std::move(key));
}

QByteArray Sealing::seal(const QByteArray &plain, const QByteArray &purpose) const
{
    const openssl::CleanErrors clean;
    if (plain.size() > most)
        return {};
    QByteArray sealed(overhead + plain.size(), Qt::Uninitialized);
    sealed[0] = version;
    unsigned char *const nonce = writable(sealed, 1);
    unsigned char *const text = writable(sealed, 1 + nonceSize);
    unsigned char *const tag = text + plain.size();
    const Cipher cipher(EVP_CIPHER_CTX_new());
    int size = 0;
    const bool done =
        RAND_bytes(nonce, nonceSize) == 1
        && EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, readable(m_key.bytes()),
                              nonce)
               == 1
        && EVP_EncryptUpdate(cipher.get(), nullptr, &size, readable(purpose), sizeOf(purpose)) == 1
        && EVP_EncryptUpdate(cipher.get(), text, &size, readable(plain), sizeOf(plain)) == 1
        && EVP_EncryptFinal_ex(cipher.get(), tag, &size) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, tagSize, tag) == 1;
    return done ? sealed : QByteArray();
}

std::optional<QByteArray> Sealing::open(const QByteArray &sealed, const QByteArray &purpose) const
{
    const openssl::CleanErrors clean;
    if (sealed.size() < overhead || sealed.size() > most + overhead || sealed[0] != version)
        return std::nullopt;
    QByteArray plain(sealed.size() - overhead, Qt::Uninitialized);
    QByteArray tag = sealed.right(tagSize);
    const Cipher cipher(EVP_CIPHER_CTX_new());
    int size = 0;
    const bool done =
        EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, readable(m_key.bytes()),
                           readable(sealed, 1))
            == 1
        && EVP_DecryptUpdate(cipher.get(), nullptr, &size, readable(purpose), sizeOf(purpose)) == 1
        && EVP_DecryptUpdate(cipher.get(), writable(plain, 0), &size,
                             readable(sealed, 1 + nonceSize), sizeOf(plain))
               == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, tagSize, tag.data()) == 1
        && EVP_DecryptFinal_ex(cipher.get(), writable(plain, plain.size()), &size) == 1;
    if (done)
        return plain;
    cleanse(plain);
    return std::nullopt;
}

} // namespace pinbridge
