// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "system/LocalSockets.h"

#include <string_view>

namespace pinbridge::sys {

bool socketsAreFiles() { return false; }

qsizetype longestSocketName()
{
    constexpr qsizetype longest = 256; // letters; ours are all of one byte
    constexpr std::string_view before = R"(\\.\pipe\)";
    return longest - qsizetype{before.size()};
}

} // namespace pinbridge::sys
