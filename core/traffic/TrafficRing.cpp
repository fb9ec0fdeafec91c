// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/TrafficRing.h"

#include <algorithm>
#include <utility>

namespace pinbridge {

TrafficRing::TrafficRing(qsizetype exchanges, qsizetype bytes) { setBounds(exchanges, bytes); }

void TrafficRing::setBounds(qsizetype exchanges, qsizetype bytes)
{
    m_limit = exchanges;
    m_keptByteLimit = bytes / 4;
    m_byteLimit = bytes - m_keptByteLimit;
    dropBeyond();
}

ExchangePtr TrafficRing::add(Exchange exchange)
{
    exchange.number = ++m_number;
    auto added = std::make_shared<const Exchange>(std::move(exchange));
    m_bytes += added->size();
    m_latest.push_back(added);
    dropBeyond();
    return added;
}

void TrafficRing::dropBeyond()
{
    while (!m_latest.empty() && (qsizetype(m_latest.size()) > m_limit || m_bytes > m_byteLimit)) {
        m_bytes -= m_latest.front()->size();
        m_latest.pop_front();
    }
}

QList<ExchangePtr> TrafficRing::since(quint64 after, qsizetype limit) const
{
    QList<ExchangePtr> result;
    const quint64 first = m_latest.empty() ? m_number + 1 : m_latest.front()->number;
    for (auto kept = m_kept.upper_bound(after); kept != m_kept.end() && kept->first < first; ++kept)
        result.append(kept->second);
    const auto from = after < first ? 0 : std::min<quint64>(after + 1 - first, m_latest.size());
    for (auto it = m_latest.begin() + std::ptrdiff_t(from); it != m_latest.end(); ++it)
        result.append(*it);
    return result.size() > limit ? result.last(limit) : result;
}

ExchangePtr TrafficRing::find(quint64 number) const
{
    if (const auto kept = m_kept.find(number); kept != m_kept.end())
        return kept->second;
    if (m_latest.empty() || number < m_latest.front()->number || number > m_number)
        return nullptr;
    return m_latest[std::size_t(number - m_latest.front()->number)];
}

ExchangePtr TrafficRing::findById(const QByteArray &id) const
{
    const auto has = [&id](const ExchangePtr &exchange) { return exchange->id == id; };
    const auto latest = std::find_if(m_latest.rbegin(), m_latest.rend(), has);
    if (latest != m_latest.rend())
        return *latest;
    const auto kept = std::find_if(m_kept.rbegin(), m_kept.rend(),
                                   [&has](const auto &entry) { return has(entry.second); });
    return kept == m_kept.rend() ? nullptr : kept->second;
}

bool TrafficRing::keep(quint64 number)
{
    if (m_kept.contains(number))
        return true;
    const ExchangePtr exchange = find(number);
    if (!exchange || kept() >= keptLimit || m_keptBytes + exchange->size() > m_keptByteLimit)
        return false;
    m_keptBytes += exchange->size();
    m_kept.emplace(number, exchange);
    return true;
}

void TrafficRing::letGo(quint64 number)
{
    const auto kept = m_kept.find(number);
    if (kept == m_kept.end())
        return;
    m_keptBytes -= kept->second->size();
    m_kept.erase(kept);
}

void TrafficRing::clear()
{
    m_cleared = m_number;
    m_latest.clear();
    m_bytes = 0;
}

qsizetype TrafficRing::count() const
{
    const quint64 first = m_latest.empty() ? m_number + 1 : m_latest.front()->number;
    const auto older = std::distance(m_kept.begin(), m_kept.lower_bound(first));
    return qsizetype(m_latest.size()) + older;
}

} // namespace pinbridge
