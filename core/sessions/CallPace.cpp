// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/CallPace.h"

#include <algorithm>
#include <cmath>

namespace pinbridge {

namespace {

using std::chrono::milliseconds;

milliseconds scaled(milliseconds pause, double factor)
{
    return milliseconds(std::llround(static_cast<double>(pause.count()) * factor));
}

} // namespace

milliseconds nextPause(const CallPace &pace, CallState::Phase phase, milliseconds last)
{
    constexpr double growth = 1.5;
    const milliseconds longest =
        phase == CallState::Phase::Going ? pace.longestDuring : pace.longestBefore;
    return std::min(scaled(std::max(last, pace.first), growth), longest);
}

milliseconds spread(milliseconds pause, double random)
{
    constexpr double least = 0.8;
    constexpr double width = 0.4;
    return scaled(pause, least + width * random);
}

milliseconds pauseAfter(const CallPace &pace, const Failure &failure, int failures, double random)
{
    constexpr int mostDoublings = 10; // beyond every longest pause, and within an int
    const int doublings = std::clamp(failures - 1, 0, mostDoublings);
    const milliseconds own =
        std::min(pace.afterFailure * (1 << doublings), pace.longestAfterFailure);
    // Never before upstream has said: what spreads is added.
    const milliseconds told = failure.retryAfter.value_or(std::chrono::seconds(0));
    return std::max(told, own) + scaled(pace.afterFailure, random / 2);
}

} // namespace pinbridge
