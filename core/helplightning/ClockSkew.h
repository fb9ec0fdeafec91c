// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <deque>
#include <optional>

namespace pinbridge {

/// How far this machine's clock is from upstream's, by the Date of its latest answers. Each tells
/// it to half a second, and less well the longer the answer took; servers behind one name differ.
/// So it is the middle one of the latest: one that is far out changes nothing.
class ClockSkew
{
public:
    static constexpr std::size_t samples = 9;
    /// Beyond it partner tokens begin to be refused, as they live for minutes.
    static constexpr std::chrono::seconds tolerable{30};

    /// Upstream's clock minus ours.
    void note(std::chrono::milliseconds difference);
    /// Another upstream, or the clock was set.
    void clear() { m_latest.clear(); }

    /// Upstream's clock minus ours; unset: nothing is known.
    [[nodiscard]] std::optional<std::chrono::milliseconds> difference() const;
    /// It is more than `tolerable`.
    [[nodiscard]] bool isTooLarge() const;

private:
    std::deque<std::chrono::milliseconds> m_latest; ///< the oldest first
};

} // namespace pinbridge
