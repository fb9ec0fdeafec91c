// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "helplightning/UpstreamAnswer.h"
#include "helplightning/UpstreamRequests.h"

#include <chrono>
#include <optional>

namespace pinbridge {

/// How often a request is sent at most: once and two more times, those included that Qt sends
/// again by itself.
constexpr int mostAttempts = 3;

/// How long to wait before the next attempt; unset: there is none. Only a GET is asked again, where
/// it is not to be asked once, and only after a broken or refused connection, a 5xx or a 429: never
/// after a time-out, which has cost the caller's patience, nor after a failed TLS handshake, which
/// fails again.
/// `remaining` is what is left of the whole call's time, `random` from 0 up to 1: it spreads
/// clients that failed together.
[[nodiscard]] std::optional<std::chrono::milliseconds> pauseBeforeRetry(
    const UpstreamRequest &request, const UpstreamAnswer &answer, const Failure &failure,
    int attempts, std::chrono::milliseconds remaining, double random);

} // namespace pinbridge
