// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bridge/ClockWatch.h"

#include "base/Log.h"

#include <utility>

namespace pinbridge {

namespace {

constexpr std::chrono::milliseconds worthTelling{500};

void tell(std::chrono::milliseconds difference, bool isTooLarge)
{
    if (!isTooLarge) {
        qCInfo(logUpstream) << "this machine's clock is right again";
        return;
    }
    const auto seconds =
        std::chrono::round<std::chrono::seconds>(std::chrono::abs(difference)).count();
    qCWarning(logUpstream).noquote().nospace()
        << "this machine's clock is " << seconds << " s "
        << (difference.count() > 0 ? "behind" : "ahead of")
        << " Help Lightning's: until it is right, tokens are refused and end at other times than "
           "is said. Have it set by the network";
}

} // namespace

void ClockWatch::note(const CallTrace &trace)
{
    if (!trace.clockDifference)
        return;
    m_skew.note(*trace.clockDifference);
    const auto now = *m_skew.difference();
    if (std::exchange(m_wasTooLarge, isTooLarge()) != m_wasTooLarge)
        tell(now, m_wasTooLarge);
    if (m_told && std::chrono::abs(now - *m_told) < worthTelling)
        return;
    m_told = now;
    Q_EMIT changed(now);
}

} // namespace pinbridge
