// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SessionModel.h"

#include "ui/Words.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr std::chrono::minutes soon{10};

} // namespace

StateText stateOf(const SessionRow &session, const QDateTime &now)
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

bool SessionModel::isSame(const SessionRow &a, const SessionRow &b) const
{
    return a.id == b.id && a.pin == b.pin;
}

int SessionModel::rowOfId(const QString &id) const
{
    const auto found = std::ranges::find(rows(), id, &SessionRow::id);
    return found == rows().end() ? -1 : int(found - rows().begin());
}

StateText SessionModel::state(int row) const { return stateOf(at(row), now()); }

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
        return session.createdAt;
    if (column == Ends)
        return session.expiresAt;
    return text(row, column);
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
