// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "base/Failure.h"
#include "base/Secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <chrono>

namespace pinbridge {

/// The certificate this server shows on https, with its private key.
struct ServerCertificate
{
    QByteArray certificatePem; ///< the server's own first, then those of its issuers, if any
    Secret privateKeyPem; ///< PKCS#8, unencrypted
    bool isRsa = false; ///< else the key is an EC key
    QString fingerprint; ///< SHA-256 of the server's own, upper-case hex pairs joined with ':'
    QDateTime notAfter; ///< UTC; of the server's own

    /// What a device installs to trust this server: the authority that we made, or of another's
    /// certificate the last in its file.
    QByteArray trustPem;
    QByteArray trustDer;
    QString trustFingerprint; ///< as `fingerprint`

    /// The authority was made anew, so that devices must install it again.
    bool trustReplaced = false;
    /// Those of the names asked for that the former authority may not name, where it was replaced
    /// for their sake: until then devices refuse the new certificate.
    QStringList addedNames;
};

/// A certificate of the operator's in files of theirs.
struct CertificateFiles
{
    QString certificate; ///< path of PEM: the server's certificate and its issuers', any order
    QString key; ///< path of PEM; empty: the key stands in `certificate`
    Secret passphrase; ///< of an encrypted key
};

/// Below this many days an end is near: ours is renewed, another's is worth a warning.
inline constexpr int renewDays = 30;

/// The certificate kept in `directory`, made there when there is none, and made anew when it is
/// not valid yet or ends within `renewDays`, when it is damaged or when it does not name all of
/// `names`: ECDSA P-256, one year, subject alternative names for every entry of `names` (DNS names
/// or IP addresses; RFC 6125), server authentication only. Entries that are neither are left out;
/// when none is left the certificate names "localhost".
///
/// It is signed by an authority made beside it, which devices install once: five years, limited to
/// this machine's names and private networks, made anew (its key and name stay) in its last year
/// or when a name lies outside of its limits. See docs/decisions/0013-certificates.md.
///
/// Key and certificate stand in one owner-only file each, `server.pem` and `authority.pem`, and
/// processes that start at the same time take turns: none sees half of a pair, and all of them
/// show the same certificate. Blocks for `patience` at most while another process holds the turn.
/// Only what this program made is ever overwritten. A pair of another's in `server.pem` is shown
/// while it names all of `names` and is valid.
/// Failure: BadSetting at Stage::Server, naming the path, when the folder cannot be written or
/// read, other users can read a file, or another's file cannot be used.
[[nodiscard]] Result<ServerCertificate> loadOrMakeCertificate(
    const QString &directory, const QStringList &names, const Clock &clock,
    std::chrono::milliseconds patience = std::chrono::milliseconds(10'000));

/// Those of `names` that loadOrMakeCertificate leaves out.
[[nodiscard]] QStringList unfitNames(const QStringList &names);

/// The operator's own. The files are only read. The key is RSA of 2048 bits and more, or EC on
/// P-256, P-384 or P-521; other users must not be able to read its file.
/// Failure: BadSetting at Stage::Settings; the sentence names the path: unreadable, without
/// certificate or key, the two swapped or not belonging together, expired, not valid yet, not for
/// servers, a weak or unusual key, a weak signature, a passphrase that is absent or does not fit.
[[nodiscard]] Result<ServerCertificate> loadCertificate(const CertificateFiles &files,
                                                        const Clock &clock);

} // namespace pinbridge
