// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SessionModel.h"

#include "ui/Words.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr std::chrono::minutes soon{10};

/// Those that wait, those that were joined and when, those that are over.
qint64 orderOf(const SessionRow &session, const QDateTime &now)
{
    if (!isLive(session, now))
        return std::numeric_limits<qint64>::max() - (session.revoked ? 0 : 1);
    return session.joins.isEmpty() ? 0 : session.joins.constLast().at.toMSecsSinceEpoch();
}

} // namespace

StateText stateOf(const SessionRow &session, const QDateTime &now, const CallRow *call)
{
    const bool joins = isLive(session, now);
    if (call != nullptr && call->phase == CallRow::Phase::Going)
        return {SessionModel::tr("in a call"), Tone::Good, true};
    if (call != nullptr && call->phase == CallRow::Phase::Ended && joins)
        return {SessionModel::tr("call ended"), Tone::Neutral, true};
    if (session.revoked)
        return {SessionModel::tr("revoked"), Tone::Neutral, false};
    if (session.expiresAt <= now)
        return {SessionModel::tr("expired"), Tone::Neutral, false};
    if (!session.joins.isEmpty()) {
        const QString when = momentWords(session.joins.constLast().at, now);
        return {SessionModel::tr("joined %1").arg(when), Tone::Good, true};
    }
    if (now.secsTo(session.expiresAt) < std::chrono::seconds(soon).count())
        return {SessionModel::tr("ends soon"), Tone::Caution, true};
    return {SessionModel::tr("waiting"), Tone::Accent, true};
}

SessionModel::SessionModel(Now now, QObject *parent)
    : RowModelOf(std::move(now),
                 {{tr("Pin")},
                  {tr("Creator")},
                  {tr("Contact")},
                  {tr("Made")},
                  {tr("Ends")},
                  {tr("State")}},
                 parent)
{
}

const QString &SessionModel::keyOf(const SessionRow &row) const { return row.id; }

void SessionModel::apply(const SessionChanges &changes)
{
    ui::apply(
        changes, rows(),
        [this](qsizetype first, qsizetype last) { takeOut(int(first), int(last)); },
        [this](qsizetype place, const SessionRow &row) { putInstead(int(place), row); },
        [this](qsizetype place, const QList<SessionRow> &rows) { putIn(int(place), rows); });
}

int SessionModel::rowOfId(const QString &id) const
{
    const auto found = std::ranges::find(rows(), id, &SessionRow::id);
    return found == rows().end() ? -1 : int(found - rows().begin());
}

void SessionModel::setCalls(const CallRows &calls)
{
    const CallRows before = std::exchange(m_calls, calls);
    const auto changed = [&before, &calls](const QString &id) {
        const auto was = before.constFind(id);
        const auto is = calls.constFind(id);
        return (was == before.cend()) != (is == calls.cend())
               || (is != calls.cend() && was->phase != is->phase);
    };
    for (int row = 0; row < rowCount(); ++row) {
        if (changed(at(row).id))
            tell(row, row);
    }
}

StateText SessionModel::state(int row) const
{
    const auto call = m_calls.constFind(at(row).id);
    return stateOf(at(row), now(), call == m_calls.cend() ? nullptr : &*call);
}

QString SessionModel::text(int row, int column) const
{
    const SessionRow &session = at(row);
    switch (column) {
    case Pin:
        return groupedPin(session.pin);
    case Creator:
        return session.creator.email.isEmpty() ? tr("unknown") : session.creator.email;
    case Contact:
        return session.contact.email;
    case Made:
        return momentWords(session.createdAt, now());
    case Ends:
        return session.revoked ? u"—"_s : endsWords(session.expiresAt, now());
    case State:
        return state(row).words;
    default:
        return {};
    }
}

QVariant SessionModel::sortKey(int row, int column) const
{
    const SessionRow &session = at(row);
    if (column == Made)
        return session.createdAt.toMSecsSinceEpoch();
    if (column == Ends)
        return session.expiresAt.toMSecsSinceEpoch();
    if (column == State)
        return orderOf(session, now());
    return text(row, column).toCaseFolded();
}

