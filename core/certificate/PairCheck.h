// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "base/Secret.h"
#include "certificate/ServerCertificate.h"
#include "crypto/OpenSsl.h"

#include <QDateTime>
#include <QString>

namespace pinbridge {

/// Two texts with a certificate and a key in them, named for the sentences of failures. They may
/// be the same.
struct PairText
{
    QString certificatePath;
    Secret certificates;
    QString keyPath;
    Secret key;
    Secret passphrase;
};

/// The pair in them, when a server can show it at `now`: what loadCertificate says of keys and
/// times. The issuers follow in the order in which they sign, others are left out. Failure: as
/// loadCertificate.
[[nodiscard]] Result<ServerCertificate> usablePair(const PairText &text, const QDateTime &now);

/// For a chain, its own first, that belongs to the key; empty PEM when OpenSSL fails.
[[nodiscard]] ServerCertificate described(const std::vector<openssl::Certificate> &chain,
                                          EVP_PKEY *key);

} // namespace pinbridge
