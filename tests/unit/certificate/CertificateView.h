// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace pinbridge::test {

/// What stands in a certificate, read by OpenSSL.
struct CertificateView
{
    bool selfSigned = false;
    QString commonName;
    QString issuer; ///< its common name
    QString organisation;
    QString curve;
    QStringList names; ///< "DNS:…", "IP Address:…", in order
    QStringList extensions; ///< "<short name>[, critical]: <value>"
    QByteArray serial; ///< big-endian bytes
    bool serialNegative = false;
    int signatureAlgorithm = 0; ///< NID
    QDateTime notBefore;
    QDateTime notAfter;
};

CertificateView viewOf(const QByteArray &pem);

/// Whether OpenSSL, at that time and for that DNS name, would take a server with this certificate
/// whose client trusts the authority alone. The error's text; empty: yes.
QString refusalOf(const QByteArray &pem, const QByteArray &authority, const QDateTime &at,
                  const QByteArray &name);

} // namespace pinbridge::test
