// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "sessions/CallState.h"

#include <chrono>

namespace pinbridge {

/// How often upstream is asked what became of calls: it has a rate limit that nobody has told us
/// (upstream-api), and devices need it first.
struct CallPace
{
    using milliseconds = std::chrono::milliseconds;

    /// After a session was made or joined, and after its call has begun.
    milliseconds first{5'000};
    /// Each pause is half as long again as the last one, up to these.
    milliseconds longestBefore{300'000}; ///< while nobody has called
    milliseconds longestDuring{120'000}; ///< how late an end may be seen
    milliseconds spacing{500}; ///< from one question to the next, whichever sessions they are for
    milliseconds afterFailure{60'000}; ///< at least; twice as long each time, up to the next
    milliseconds longestAfterFailure{1'800'000};
    milliseconds afterDevices{
        1'000}; ///< before it is looked again whether devices have all they ask
};

/// After another look that brought nothing new. `random` from 0 up to 1 spreads what was made
/// together over a fifth of the pause, either way.
[[nodiscard]] std::chrono::milliseconds nextPause(const CallPace &pace, CallState::Phase phase,
                                                  std::chrono::milliseconds last);
[[nodiscard]] std::chrono::milliseconds spread(std::chrono::milliseconds pause, double random);

/// How long nobody is asked after the `failures`th failure in a row, from 1: as upstream says with
/// Retry-After, and longer where that is less than it would be otherwise.
[[nodiscard]] std::chrono::milliseconds pauseAfter(const CallPace &pace, const Failure &failure,
                                                   int failures, double random);

} // namespace pinbridge
