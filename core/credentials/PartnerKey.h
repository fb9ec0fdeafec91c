// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "base/Secret.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace pinbridge {

/// The RSA private key of a site. Immutable once read and cheap to copy; the key material is
/// cleansed when the last copy goes.
class PartnerKey
{
public:
    /// Smallest key that is accepted, in bits (NIST SP 800-131A rev. 2, table 2).
    static constexpr int minimumBits = 2048;
    /// Largest file that is read for a key, in bytes; a 16384-bit key in PEM takes 13 KiB.
    static constexpr qint64 maximumFileSize = qint64{64} * 1024;

    /// Reads PKCS#8, encrypted PKCS#8 or PKCS#1 ("traditional", also with Proc-Type encryption)
    /// from PEM text. CRLF, a BOM, blanks and text around the block are tolerated. The key proves
    /// itself by signing and verifying a fresh random message.
    /// Failure: BadKey or WrongPassphrase with one plain sentence: empty, no PEM block, public
    /// key, certificate, EC or Ed25519 key, RSA under `minimumBits`, damaged.
    [[nodiscard]] static Result<PartnerKey> fromPem(const Secret &pem,
                                                    const Secret &passphrase = {});

    /// The same from a file. Failure: BadKey also for a directory, an absent, unreadable, empty or
    /// oversized file; the sentence names the path.
    [[nodiscard]] static Result<PartnerKey> fromFile(const QString &path,
                                                     const Secret &passphrase = {});

    /// A new key, for the sandbox and for tests. `bits` from `minimumBits` to 8192.
    [[nodiscard]] static Result<PartnerKey> generate(int bits = minimumBits);

    [[nodiscard]] int bits() const;
    /// SHA-256 of the public key's DER (SubjectPublicKeyInfo, RFC 5280), lower-case hex pairs
    /// joined with ':', 95 characters.
    [[nodiscard]] QString fingerprint() const;
    /// The public half as PEM (SubjectPublicKeyInfo).
    [[nodiscard]] QByteArray publicPem() const;
    /// PKCS#8 PEM, unencrypted: for a vault or an owner-only file and nothing else.
    [[nodiscard]] Secret privatePem() const;

    /// RSASSA-PKCS1-v1_5 with SHA-256 (RS256, RFC 7518 section 3.3). About 1 ms at 2048 bits.
    [[nodiscard]] Result<QByteArray> sign(const QByteArray &message) const;
    [[nodiscard]] bool verify(const QByteArray &message, const QByteArray &signature) const;

private:
    struct Material;
    explicit PartnerKey(std::shared_ptr<const Material> material);

    std::shared_ptr<const Material> m_material;
};

} // namespace pinbridge
