// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/OpenSsl.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace pinbridge {

/// Certificates as they stand in files. Text around PEM blocks and blocks of other kinds are passed
/// over.

struct CertificatesInText
{
    std::vector<openssl::Certificate> certificates; ///< in the text's order
    bool damaged = false; ///< one that cannot be read ended the list
};

[[nodiscard]] CertificatesInText certificatesOf(const QByteArray &pem);

/// Empty when OpenSSL fails, as the next one is.
[[nodiscard]] QByteArray pemOf(const X509 *certificate);
[[nodiscard]] QByteArray derOf(const X509 *certificate);

/// SHA-256 of the DER, upper-case hex pairs joined with ':'.
[[nodiscard]] QString fingerprintOf(const X509 *certificate);

/// UTC; invalid when the certificate's time is no time.
[[nodiscard]] QDateTime notBeforeOf(const X509 *certificate);
[[nodiscard]] QDateTime notAfterOf(const X509 *certificate);

/// The first organisation (O) or common name (CN) of a name; empty when it has none.
[[nodiscard]] QString partOf(const X509_NAME *name, int nid);

} // namespace pinbridge
