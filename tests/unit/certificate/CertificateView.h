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
    bool valid = false; ///< read, and signed by its own key
    QString commonName;
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

} // namespace pinbridge::test
