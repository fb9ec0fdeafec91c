// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helplightning/ClockSkew.h"

#include <algorithm>
#include <vector>

namespace pinbridge {

namespace {

/// With these alike, the clock was set: the ones before them are of another clock.
constexpr std::size_t sureOf = 3;
constexpr std::chrono::seconds jump{5};

} // namespace

void ClockSkew::note(std::chrono::milliseconds difference)
{
    m_latest.push_back(difference);
    if (m_latest.size() > samples)
        m_latest.pop_front();
    if (m_latest.size() <= sureOf)
        return;
    const auto fresh = m_latest.end() - sureOf;
    const auto [least, most] = std::minmax_element(fresh, m_latest.end());
    const auto before = *(fresh - 1);
    const bool isJump = *most - *least < jump && (before > *most + jump || before < *least - jump);
    if (isJump)
        m_latest.erase(m_latest.begin(), fresh);
}

std::optional<std::chrono::milliseconds> ClockSkew::difference() const
{
    if (m_latest.empty())
        return std::nullopt;
    std::vector<std::chrono::milliseconds> sorted(m_latest.begin(), m_latest.end());
    const auto middle = sorted.begin() + std::ptrdiff_t(sorted.size() / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    return *middle;
}

bool ClockSkew::isTooLarge() const
{
    const auto known = difference();
    return known && std::chrono::abs(*known) > tolerable;
}

} // namespace pinbridge
