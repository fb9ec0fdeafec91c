// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "ui/TrafficDesk.h"

namespace pinbridge {

/// Writes a file as a whole or not at all. `server` is for addresses in an archive.
[[nodiscard]] Result<void> writeTraffic(const QString &path, ui::TrafficFile kind,
                                        const QList<ExchangePtr> &exchanges, const QString &server);
/// Reads a capture.
[[nodiscard]] Result<QList<ExchangePtr>> readTraffic(const QString &path);

} // namespace pinbridge
