// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/Deliveries.h"

namespace pinbridge {

Deliveries::Deliveries(const Clock &clock, std::chrono::seconds window)
    : m_clock(clock)
    , m_window(window)
{
}

void Deliveries::made(const QByteArray &request, const Session &session)
{
    m_records.insert(request, new Record{.session = {session.id, session.pin}});
}

void Deliveries::delivered(const QByteArray &request)
{
    if (Record *record = m_records.object(request)) {
        record->delivered = true;
        record->waitsSince.reset();
    }
}

void Deliveries::undelivered(const QByteArray &request, const Session &session)
{
    Record *record = m_records.object(request);
    if (record && record->session.sessionId == session.id && !record->delivered)
        record->waitsSince = m_clock.steady();
}

std::optional<Deliveries::Waiting> Deliveries::waiting(const QByteArray &request) const
{
    const Record *record = m_records.object(request);
    if (!record || !record->waitsSince || m_clock.steady() - *record->waitsSince > m_window)
        return std::nullopt;
    return record->session;
}

} // namespace pinbridge
