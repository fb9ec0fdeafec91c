// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "traffic/Exchange.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace pinbridge {

/// An HTTP Archive 1.2 of these exchanges, JSON; what it has no member for is under `_pinbridge`:
/// the steps that were taken upstream, what was found out of device and token. `version` is that of
/// this program. Addresses are made with the Host field, or `server` where there is none.
[[nodiscard]] QByteArray toHar(const QList<ExchangePtr> &exchanges, const QString &version,
                               const QString &server);

} // namespace pinbridge
