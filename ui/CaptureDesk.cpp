// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/CaptureDesk.h"

#include "traffic/Diagnosis.h"

namespace pinbridge::ui {

CaptureDesk::CaptureDesk(const QList<ExchangePtr> &exchanges, TrafficDesk &live, QObject *parent)
    : TrafficDesk(parent)
    , m_live(live)
{
    m_exchanges.reserve(exchanges.size());
    for (const ExchangePtr &exchange : exchanges) {
        Exchange numbered = *exchange;
        numbered.number = quint64(m_exchanges.size()) + 1;
        m_exchanges << std::make_shared<const Exchange>(std::move(numbered));
    }
    connect(&live, &TrafficDesk::saved, this, &TrafficDesk::saved);
    connect(&live, &TrafficDesk::failed, this, &TrafficDesk::failed);
}

QList<ExchangeRow> CaptureDesk::rows() const
{
    QList<ExchangeRow> rows;
    rows.reserve(m_exchanges.size());
    for (const ExchangePtr &exchange : m_exchanges)
        rows << rowOf(*exchange);
    return rows;
}

ExchangePtr CaptureDesk::find(quint64 number) const
{
    return number == 0 || number > quint64(m_exchanges.size())
               ? nullptr
               : m_exchanges.at(qsizetype(number) - 1);
}

QList<DiagnosisText> CaptureDesk::diagnose(const Exchange &exchange) const
{
    return diagnoseAmong(exchange, neighboursOf(exchange, m_exchanges));
}

/// The site and the clock of the server that runs have nothing to do with a file.
QList<DiagnosisText> CaptureDesk::diagnoseAmong(const Exchange &exchange,
                                                const QList<ExchangePtr> &others) const
{
    return m_live.diagnoseAmong(exchange, others);
}

TrafficRequest CaptureDesk::save(const QString &path, TrafficFile kind,
                                 const QList<ExchangePtr> &exchanges)
{
    return m_live.save(path, kind, exchanges);
}

} // namespace pinbridge::ui
