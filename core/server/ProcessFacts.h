// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>

namespace pinbridge {

/// What the system knows of this process; unset where it does not tell (all but Linux).
struct ProcessFacts
{
    std::optional<double> startedAt; ///< seconds since 1970-01-01 UTC
    std::optional<double> processorTime; ///< seconds, user and system
    std::optional<qint64> residentBytes;
    std::optional<qint64> openDescriptors;
};

/// Reads /proc: some system calls, no disk.
[[nodiscard]] ProcessFacts processFacts();

} // namespace pinbridge
