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
    QByteArray certificatePem;
    Secret privateKeyPem;
    QString fingerprint; ///< SHA-256 of the DER, upper-case hex pairs joined with ':'
    QDateTime notAfter; ///< UTC
};

/// The certificate kept in `directory` (`server.crt`, `server.key`, both owner-only), made there
/// when there is none, when it ends within 30 days, when it is damaged or when it does not name
/// all of `names`: self-signed ECDSA P-256, one year, subject alternative names for every entry
/// of `names` (DNS names or IP addresses; RFC 6125), server authentication only.
/// Failure: BadSetting at Stage::Server when the folder cannot be written or read, with its path.
[[nodiscard]] Result<ServerCertificate> loadOrMakeCertificate(const QString &directory,
                                                              const QStringList &names,
                                                              const Clock &clock);

} // namespace pinbridge
