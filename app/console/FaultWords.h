// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/FaultAction.h"

// Rules of the fault lab in words, in the language of the window. For any thread.

namespace pinbridge {

/// What it does: "Answered 3 s late".
[[nodiscard]] QString faultWords(const FaultAction &action);
/// "create (POST /session)"; its own name where nobody knows.
[[nodiscard]] QString routeWords(const QString &route);
/// What is wrong with it as a rule's device, in a sentence; empty: nothing. Blank is any.
[[nodiscard]] QString faultDeviceProblem(const QString &device);

} // namespace pinbridge
