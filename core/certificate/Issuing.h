// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "certificate/NameLimits.h"
#include "certificate/SubjectNames.h"
#include "crypto/OpenSsl.h"

#include <QDateTime>
#include <QString>

namespace pinbridge {

/// Organisation of every name that this program writes into a certificate.
inline constexpr char issuingOrganisation[] = "Pinbridge";

inline constexpr int serverDays = 365; ///< Apple's systems refuse more than 825 (HT210176)
inline constexpr int authorityDays = 5 * 365;

/// A name with our organisation and a common name, shortened to the 64 characters that it may
/// have (RFC 5280 appendix A.1).
[[nodiscard]] openssl::Name issuingName(const QString &commonName);

/// A fresh P-256 key. Like all of these: unset when OpenSSL fails.
[[nodiscard]] openssl::Key makeKey();

/// What a device installs to trust this desk, signed by its own key. It may issue certificates for
/// servers within `limits`, and no other authorities. Valid from a day before `now` (phones'
/// clocks differ).
[[nodiscard]] openssl::Certificate makeAuthority(EVP_PKEY *key, const X509_NAME *name,
                                                 const QList<NameLimit> &limits,
                                                 const QDateTime &now);

/// What the server shows: for `names`, signed by the authority, server authentication only.
[[nodiscard]] openssl::Certificate issue(EVP_PKEY *key, const X509_NAME *name,
                                         const QList<SubjectName> &names, X509 *authority,
                                         EVP_PKEY *authorityKey, const QDateTime &now);

} // namespace pinbridge
