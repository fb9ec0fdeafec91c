// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/Neighbours.h"

#include <utility>

namespace pinbridge {

void Neighbours::remember(const ExchangePtr &exchange)
{
    if (m_latest.size() >= mostDevices && !m_latest.contains(exchange->device))
        m_latest.clear();
    auto &latest = m_latest[exchange->device];
    if (latest.size() >= mostOfDevice)
        latest.removeFirst();
    latest << exchange;
}

QList<ExchangePtr> Neighbours::of(const QString &device) const
{
    QList<ExchangePtr> found;
    const auto latest = m_latest.constFind(device);
    if (latest == m_latest.constEnd())
        return found;
    found.reserve(latest->size());
    for (const auto &one : *latest) {
        if (ExchangePtr other = one.lock())
            found << std::move(other);
    }
    return found;
}

} // namespace pinbridge
