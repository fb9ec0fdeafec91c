// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/OpenSsl.h"

#include <QByteArray>
#include <QSet>
#include <QStringList>

#include <optional>
#include <utility>

namespace pinbridge {

/// A subject alternative name as it stands in a certificate: GEN_DNS with the name in lower-case
/// ASCII, or GEN_IPADD with 4 or 16 bytes (RFC 5280 section 4.2.1.6).
using SubjectName = std::pair<int, QByteArray>;

/// Unset when the text is neither a host name nor an address. An IPv6 zone ("%eth0") has no place
/// in a certificate and is dropped.
[[nodiscard]] std::optional<SubjectName> subjectName(const QString &text);

/// Those of `names` that a certificate can carry, each once, in their order; "localhost" when
/// there are none.
[[nodiscard]] QList<SubjectName> subjectNames(const QStringList &names);

/// The names of a certificate.
[[nodiscard]] QSet<SubjectName> subjectNames(const X509 *certificate);

/// The extension for them; unset when OpenSSL fails.
[[nodiscard]] openssl::Extension alternativeNames(const QList<SubjectName> &names);

} // namespace pinbridge
