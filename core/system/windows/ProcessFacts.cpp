// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "system/ProcessFacts.h"

#include <windows.h>
// Wants windows.h before it.
#include <psapi.h>

namespace pinbridge::sys {

namespace {

/// FILETIME: 100 ns.
double secondsOf(const FILETIME &time)
{
    ULARGE_INTEGER ticks{};
    ticks.LowPart = time.dwLowDateTime;
    ticks.HighPart = time.dwHighDateTime;
    return static_cast<double>(ticks.QuadPart) / 1e7;
}

} // namespace

ProcessFacts processFacts()
{
    constexpr double from1601To1970 = 11'644'473'600; // s
    const HANDLE self = ::GetCurrentProcess();
    ProcessFacts facts;
    FILETIME start{};
    FILETIME end{};
    FILETIME kernel{};
    FILETIME user{};
    if (::GetProcessTimes(self, &start, &end, &kernel, &user) != FALSE) {
        facts.startedAt = secondsOf(start) - from1601To1970;
        facts.processorTime = secondsOf(kernel) + secondsOf(user);
    }
    PROCESS_MEMORY_COUNTERS memory{};
    if (::GetProcessMemoryInfo(self, &memory, sizeof memory) != FALSE)
        facts.residentBytes = static_cast<qint64>(memory.WorkingSetSize);
    if (DWORD handles = 0; ::GetProcessHandleCount(self, &handles) != FALSE)
        facts.openDescriptors = handles;
    return facts;
}

} // namespace pinbridge::sys
