// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/ConnectionCounts.h"

#include <QMap>
#include <QString>

namespace pinbridge {

/// What the edge has seen since it started, for displays. Holds nothing that a client sent.
struct EdgeCounters
{
    http::ConnectionCounts connections;
    QMap<QString, qint64>
        refusals; ///< problem replies by their type; those that never were left out
};

} // namespace pinbridge
