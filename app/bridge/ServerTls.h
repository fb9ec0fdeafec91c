// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "base/Failure.h"
#include "certificate/ServerCertificate.h"

#include <QSslConfiguration>
#include <QString>
#include <QStringList>

#include <optional>

namespace pinbridge {

/// What https is served with, or why it is refused.
struct ServerTls
{
    std::optional<QSslConfiguration> configuration; ///< unset: https is refused
    ServerCertificate certificate; ///< empty when https is refused
    Phrase problem; ///< empty, or why https is refused, one sentence
};

/// TLS 1.2 and 1.3 with the operator's certificate, or with the one that is kept in `directory` for
/// `names`. Reports in the log what an operator must know of it.
/// Failure: BadSetting, only for `own`: who names a certificate wants that one. Where ours cannot
/// be had, `problem` says why and http goes on.
[[nodiscard]] Result<ServerTls> prepareTls(const std::optional<CertificateFiles> &own,
                                           const QString &directory, const QStringList &names,
                                           const Clock &clock);

/// The same for a certificate that is there.
[[nodiscard]] ServerTls tlsOf(ServerCertificate certificate, const Clock &clock);

} // namespace pinbridge
