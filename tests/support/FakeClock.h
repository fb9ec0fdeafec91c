// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"

#include <atomic>

namespace pinbridge::test {

/// A clock that stands still until told to move, for any thread. Starts at 2026-01-01T00:00:00Z and
/// 0 ms.
class FakeClock final : public Clock
{
public:
    FakeClock();

    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds steady() const override
    {
        return std::chrono::milliseconds(m_steady);
    }

    /// Moves both, wall and steady time.
    void advance(std::chrono::milliseconds by);
    /// Sets the wall time alone, as a user or NTP would.
    void setNow(const QDateTime &now) { m_now = now.toMSecsSinceEpoch(); }

private:
    // Other threads look at it, too.
    std::atomic<qint64> m_now; ///< ms since 1970, UTC
    std::atomic<qint64> m_steady = 0; ///< ms
};

} // namespace pinbridge::test
