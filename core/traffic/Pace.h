// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <limits>

namespace pinbridge {

/// Lets so many through a second; after a second of silence that many at once. When more come,
/// those let through are spread evenly over the time. For any thread.
class Pace
{
public:
    explicit Pace(int perSecond)
        : m_step(std::chrono::nanoseconds(std::chrono::seconds(1)).count() / perSecond)
    {
    }

    /// `now`: steady time.
    [[nodiscard]] bool admits(std::chrono::milliseconds now)
    {
        constexpr qint64 second = std::chrono::nanoseconds(std::chrono::seconds(1)).count();
        const qint64 time = std::chrono::nanoseconds(now).count();
        qint64 filled = m_filled.load(std::memory_order_relaxed);
        qint64 next = 0;
        do {
            next = std::max(filled, time - second) + m_step;
            if (next > time)
                return false;
        } while (!m_filled.compare_exchange_weak(filled, next, std::memory_order_relaxed));
        return true;
    }

private:
    const qint64 m_step; ///< ns
    /// Up to which time what may come has come; ns.
    std::atomic<qint64> m_filled = std::numeric_limits<qint64>::min() / 2;
};

} // namespace pinbridge
