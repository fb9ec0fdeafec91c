// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/PartnerKey.h"

#include "base/Files.h"
#include "credentials/PemText.h"
#include "crypto/KeyDecoding.h"
#include "crypto/KeyEncoding.h"

#include <QCryptographicHash>

#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>

namespace pinbridge {
namespace {

using namespace openssl;

constexpr int maximumGeneratedBits = 8192;

tl::unexpected<Failure> badKey(const Phrase &sentence)
{
    return fail(FailureCode::BadKey, sentence);
}

tl::unexpected<Failure> cryptoFailed()
{
    return fail(FailureCode::Internal,
                Phrase::tr("The cryptographic library failed. Try again; if it stays, restart."));
}

Failure undecoded(bool passphraseAsked, bool passphraseGiven)
{
    if (passphraseAsked && !passphraseGiven)
        return {FailureCode::WrongPassphrase,
                Phrase::tr("The key is protected by a passphrase. Give the passphrase."),
                Stage::None, std::nullopt, 0};
    if (cipherIsMissing())
        return badKey(Phrase::tr("The key is protected by an outdated cipher. Protect a copy "
                                 "anew with: openssl pkcs8 -topk8 -in FILE -out "
                                 "partner-key.pem -provider legacy -provider default"))
            .value();
    if (passphraseAsked)
        return {FailureCode::WrongPassphrase,
                Phrase::tr("The passphrase does not fit this key. Type it again."), Stage::None,
                std::nullopt, 0};
    return badKey(Phrase::tr("The key is damaged: its PEM block cannot be read. Copy all of it "
                             "again."))
        .value();
}

/// What kind of key it is, where that is not RSA.
Failure anotherKind(int kind)
{
    switch (kind) {
    case NID_rsassaPss:
        return badKey(Phrase::tr("This is an RSA-PSS key, which cannot sign partner tokens. "
                                 "The partner key is a plain RSA key."))
            .value();
    case NID_X9_62_id_ecPublicKey:
        return badKey(Phrase::tr("This is an EC key. The partner key is an RSA key.")).value();
    case NID_ED25519:
        return badKey(Phrase::tr("This is an Ed25519 key. The partner key is an RSA key.")).value();
    default:
        return badKey(Phrase::tr("This is not an RSA key, and the partner key is one.")).value();
    }
}

Result<void> requireSize(const EVP_PKEY *key)
{
    const int bits = EVP_PKEY_get_bits(key);
    if (bits < PartnerKey::minimumBits)
        return badKey(Phrase::tr("This RSA key has %1 bits. At least %2 are needed: issue a "
                                 "new partner key.")
                          .arg(bits)
                          .arg(PartnerKey::minimumBits));
    return {};
}

QByteArray publicDer(EVP_PKEY *key)
{
    const int size = i2d_PUBKEY(key, nullptr);
    if (size <= 0)
        return {};
    QByteArray der(size, Qt::Uninitialized);
    auto *at = reinterpret_cast<unsigned char *>(der.data());
    i2d_PUBKEY(key, &at);
    return der;
}

const unsigned char *unsignedData(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

} // namespace

struct PartnerKey::Material
{
    openssl::Key key;
};

PartnerKey::PartnerKey(std::shared_ptr<const Material> material)
    : m_material(std::move(material))
{
}

Result<PartnerKey> PartnerKey::fromPem(const Secret &pem, const Secret &passphrase)
{
    const CleanErrors clean;
    const auto block = privateKeyBlock(pem.bytes());
    if (!block)
        return tl::unexpected(block.error());

    auto decoded = decodeKey(*block, passphrase);
    if (decoded.kind != NID_undef && decoded.kind != NID_rsaEncryption)
        return tl::unexpected(anotherKind(decoded.kind));
    if (!decoded.key)
        return tl::unexpected(undecoded(decoded.passphraseAsked, !passphrase.isEmpty()));
    if (const auto large = requireSize(decoded.key.get()); !large)
        return tl::unexpected(large.error());

    PartnerKey result(std::make_shared<const Material>(Material{std::move(decoded.key)}));
    QByteArray message(32, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(message.data()), int(message.size())) != 1)
        return cryptoFailed();
    const auto signature = result.sign(message);
    if (!signature || !result.verify(message, *signature))
        return badKey(Phrase::tr("The key is damaged: what it signs cannot be verified. Copy "
                                 "all of it again, or issue a new one."));
    return result;
}

Result<PartnerKey> PartnerKey::fromFile(const QString &path, const Secret &passphrase)
{
    const auto text = readWholeFile(path, maximumFileSize);
    if (!text)
        return badKey(text.error().sentence);
    return fromPem(*text, passphrase).map_error([&path](Failure failure) {
        failure.sentence = Phrase::tr("%1: %2").arg(path, failure.sentence);
        return failure;
    });
}

Result<PartnerKey> PartnerKey::generate(int bits)
{
    const CleanErrors clean;
    if (bits < minimumBits || bits > maximumGeneratedBits)
        return badKey(Phrase::tr("A key of %1 bits cannot be made. Choose %2 to %3.")
                          .arg(bits)
                          .arg(minimumBits)
                          .arg(maximumGeneratedBits));
    Key key(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", static_cast<size_t>(bits)));
    if (!key)
        return cryptoFailed();
    return PartnerKey(std::make_shared<const Material>(Material{std::move(key)}));
}

int PartnerKey::bits() const { return EVP_PKEY_get_bits(m_material->key.get()); }

QString PartnerKey::fingerprint() const
{
    const auto der = publicDer(m_material->key.get());
    return QString::fromLatin1(
        QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex(':'));
}

QByteArray PartnerKey::publicPem() const
{
    const CleanErrors clean;
    const Bio bio(BIO_new(BIO_s_mem()));
    if (!bio || PEM_write_bio_PUBKEY(bio.get(), m_material->key.get()) != 1)
        return {};
    return contentOf(bio.get());
}

Secret PartnerKey::privatePem() const { return pemOf(m_material->key.get()); }

Result<QByteArray> PartnerKey::sign(const QByteArray &message) const
{
    const CleanErrors clean;
    auto *key = m_material->key.get();
    const Digest digest(EVP_MD_CTX_new());
    EVP_PKEY_CTX *context = nullptr; // owned by digest
    auto size = static_cast<size_t>(EVP_PKEY_get_size(key));
    QByteArray signature(qsizetype(size), Qt::Uninitialized);
    if (!digest || EVP_DigestSignInit(digest.get(), &context, EVP_sha256(), nullptr, key) != 1
        || EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) != 1
        || EVP_DigestSign(digest.get(), reinterpret_cast<unsigned char *>(signature.data()), &size,
                          unsignedData(message), static_cast<size_t>(message.size()))
               != 1)
        return cryptoFailed();
    signature.truncate(qsizetype(size));
    return signature;
}

bool PartnerKey::verify(const QByteArray &message, const QByteArray &signature) const
{
    const CleanErrors clean;
    const Digest digest(EVP_MD_CTX_new());
    EVP_PKEY_CTX *context = nullptr; // owned by digest
    return digest
           && EVP_DigestVerifyInit(digest.get(), &context, EVP_sha256(), nullptr,
                                   m_material->key.get())
                  == 1
           && EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) == 1
           && EVP_DigestVerify(digest.get(), unsignedData(signature),
                               static_cast<size_t>(signature.size()), unsignedData(message),
                               static_cast<size_t>(message.size()))
                  == 1;
}

} // namespace pinbridge
