// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helplightning/RetryPolicy.h"

#include <cmath>

namespace pinbridge {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds firstPause{200};
/// Less than that is no fair try: the failure at hand says more than a time-out would.
constexpr milliseconds leastPatience{500};

bool isWorthAnother(const UpstreamAnswer &answer)
{
    switch (answer.ending) {
    case UpstreamAnswer::Ending::Complete:
        return answer.status == 429 || answer.status >= 500;
    case UpstreamAnswer::Ending::HostUnknown:
    case UpstreamAnswer::Ending::Refused:
    case UpstreamAnswer::Ending::Broken:
        return true;
    case UpstreamAnswer::Ending::TimedOut:
    case UpstreamAnswer::Ending::TooLarge:
    case UpstreamAnswer::Ending::TlsFailed:
        return false;
    }
    Q_UNREACHABLE();
}

milliseconds scaled(milliseconds pause, double factor)
{
    return milliseconds(std::llround(static_cast<double>(pause.count()) * factor));
}

} // namespace

std::optional<milliseconds> pauseBeforeRetry(const UpstreamRequest &request,
                                             const UpstreamAnswer &answer, const Failure &failure,
                                             int attempts, milliseconds remaining, double random)
{
    if (request.body || request.isOnce || attempts >= mostAttempts || !isWorthAnother(answer))
        return std::nullopt;
    const milliseconds backOff = firstPause * (1 << (attempts - 1));
    const milliseconds pause = failure.retryAfter ? *failure.retryAfter + scaled(firstPause, random)
                                                  : scaled(backOff, 0.5 + random);
    if (pause + leastPatience > remaining)
        return std::nullopt;
    return pause;
}

} // namespace pinbridge
