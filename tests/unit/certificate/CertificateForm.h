// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "unit/credentials/KeyFiles.h"

#include <QByteArray>
#include <QDateTime>

namespace pinbridge::test {

/// What shall stand in another's certificate.
struct CertificateForm
{
    QByteArray commonName = "desk.example.com";
    QByteArray names = "DNS:desk.example.com"; ///< as OpenSSL's configuration writes them
    QByteArray constraints = "critical,CA:FALSE";
    QByteArray usage = "serverAuth"; ///< extended
    QDateTime notBefore = QDateTime::currentDateTimeUtc().addDays(-1);
    int days = 90;
    bool sha1 = false; ///< as its hash
};

/// A certificate for `key` as PEM, signed by itself or by the issuer.
QByteArray makeCertificate(const AnyKey &key, const CertificateForm &form);
QByteArray makeCertificate(const AnyKey &key, const CertificateForm &form,
                           const QByteArray &issuerPem, const AnyKey &issuerKey);

} // namespace pinbridge::test
