// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "system/Descriptors.h"

#include <algorithm>
#include <limits>

#include <sys/resource.h>

namespace pinbridge::sys {

int raiseDescriptorLimit()
{
    constexpr int unlimited = std::numeric_limits<int>::max();
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return unlimited;
    if (limit.rlim_cur < limit.rlim_max) {
        rlimit raised = limit;
        raised.rlim_cur = limit.rlim_max;
        if (setrlimit(RLIMIT_NOFILE, &raised) == 0)
            limit = raised;
    }
    return static_cast<int>(std::min<rlim_t>(limit.rlim_cur, unlimited));
}

} // namespace pinbridge::sys
