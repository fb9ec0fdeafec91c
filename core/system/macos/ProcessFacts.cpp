// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "system/ProcessFacts.h"

#include <sys/resource.h>

namespace pinbridge::sys {

namespace {

double secondsOf(const timeval &time)
{
    constexpr double microseconds = 1e6; // in a second
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / microseconds;
}

} // namespace

ProcessFacts processFacts()
{
    ProcessFacts facts;
    rusage used = {};
    if (getrusage(RUSAGE_SELF, &used) == 0)
        facts.processorTime = secondsOf(used.ru_utime) + secondsOf(used.ru_stime);
    return facts;
}

} // namespace pinbridge::sys
