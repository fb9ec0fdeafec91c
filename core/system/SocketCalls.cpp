// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is the same on every system.

#include "system/SocketCalls.h"

#include <array>

namespace pinbridge::sys {

std::optional<qint64> discard(qintptr descriptor)
{
    std::array<char, 16'384> buffer{};
    constexpr int rounds = 16; // others want to be served as well
    qint64 total = 0;
    for (int i = 0; i < rounds; ++i) {
        const auto size = receive(descriptor, buffer.data(), buffer.size());
        if (!size)
            return std::nullopt;
        if (*size == 0)
            break;
        total += *size;
    }
    return total;
}

} // namespace pinbridge::sys
