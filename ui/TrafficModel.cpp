// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/TrafficModel.h"

#include "ui/DeviceNames.h"
#include "ui/Widgets.h"
#include "ui/Words.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

/// How long a filter judges before the window has its turn.
constexpr qint64 judgeTime = 8; // ms
constexpr int judgedAtOnce = 64; // between two looks at the clock

} // namespace

TrafficModel::TrafficModel(Now now, Explain explain, Find find, int capacity, QObject *parent)
    : RowModel(std::move(now),
               {{{}},
                {tr("Time")},
                {tr("Device")},
                {tr("Client")},
                {tr("Request")},
                {tr("Status")},
                {tr("Took"), Qt::AlignRight},
                {tr("Note")}},
               parent)
    , m_capacity(std::size_t(capacity))
    , m_explain(std::move(explain))
    , m_find(std::move(find))
    , m_listing{.filter = TrafficFilter(m_find)}
{
    m_judge.setInterval(0);
    m_judge.setSingleShot(true);
    connect(&m_judge, &QTimer::timeout, this, &TrafficModel::judge);
}

void TrafficModel::append(const QList<ExchangeRow> &batch)
{
    if (!m_isPaused) {
        add(batch);
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
    add(rows);
}

void TrafficModel::add(std::span<const ExchangeRow> batch)
{
    if (m_rows.size() + batch.size() > m_capacity)
        drop(std::min(m_rows.size(), m_rows.size() + batch.size() - m_capacity));
    if (batch.size() > m_capacity) {
        m_first += batch.size() - m_capacity; // came and went unseen
        batch = batch.last(m_capacity);
    }
    std::vector<quint64> shown;
    shown.reserve(batch.size());
    quint64 number = m_first + m_rows.size();
    for (const ExchangeRow &exchange : batch) {
        m_rows.push_back(exchange); // not listed yet, so no row changes
        if (accepts(m_listing, number))
            shown.push_back(number);
        ++number;
    }
    if (shown.empty())
        return;
    const int before = rowCount();
    beginInsertRows({}, before, before + int(shown.size()) - 1);
    m_listing.shown.insert(m_listing.shown.end(), shown.begin(), shown.end());
    endInsertRows();
}

bool TrafficModel::accepts(const Listing &listing, quint64 number) const
{
    if (listing.filter.isOpen())
        return true;
    const ExchangeRow &row = rowOfNumber(number);
    return listing.filter.accepts(row, {.deviceName = m_nameOf ? m_nameOf(row.device) : QString(),
                                        .words = statusText(row) + u' ' + titleOf(row),
                                        .isKept = isKept(number)});
}

void TrafficModel::drop(std::size_t count)
{
    const quint64 bound = m_first + count;
    for (auto kept = m_keptOnes.lower_bound(m_first); kept != m_keptOnes.end() && *kept < bound;
         ++kept)
        m_old.emplace(*kept, m_rows[std::size_t(*kept - m_first)]);
    unlist(m_first, bound);
    m_rows.erase(m_rows.begin(), m_rows.begin() + std::ptrdiff_t(count));
    m_first = bound;
    if (m_coming && m_coming->next < m_first)
        m_coming->next = m_first;
}

/// But for those that are kept.
void TrafficModel::unlist(quint64 first, quint64 bound)
{
    if (m_coming) {
        std::erase_if(m_coming->shown, [&](quint64 number) {
            return number >= first && number < bound && !isKept(number);
        });
    }
    auto &shown = m_listing.shown;
    const auto place = [&shown](quint64 number) {
        return int(std::ranges::lower_bound(shown, number) - shown.begin());
    };
    const int begin = place(first);
    for (int end = place(bound); end > begin;) {
        if (isKept(shown[std::size_t(end - 1)])) {
            --end;
            continue;
        }
        int from = end - 1;
        while (from > begin && !isKept(shown[std::size_t(from - 1)]))
            --from;
        Q_EMIT dropping(from, end - from);
        beginRemoveRows({}, from, end - 1);
        shown.erase(shown.begin() + from, shown.begin() + end);
        endRemoveRows();
        end = from;
    }
}

void TrafficModel::setFilter(const ExchangeFilter &filter)
{
    const TrafficFilter &last = m_coming ? m_coming->filter : m_listing.filter;
    if (!(last.filter() == filter))
        listAgain(TrafficFilter(m_find, filter));
}

void TrafficModel::setNames(const NameOf &nameOf)
{
    m_nameOf = nameOf;
    if (m_coming || isFiltered())
        listAgain(m_coming ? m_coming->filter : m_listing.filter);
    else if (rowCount() > 0)
        tell(0, rowCount() - 1);
}

void TrafficModel::listAgain(const TrafficFilter &filter)
{
    m_coming = Listing{.filter = filter, .next = m_first};
    for (const auto &[number, row] : m_old) {
        if (accepts(*m_coming, number))
            m_coming->shown.push_back(number);
    }
    judge();
}

void TrafficModel::judge()
{
    if (!m_coming)
        return;
    QElapsedTimer watch;
    watch.start();
    const quint64 end = m_first + m_rows.size();
    while (m_coming->next < end) {
        const quint64 bound = std::min(end, m_coming->next + judgedAtOnce);
        for (; m_coming->next < bound; ++m_coming->next) {
            if (accepts(*m_coming, m_coming->next))
                m_coming->shown.push_back(m_coming->next);
        }
        if (m_coming->next < end && watch.elapsed() >= judgeTime) {
            m_judge.start();
            return;
        }
    }
    beginResetModel();
    m_listing = std::move(*m_coming);
    m_coming.reset();
    endResetModel();
    Q_EMIT listed();
}

int TrafficModel::clear()
{
    const auto before = m_rows.size() + m_old.size() + m_held.size();
    drop(m_rows.size());
    m_held.clear();
    return int(before - m_old.size());
}

void TrafficModel::setKept(quint64 number, bool isKept)
{
    if (!has(number) || isKept == this->isKept(number))
        return;
    if (isKept) {
        m_keptOnes.insert(number);
    } else {
        m_keptOnes.erase(number);
        if (number < m_first) {
            unlist(number, number + 1);
            m_old.erase(number);
        }
    }
    if (m_coming || isFiltered())
        listAgain(m_coming ? m_coming->filter : m_listing.filter);
    else if (const auto row = rowOf(number))
        tell(*row, *row);
}

int TrafficModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_listing.shown.size());
}

