// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/TrafficModel.h"

#include "ui/DeviceNames.h"
#include "ui/Widgets.h"
#include "ui/Words.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace pinbridge::ui {

TrafficModel::TrafficModel(Now now, TrafficFilter::Explain explain, int capacity, QObject *parent)
    : RowModel(std::move(now),
               {{tr("Time")},
                {tr("Device")},
                {tr("Request")},
                {tr("Status")},
                {tr("Took"), Qt::AlignRight},
                {tr("Note")}},
               parent)
    , m_capacity(std::size_t(capacity))
    , m_explain(std::move(explain))
    , m_filter([this](const QString &note) { return this->explain(note); })
{
}

void TrafficModel::append(const QList<ExchangeRow> &batch)
{
    if (!m_isPaused) {
        keep(batch);
        return;
    }
    m_held.insert(m_held.end(), batch.begin(), batch.end());
    if (m_held.size() > m_capacity)
        m_held.erase(m_held.begin(), m_held.end() - std::ptrdiff_t(m_capacity));
}

void TrafficModel::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    if (isPaused || m_held.empty())
        return;
    const auto held = std::exchange(m_held, {});
    const QList<ExchangeRow> rows(held.begin(), held.end());
    keep(rows);
}

void TrafficModel::keep(std::span<const ExchangeRow> batch)
{
    if (m_kept.size() + batch.size() > m_capacity)
        drop(std::min(m_kept.size(), m_kept.size() + batch.size() - m_capacity));
    if (batch.size() > m_capacity) {
        m_first += batch.size() - m_capacity; // came and went unseen
        batch = batch.last(m_capacity);
    }
    std::vector<quint64> shown;
    shown.reserve(batch.size());
    quint64 number = m_first + m_kept.size();
    for (const ExchangeRow &exchange : batch) {
        m_kept.push_back(exchange); // not listed yet, so no row changes
        if (m_filter.accepts(exchange))
            shown.push_back(number);
        ++number;
    }
    if (shown.empty())
        return;
    const int before = rowCount();
    beginInsertRows({}, before, before + int(shown.size()) - 1);
    m_shown.insert(m_shown.end(), shown.begin(), shown.end());
    endInsertRows();
}

void TrafficModel::drop(std::size_t count)
{
    const quint64 bound = m_first + count;
    const auto end = std::ranges::lower_bound(m_shown, bound);
    const int rows = int(end - m_shown.begin());
    if (rows > 0) {
        Q_EMIT dropping(rows);
        beginRemoveRows({}, 0, rows - 1);
        m_shown.erase(m_shown.begin(), end);
    }
    m_kept.erase(m_kept.begin(), m_kept.begin() + std::ptrdiff_t(count));
    m_first = bound;
    if (rows > 0)
        endRemoveRows();
}

void TrafficModel::setFilter(const QString &text, bool onlyTrouble)
{
    if (m_filter.set(text, onlyTrouble))
        listAgain();
}

void TrafficModel::setNames(const TrafficFilter::NameOf &nameOf)
{
    m_nameOf = nameOf;
    m_filter.setNames(nameOf);
    if (isFiltered())
        listAgain();
    else if (rowCount() > 0)
        tell(0, rowCount() - 1);
}

void TrafficModel::listAgain()
{
    beginResetModel();
    m_shown.clear();
    quint64 number = m_first;
    for (const ExchangeRow &exchange : m_kept) {
        if (m_filter.accepts(exchange))
            m_shown.push_back(number);
        ++number;
    }
    endResetModel();
}

int TrafficModel::clear()
{
    const auto gone = m_kept.size() + m_held.size();
    beginResetModel();
    m_first += m_kept.size();
    m_kept.clear();
    m_shown.clear();
    m_held.clear();
    endResetModel();
    return int(gone);
}

int TrafficModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

std::optional<int> TrafficModel::rowOf(quint64 number) const
{
    const auto found = std::ranges::lower_bound(m_shown, number);
    if (found == m_shown.end() || *found != number)
        return std::nullopt;
    return int(found - m_shown.begin());
}

NoteText TrafficModel::explain(const QString &note) const
{
    const auto known = m_notes.constFind(note);
    return known == m_notes.constEnd() ? *m_notes.insert(note, m_explain(note)) : *known;
}

NoteText TrafficModel::noteOf(const ExchangeRow &exchange) const
{
    if (!exchange.fault.isEmpty()) {
        return {tr("Fault on purpose: %1").arg(exchange.fault),
                tr("A rule of the fault lab broke this request, to show what the app makes of it."),
                tr("Where that is not wanted any more, turn the rule off."), Remedy::None};
    }
    if (!exchange.note.isEmpty())
        return explain(exchange.note);
    if (exchange.delivered)
        return {};
    return {tr("The client had gone"),
            tr("It closed the connection before its answer was there, most often by a time-out of "
               "its own."),
            tr("When it asks again, it gets a session that was already made for it."),
            Remedy::None};
}

StateText TrafficModel::state(int row) const { return stateOf(at(row)); }

QVariant TrafficModel::data(const QModelIndex &index, int role) const
{
    // A remark on what went well is no more than a remark; the rest is always worth reading.
    if (role == LiveRole && index.isValid() && index.column() != Note)
        return true;
    return RowModel::data(index, role);
}

QString TrafficModel::text(int row, int column) const
{
    const ExchangeRow &exchange = at(row);
    switch (column) {
    case Time:
        return clockTime(exchange.at, now());
    case Device:
        return deviceWords(m_nameOf ? m_nameOf(exchange.device) : QString(),
                           shownText(exchange.device));
    case Request:
        return requestWords(exchange);
    case Status:
        return statusText(exchange);
    case Took:
        return durationWords(exchange.duration);
    case Note:
        return noteOf(exchange).title;
    default:
        return {};
    }
}

/// As it came is how it is listed.
QVariant TrafficModel::sortKey(int row, int) const { return numberAt(row); }

QString TrafficModel::toolTip(int row, int column) const
{
    const ExchangeRow &exchange = at(row);
    switch (column) {
    case Time:
        return toolTipOf(exactTime(exchange.at));
    case Status:
        return toolTipOf(statusWords(exchange.status));
    case Device:
    case Request:
    case Note:
        return toolTipOf(text(row, column)); // it may be cut
    default:
        return {};
    }
}

} // namespace pinbridge::ui
