// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "certificate/SubjectNames.h"
#include "crypto/OpenSsl.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace pinbridge {

/// A permitted subtree of an authority's name constraints (RFC 5280 section 4.2.1.10): GEN_DNS
/// with a name, which stands for itself and the names below it, or GEN_IPADD with an address and
/// its mask, 8 or 32 bytes.
using NameLimit = std::pair<int, QByteArray>;

/// What an authority must be able to name so that it can stay while the machine moves: localhost
/// and the networks whose addresses are nobody's on the internet, plus what is in `names` beyond
/// those. A public IPv6 address brings its first 32 bits, which are its provider's: the rest
/// changes on many lines by the day.
[[nodiscard]] QList<NameLimit> limitsFor(const QList<SubjectName> &names);

/// Those that stand in a certificate.
[[nodiscard]] QList<NameLimit> limitsOf(const X509 *authority);

[[nodiscard]] bool permits(const QList<NameLimit> &limits, const SubjectName &name);

/// The critical extension for them; unset when OpenSSL fails.
[[nodiscard]] openssl::Extension nameConstraints(const QList<NameLimit> &limits);

} // namespace pinbridge
