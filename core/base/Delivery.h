// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace pinbridge {

/// How a reply reaches its client where that is not to go well. The usual one: whole, at once.
struct Delivery
{
    enum class Cut {
        No,
        BeforeHead, ///< not a byte of it
        InBody, ///< its head and half of its body
    };

    Cut cut = Cut::No;
    bool resets = true; ///< with a cut: RST; false: FIN, under TLS after its farewell
    std::chrono::milliseconds spread{0}; ///< the body goes out in pieces over that time; 0: at once

    [[nodiscard]] bool isUsual() const { return cut == Cut::No && spread.count() == 0; }
};

} // namespace pinbridge
