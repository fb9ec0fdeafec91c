// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/TlsFaults.h"

#include <algorithm>

namespace pinbridge {

std::optional<TlsFault> TlsFaults::worthTelling(const QHostAddress &peer, TlsFault::Kind kind,
                                                const Clock &clock)
{
    const std::chrono::milliseconds now = clock.steady();
    if (now - m_since >= window) {
        m_since = now;
        m_told.clear();
    }
    const unsigned bit = 1U << static_cast<unsigned>(kind);
    const bool isKnown = m_told.contains(peer);
    if ((!isKnown && m_told.size() >= mostInWindow) || (m_told.value(peer) & bit) != 0)
        return std::nullopt;
    m_told[peer] |= bit;
    return TlsFault{.kind = kind, .at = clock.now(), .device = peer.toString()};
}

} // namespace pinbridge
