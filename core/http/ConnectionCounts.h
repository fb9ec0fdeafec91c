// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace pinbridge::http {

/// What became of the connections of one listener.
struct ConnectionCounts
{
    int open = 0; ///< now
    qint64 accepted = 0; ///< taken into service, as the following since the start
    qint64 refusedInAll = 0; ///< closed unread: too many were open
    qint64 refusedPerAddress = 0; ///< closed unread: too many were open from that address
    qint64 tlsFailed = 0; ///< asked for TLS and did not get it
    qint64 requestsRefused = 0; ///< answered by the filter: not HTTP, too large, too slow
};

} // namespace pinbridge::http
