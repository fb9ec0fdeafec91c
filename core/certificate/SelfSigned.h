// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Secret.h"
#include "certificate/SubjectNames.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace pinbridge {

/// A fresh P-256 key and the certificate it signed for itself, as PEM: the key (PKCS#8) first.
/// Valid from a day before `now` (phones' clocks differ) to a year after. Empty when OpenSSL
/// fails.
[[nodiscard]] Secret makeSelfSigned(const QList<SubjectName> &names, const QString &commonName,
                                    const QDateTime &now);

} // namespace pinbridge
