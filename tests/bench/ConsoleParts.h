// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/Bench.h"
#include "bench/StallMeter.h"

#include <functional>

namespace pinbridge::bench {

/// The rows of the real program in a process of its own: its start, and what it does while nothing
/// happens.
void measureProgram(Report &report);
/// Those of the real window on a real bridge while devices ask.
void measureLoad(Report &report, MeteredApplication &application);
/// Those of the window with 100,000 sessions and as many requests.
void measureLists(Report &report, MeteredApplication &application);

/// ms of processor time that all threads of the process have had.
[[nodiscard]] double busyTime(qint64 process);
/// Spins the event loop.
void spin(std::chrono::milliseconds time);
/// Until `isReached`; false when that does not come in a minute.
[[nodiscard]] bool spinUntil(const std::function<bool()> &isReached);

} // namespace pinbridge::bench
