// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SessionModel.h"

#include "ui/Words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr std::chrono::minutes soon{10};

} // namespace

SessionStateText stateOf(const SessionRow &session, const QDateTime &now)
{
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
    : QAbstractTableModel(parent)
    , m_now(std::move(now))
{
}

bool SessionModel::isSameOrder(const QList<SessionRow> &sessions) const
{
    return std::ranges::equal(sessions, m_sessions, [](const auto &a, const auto &b) {
        return a.id == b.id && a.pin == b.pin;
    });
}

void SessionModel::setSessions(const QList<SessionRow> &sessions)
{
    if (isSameOrder(sessions)) {
        m_sessions = sessions;
        tick();
        return;
    }
    const auto added = sessions.size() - m_sessions.size();
    // The usual change: new sessions on top. The selection then stays where it is.
    if (added > 0 && isSameOrder(sessions.mid(added))) {
        beginInsertRows({}, 0, int(added) - 1);
        m_sessions = sessions;
        endInsertRows();
        tick();
        return;
    }
    beginResetModel();
    m_sessions = sessions;
    endResetModel();
}

int SessionModel::rowOfId(const QString &id) const
{
    const auto found = std::ranges::find(m_sessions, id, &SessionRow::id);
    return found == m_sessions.end() ? -1 : int(found - m_sessions.begin());
}

void SessionModel::tick()
{
    if (!m_sessions.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int SessionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sessions.size());
}

int SessionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString SessionModel::text(const SessionRow &session, int column) const
{
    const QDateTime now = m_now();
    switch (column) {
    case Pin:
        return groupedPin(session.pin);
    case Creator:
        return session.creator.email.isEmpty() ? tr("unknown") : session.creator.email;
    case Contact:
        return session.contact.email;
    case Made:
        return momentWords(session.createdAt, now);
    case Ends:
        return session.revoked ? u"—"_s : endsWords(session.expiresAt, now);
    case State:
        return stateOf(session, now).words;
    default:
        return {};
    }
}

QVariant SessionModel::sortKey(const SessionRow &session, int column) const
{
    if (column == Made)
        return session.createdAt;
    if (column == Ends)
        return session.expiresAt;
    return text(session, column);
}

QString SessionModel::toolTip(const SessionRow &session, int column) const
{
    if (column == Made)
        return exactWords(session.createdAt);
    if (column == Ends)
        return exactWords(session.expiresAt);
    if (column == State && !session.joins.isEmpty())
        return exactWords(session.joins.constLast().at);
    return {};
}

QVariant SessionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SessionRow &session = m_sessions.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(session, index.column());
    case Qt::AccessibleTextRole:
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u' '
               + text(session, index.column());
    case Qt::ToolTipRole:
        return toolTip(session, index.column());
    case SortRole:
        return sortKey(session, index.column());
    case ToneRole:
        return int(stateOf(session, m_now()).tone);
    case LiveRole:
        return stateOf(session, m_now()).isLive;
    default:
        return {};
    }
}

QVariant SessionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Pin:
        return tr("Pin");
    case Creator:
        return tr("Creator");
    case Contact:
        return tr("Contact");
    case Made:
        return tr("Made");
    case Ends:
        return tr("Ends");
    case State:
        return tr("State");
    default:
        return {};
    }
}

SessionFilter::SessionFilter(SessionModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    setSortRole(SessionModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void SessionFilter::search(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

bool SessionFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const SessionRow &session = m_model.at(row);
    // A pin is typed as it is read, with or without its blank.
    if (m_text.isEmpty() || session.pin.contains(QString(m_text).remove(u' ')))
        return true;
    const auto matches = [this](const QString &text) {
        return text.contains(m_text, Qt::CaseInsensitive);
    };
    return matches(session.creator.email) || matches(session.contact.email) || matches(session.id)
           || std::ranges::any_of(session.joins, matches, &JoinRow::from);
}

} // namespace pinbridge::ui
