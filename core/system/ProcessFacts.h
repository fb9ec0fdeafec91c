// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>

namespace pinbridge::sys {

/// What the system knows of this process; unset where it does not tell. macOS: processor time only.
struct ProcessFacts
{
    std::optional<double> startedAt; ///< seconds since 1970-01-01 UTC
    std::optional<double> processorTime; ///< seconds, user and system
    std::optional<qint64> residentBytes;
    std::optional<qint64> openDescriptors; ///< on Windows handles, also those of no file or socket
};

/// Some system calls, no disk.
[[nodiscard]] ProcessFacts processFacts();

} // namespace pinbridge::sys
