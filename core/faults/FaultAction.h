// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "faults/FaultKinds.h"

#include <QString>
#include <QStringList>

#include <chrono>

namespace pinbridge {

/// What a rule does. Only what its kind asks for (`FaultDetail`) counts; the rest keeps its
/// defaults.
struct FaultAction
{
    FaultKind kind = FaultKind::Delay;
    std::chrono::milliseconds from{0}; ///< Time, TimeRange: `shortestFault` to `longestFault`
    std::chrono::milliseconds to{0}; ///< TimeRange: from `from`; equal: not at random
    int status = 0; ///< Status: `leastFaultStatus` to `mostFaultStatus`
    QString problem{}; ///< Status: as in "/problems/unknown-user"; empty: the status's usual one
    bool resets = true; ///< Ending: RST; false: FIN
    bool all = false; ///< Calls: every one of the request; false: its first

    bool operator==(const FaultAction &) const = default;
};

inline constexpr std::chrono::milliseconds shortestFault{1};
inline constexpr std::chrono::milliseconds longestFault{600'000};
inline constexpr int leastFaultStatus = 400;
inline constexpr int mostFaultStatus = 599;

/// "delay 200ms-2s", in the one form that there is for it.
[[nodiscard]] QString textOf(const FaultAction &action);

/// Takes the words of an action from the front, up to what is none of it. Failure: BadSetting.
[[nodiscard]] Result<FaultAction> takeFaultAction(QStringList &words);

/// The same action with what its kind does not ask for at its defaults. Failure: BadSetting with
/// what to write.
[[nodiscard]] Result<FaultAction> checked(const FaultAction &action);

} // namespace pinbridge