const ExchangeRow &TrafficModel::rowOfNumber(quint64 number) const
{
    return number >= m_first ? m_rows.at(std::size_t(number - m_first)) : m_old.at(number);
}

std::optional<int> TrafficModel::rowOf(quint64 number) const
{
    const auto &shown = m_listing.shown;
    const auto found = std::ranges::lower_bound(shown, number);
    if (found == shown.end() || *found != number)
        return std::nullopt;
    return int(found - shown.begin());
}

std::optional<quint64> TrafficModel::numberOf(const QByteArray &id) const
{
    const auto found = std::find_if(m_rows.rbegin(), m_rows.rend(),
                                    [&id](const ExchangeRow &row) { return row.id == id; });
    if (found != m_rows.rend())
        return m_first + quint64(m_rows.rend() - found) - 1;
    const auto old =
        std::ranges::find_if(m_old, [&id](const auto &entry) { return entry.second.id == id; });
    return old == m_old.end() ? std::nullopt : std::optional(old->first);
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

QString TrafficModel::titleOf(const ExchangeRow &exchange) const
{
    return exchange.cause.isEmpty() ? noteOf(exchange).title : exchange.cause;
}

StateText TrafficModel::state(int row) const { return stateOf(at(row)); }

QVariant TrafficModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    // A remark on what went well is no more than a remark; the rest is always worth reading.
    if (role == LiveRole && index.column() != Note)
        return true;
    if (role == Qt::AccessibleTextRole && index.column() == Kept)
        return isKept(numberAt(index.row())) ? tr("kept") : tr("not kept");
    return RowModel::data(index, role);
}

QString TrafficModel::text(int row, int column) const
{
    const ExchangeRow &exchange = at(row);
    switch (column) {
    case Kept:
        return isKept(numberAt(row)) ? u"\u2605"_s : QString(); // a star
    case Time:
        return clockTime(exchange.at, now());
    case Device:
        return deviceWords(m_nameOf ? m_nameOf(exchange.device) : QString(),
                           shownText(exchange.device));
    case Client:
        return clientWords(exchange.client);
    case Request:
        return requestWords(exchange);
    case Status:
        return statusText(exchange);
    case Took:
        return exchange.status == 0 ? u"—"_s : durationWords(exchange.duration);
    case Note:
        return titleOf(exchange);
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
    case Kept:
        return isKept(numberAt(row)) ? tr("Kept: it stays whatever else comes") : QString();
    case Time:
        return toolTipOf(exactTime(exchange.at));
    case Status:
        return toolTipOf(statusWords(exchange.status));
    case Device:
    case Client:
    case Request:
    case Note:
        return toolTipOf(text(row, column)); // it may be cut
    default:
        return {};
    }
}

} // namespace pinbridge::ui
