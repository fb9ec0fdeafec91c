// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "traffic/ExchangeFilter.h"
#include "ui/Exchange.h"

#include <functional>
#include <utility>

namespace pinbridge::ui {

/// A filter over rows: of what is still recorded all is looked at, of the rest what its row has.
class TrafficFilter
{
public:
    using Find = std::function<ExchangePtr(quint64 number)>;

    explicit TrafficFilter(Find find, ExchangeFilter filter = {})
        : m_find(std::move(find))
        , m_filter(std::move(filter))
    {
    }

    [[nodiscard]] bool isOpen() const { return m_filter.isOpen(); }
    [[nodiscard]] const ExchangeFilter &filter() const { return m_filter; }
    [[nodiscard]] bool accepts(const ExchangeRow &row, const ListedAs &listed) const;

private:
    Find m_find;
    ExchangeFilter m_filter;
};

} // namespace pinbridge::ui
