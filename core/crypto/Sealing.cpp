// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/Sealing.h"

#include "crypto/OpenSsl.h"

#include <algorithm>
#include <array>
#include <mutex>
#include <utility>

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
constexpr std::size_t noncesAtOnce = 64;

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

/// Made once and used again and again: finding the algorithm, its memory and the key's schedule
/// cost several times what sealing a token does, and so does asking for 12 random bytes.
struct Sealing::Ciphers
{
    using Init = int (*)(EVP_CIPHER_CTX *, const EVP_CIPHER *, ENGINE *, const unsigned char *,
                         const unsigned char *);
    /// Null when OpenSSL fails.
    static Cipher withKey(Init init, const Secret &key)
    {
        Cipher cipher(EVP_CIPHER_CTX_new());
        if (init(cipher.get(), EVP_aes_256_gcm(), nullptr, readable(key.bytes()), nullptr) != 1)
            cipher.reset();
        return cipher;
    }

    explicit Ciphers(const Secret &key)
        : sealing(withKey(EVP_EncryptInit_ex, key))
        , opening(withKey(EVP_DecryptInit_ex, key))
    {
    }

    /// A nonce that nothing was sealed with; false when there is no randomness.
    [[nodiscard]] bool take(unsigned char *nonce)
    {
        if (taken == noncesAtOnce) {
            if (RAND_bytes(nonces.data(), static_cast<int>(nonces.size())) != 1)
                return false;
            taken = 0;
        }
        const auto *const next = nonces.data() + std::exchange(taken, taken + 1) * nonceSize;
        std::copy_n(next, nonceSize, nonce);
        return true;
    }

    std::mutex sealLock;
    const Cipher sealing; ///< guarded, with the nonces
    std::array<unsigned char, noncesAtOnce * nonceSize> nonces{};
    std::size_t taken = noncesAtOnce;
    std::mutex openLock;
    const Cipher opening; ///< guarded
};

Sealing::Sealing(const Secret &key)
{
    Q_ASSERT(key.bytes().size() == keySize);
    const openssl::CleanErrors clean;
    m_ciphers = std::make_unique<Ciphers>(key);
}

Sealing::Sealing(Sealing &&) noexcept = default;
Sealing &Sealing::operator=(Sealing &&) noexcept = default;
Sealing::~Sealing() = default;

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
    const std::scoped_lock lock(m_ciphers->sealLock);
    EVP_CIPHER_CTX *const cipher = m_ciphers->sealing.get();
    int size = 0;
    const bool done =
        cipher && m_ciphers->take(nonce)
        && EVP_EncryptInit_ex(cipher, nullptr, nullptr, nullptr, nonce) == 1
        && EVP_EncryptUpdate(cipher, nullptr, &size, readable(purpose), sizeOf(purpose)) == 1
        && EVP_EncryptUpdate(cipher, text, &size, readable(plain), sizeOf(plain)) == 1
        && EVP_EncryptFinal_ex(cipher, tag, &size) == 1
        && EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_GCM_GET_TAG, tagSize, tag) == 1;
    return done ? sealed : QByteArray();
}

std::optional<QByteArray> Sealing::open(const QByteArray &sealed, const QByteArray &purpose) const
{
    const openssl::CleanErrors clean;
    if (sealed.size() < overhead || sealed.size() > most + overhead || sealed[0] != version)
        return std::nullopt;
    QByteArray plain(sealed.size() - overhead, Qt::Uninitialized);
    QByteArray tag = sealed.right(tagSize);
    const std::scoped_lock lock(m_ciphers->openLock);
    EVP_CIPHER_CTX *const cipher = m_ciphers->opening.get();
    int size = 0;
    const bool done =
        cipher && EVP_DecryptInit_ex(cipher, nullptr, nullptr, nullptr, readable(sealed, 1)) == 1
        && EVP_DecryptUpdate(cipher, nullptr, &size, readable(purpose), sizeOf(purpose)) == 1
        && EVP_DecryptUpdate(cipher, writable(plain, 0), &size, readable(sealed, 1 + nonceSize),
                             sizeOf(plain))
               == 1
        && EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_GCM_SET_TAG, tagSize, tag.data()) == 1
        && EVP_DecryptFinal_ex(cipher, writable(plain, plain.size()), &size) == 1;
    if (done)
        return plain;
    cleanse(plain);
    return std::nullopt;
}

} // namespace pinbridge
