// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "system/Memory.h"

#include <windows.h>

namespace pinbridge::sys {

void giveMemoryBack() { ::HeapCompact(::GetProcessHeap(), 0); }

} // namespace pinbridge::sys
