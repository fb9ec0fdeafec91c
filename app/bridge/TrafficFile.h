// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "traffic/Exchange.h"

namespace pinbridge {

enum class TrafficFormat {
    Har, ///< HTTP Archive 1.2
    Capture, ///< which the console opens
};

/// Writes a file as a whole or not at all, for its owner alone: addresses of people are in it.
/// `server` is for addresses in an archive, "http://192.168.2.110:8777". Failure: BadSetting.
[[nodiscard]] Result<void> writeTraffic(const QString &path, TrafficFormat format,
                                        const QList<ExchangePtr> &exchanges, const QString &server);
/// Reads a capture.
[[nodiscard]] Result<QList<ExchangePtr>> readTraffic(const QString &path);

} // namespace pinbridge