QString SessionModel::toolTip(int row, int column) const
{
    const SessionRow &session = at(row);
    if (column == Made)
        return exactWords(session.createdAt);
    if (column == Ends)
        return exactWords(session.expiresAt);
    if (column == State && !session.joins.isEmpty())
        return exactWords(session.joins.constLast().at);
    return {};
}

namespace {

bool isText(int column)
{
    return column != SessionModel::Made && column != SessionModel::Ends
           && column != SessionModel::State;
}

} // namespace

SessionFilter::SessionFilter(SessionModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    // Before the proxy's own, which sort what has changed.
    const auto forget = [this] { m_ranks.clear(); };
    connect(&model, &SessionModel::rowsInserted, this, forget);
    connect(&model, &SessionModel::rowsRemoved, this, forget);
    connect(&model, &SessionModel::rowsMoved, this, forget);
    connect(&model, &SessionModel::dataChanged, this, forget);
    connect(&model, &SessionModel::rowsAboutToBeInserted, this,
            [this](const QModelIndex &, int first, int last) {
                if (last - first < manyAtOnce)
                    return;
                setDynamicSortFilter(false);
                m_settle.start();
            });
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        rank(sortColumn());
        setDynamicSortFilter(true);
    });
    setSourceModel(&model);
}

void SessionFilter::search(const QString &text)
{
    m_text.setPattern(text.trimmed());
    m_pin = m_text.pattern().remove(u' '); // it is typed as it is read, with or without its blank
    rank(sortColumn());
    invalidate();
}

void SessionFilter::setNames(std::function<QString(const QString &address)> nameOf)
{
    m_nameOf = std::move(nameOf);
    if (m_pin.isEmpty())
        return;
    rank(sortColumn());
    invalidate();
}

void SessionFilter::sort(int column, Qt::SortOrder order)
{
    rank(column);
    QSortFilterProxyModel::sort(column, order);
}

/// Each row is compared with many: what it is compared by is made once, and good until something
/// changes.
void SessionFilter::rank(int column)
{
    if (column < 0 || (column == m_rankedBy && !m_ranks.empty()))
        return;
    m_rankedBy = column;
    if (isText(column))
        m_ranks = ranksOf([&](int row) { return keyOf(row, column).toString(); });
    else
        m_ranks = ranksOf([&](int row) { return keyOf(row, column).toLongLong(); });
}

QVariant SessionFilter::keyOf(int row, int column) const
{
    return m_model.index(row, column).data(SessionModel::SortRole);
}

template<typename KeyOf>
std::vector<int> SessionFilter::ranksOf(KeyOf keyOf) const
{
    const auto rows = std::size_t(m_model.rowCount());
    std::vector<decltype(keyOf(0))> keys;
    keys.reserve(rows);
    for (std::size_t row = 0; row < rows; ++row)
        keys.push_back(keyOf(int(row)));
    std::vector<std::size_t> order(rows);
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&keys](std::size_t row) -> const auto & { return keys[row]; });
    // What is equal has one rank, and so stays in its order whichever way it is sorted.
    std::vector<int> ranks(rows);
    for (std::size_t place = 1; place < rows; ++place) {
        const auto before = order[place - 1];
        const auto row = order[place];
        ranks[row] = ranks[before] + (keys[before] < keys[row] ? 1 : 0);
    }
    return ranks;
}

bool SessionFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int column = left.column();
    if (!m_ranks.empty() && column == m_rankedBy)
        return m_ranks[std::size_t(left.row())] < m_ranks[std::size_t(right.row())];
    const QVariant before = keyOf(left.row(), column);
    const QVariant after = keyOf(right.row(), column);
    return isText(column) ? before.toString() < after.toString()
                          : before.toLongLong() < after.toLongLong();
}

bool SessionFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const SessionRow &session = m_model.at(row);
    if (m_pin.isEmpty() || session.pin.contains(m_pin))
        return true;
    const auto matches = [this](const QString &text) { return m_text.indexIn(text) >= 0; };
    const auto isFrom = [&](const JoinRow &join) {
        return matches(join.from) || (m_nameOf && matches(m_nameOf(join.from)));
    };
    return matches(session.creator.email) || matches(session.contact.email) || matches(session.id)
           || std::ranges::any_of(session.joins, isFrom);
}

} // namespace pinbridge::ui
