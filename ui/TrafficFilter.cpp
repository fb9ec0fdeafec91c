// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/TrafficFilter.h"

namespace pinbridge::ui {

namespace {

/// As much of an exchange as its row has.
Exchange remains(const ExchangeRow &row)
{
    Exchange exchange;
    exchange.number = row.number;
    exchange.id = row.id;
    exchange.at = row.at;
    exchange.duration = row.duration;
    exchange.device = row.device;
    exchange.encrypted = row.encrypted;
    exchange.client = row.client;
    exchange.method = row.method.toLatin1();
    exchange.path = row.path;
    exchange.target = row.path.toUtf8();
    exchange.status = row.status;
    exchange.note = row.note;
    exchange.fault = row.fault;
    exchange.delivered = row.delivered;
    exchange.authorization = row.sent;
    return exchange;
}

} // namespace

bool TrafficFilter::accepts(const ExchangeRow &row, const ListedAs &listed) const
{
    if (isOpen())
        return true;
    const ExchangePtr whole = row.number == 0 || !m_find ? nullptr : m_find(row.number);
    return whole ? m_filter.accepts(*whole, listed) : m_filter.accepts(remains(row), listed);
}

} // namespace pinbridge::ui
