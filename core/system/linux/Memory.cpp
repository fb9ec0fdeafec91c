// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "system/Memory.h"

#include <cstdlib> // tells which C library it is

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace pinbridge::sys {

void giveMemoryBack()
{
#ifdef __GLIBC__ // others give it back by themselves
    ::malloc_trim(0);
#endif
}

} // namespace pinbridge::sys
