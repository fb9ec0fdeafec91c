// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "base/TlsFault.h"

#include <QHash>
#include <QHostAddress>

#include <chrono>
#include <optional>

namespace pinbridge {

/// Lets through what is told of connections without TLS: nothing twice in a second, and not more
/// than a person could look at.
class TlsFaults
{
public:
    static constexpr int mostInWindow = 20;
    static constexpr std::chrono::milliseconds window{1000};

    [[nodiscard]] std::optional<TlsFault> worthTelling(const QHostAddress &peer,
                                                       TlsFault::Kind kind, const Clock &clock);

private:
    std::chrono::milliseconds m_since{0}; ///< steady time
    QHash<QHostAddress, unsigned> m_told; ///< kinds as bits, since then; at most `mostInWindow`
};

} // namespace pinbridge
