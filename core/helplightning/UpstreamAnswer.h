// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace pinbridge {

/// What came of one attempt: facts, not yet judged.
struct UpstreamAnswer
{
    enum class Ending {
        Complete, ///< a whole reply, whatever its status
        TimedOut,
        TooLarge, ///< cut off at the limit
        HostUnknown,
        Refused, ///< nobody listens there
        TlsFailed,
        Broken, ///< the connection ended before the reply did
    };

    Ending ending = Ending::Broken;
    int sent = 0; ///< how often the request went out: Qt repeats a GET when a connection ends
    int status = 0; ///< 0 when not even the status line came
    QByteArray body = {};
    QByteArray date = {}; ///< fields, empty when absent
    QByteArray retryAfter = {};
    QByteArray location = {};
};

} // namespace pinbridge
