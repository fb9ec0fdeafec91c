// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/RowFeed.h"

#include "ui/Spoken.h"

#include <QMutexLocker>

#include <utility>

namespace pinbridge {

namespace {

/// Far more than a site has devices and paths; who sends a new one each time shall not fill this.
constexpr qsizetype mostShared = 1024;

} // namespace

RowFeed::RowFeed(std::size_t capacity, std::function<void()> tell)
    : m_capacity(capacity)
    , m_tell(std::move(tell))
{
}

void RowFeed::add(const QList<ExchangePtr> &batch)
{
    QList<ui::ExchangeRow> rows;
    rows.reserve(batch.size());
    const bool isFlood = batch.size() > mostDiagnosed;
    qsizetype diagnosed = 0;
    for (const ExchangePtr &exchange : batch) {
        const bool isTrouble =
            exchange->status >= 400 || exchange->status == 0 || !exchange->delivered;
        const bool isDiagnosed = (!isFlood || isTrouble) && diagnosed < mostDiagnosed;
        diagnosed += isDiagnosed ? 1 : 0;
        m_neighbours.remember(exchange);
        rows << rowFor(exchange, isDiagnosed);
    }
    const QMutexLocker lock(&m_mutex);
    const bool wasEmpty = m_rows.empty();
    for (ui::ExchangeRow &row : rows) {
        if (m_rows.size() == m_capacity)
            m_rows.pop_front();
        m_rows.push_back(std::move(row));
    }
    if (wasEmpty && !m_rows.empty() && m_tell)
        m_tell();
}

ui::ExchangeRow RowFeed::rowFor(const ExchangePtr &exchange, bool isDiagnosed)
{
    ui::ExchangeRow row = ui::rowOf(*exchange);
    for (QString *text : {&row.device, &row.method, &row.path, &row.note, &row.fault,
                          &row.sent.email, &row.sent.subject, &row.tokenOf, &row.sessionOf})
        *text = shared(*text);
    if (!isDiagnosed)
        return row;
    DiagnosisContext context;
    {
        const QMutexLocker lock(&m_mutex);
        context = m_context;
    }
    context.others = m_neighbours.of(exchange->device);
    const QList<Diagnosis> found = diagnose(*exchange, context);
    if (!found.isEmpty())
        row.cause = shared(ui::spoken(found.first().cause));
    return row;
}

QString RowFeed::shared(const QString &text)
{
    if (text.isEmpty())
        return text;
    const auto known = m_texts.constFind(text);
    if (known != m_texts.constEnd())
        return *known;
    if (m_texts.size() >= mostShared)
        m_texts.clear();
    return *m_texts.insert(text);
}

QList<ui::ExchangeRow> RowFeed::take()
{
    std::deque<ui::ExchangeRow> rows;
    {
        const QMutexLocker lock(&m_mutex);
        rows.swap(m_rows);
    }
    return {std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end())};
}

void RowFeed::setContext(const DiagnosisContext &context)
{
    const QMutexLocker lock(&m_mutex);
    m_context = context;
}

void RowFeed::close()
{
    const QMutexLocker lock(&m_mutex);
    m_tell = nullptr;
}

} // namespace pinbridge
