// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "system/Memory.h"

#include <cstddef>

#include <malloc/malloc.h>

namespace pinbridge::sys {

void giveMemoryBack()
{
    constexpr std::size_t all = 0;
    ::malloc_zone_pressure_relief(nullptr, all); // of every zone
}

} // namespace pinbridge::sys
