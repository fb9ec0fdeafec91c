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

namespace pinbridge {

/// The certificate this server shows on https, with its private key.
struct ServerCertificate
{
    QByteArray certificatePem; ///< what a phone installs to trust this server
    Secret privateKeyPem; ///< PKCS#8
    QString fingerprint; ///< SHA-256 of the DER, upper-case hex pairs joined with ':'
    QDateTime notAfter; ///< UTC
};

/// The certificate kept in `directory`, made there when there is none, when it is not valid yet or
/// ends within 30 days, when it is damaged or when it does not name all of `names`: self-signed
/// ECDSA P-256, one year, subject alternative names for every entry of `names` (DNS names or IP
/// addresses; RFC 6125), server authentication only. Entries that are neither are left out; when
/// none is left the certificate names "localhost".
///
/// Key and certificate stand in one owner-only file, `server.pem`, replaced in one step, and
/// processes that start at the same time take turns: none sees half of a pair, and all of them
/// show the same certificate. Blocks for 10 s at most while another process holds the turn.
/// Failure: BadSetting at Stage::Server, naming the path, when the folder cannot be written or
/// read, or other users can read the file.
[[nodiscard]] Result<ServerCertificate> loadOrMakeCertificate(const QString &directory,
                                                              const QStringList &names,
                                                              const Clock &clock);

} // namespace pinbridge
