// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"
#include "ui/RowModel.h"

#include <QSortFilterProxyModel>
#include <QStringMatcher>
#include <QTimer>

#include <chrono>
#include <functional>
#include <vector>

namespace pinbridge::ui {

/// "waiting", "joined 14:03", "ends soon", "expired", "revoked"; and where `call` is known, "in a
/// call", "call ended". Live: the pin still joins.
[[nodiscard]] StateText stateOf(const SessionRow &session, const QDateTime &now,
                                const CallRow *call = nullptr);

/// The sessions as a table.
class SessionModel : public RowModelOf<SessionRow>
{
    Q_OBJECT

public:
    enum Column { Pin, Creator, Contact, Made, Ends, State };

    explicit SessionModel(Now now, QObject *parent = nullptr);

    /// Newest first. Rows that stay the same by session id keep their selection.
    void setSessions(const QList<SessionRow> &sessions) { setRows(sessions); }
    void setCalls(const CallRows &calls);
    /// To rows in the order of their numbers.
    void apply(const SessionChanges &changes);
    /// -1 when there is none. By id, for pins are given again.
    [[nodiscard]] int rowOfId(const QString &id) const;

protected:
    [[nodiscard]] const QString &keyOf(const SessionRow &row) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant sortKey(int row, int column) const override;
    [[nodiscard]] QString toolTip(int row, int column) const override;
    [[nodiscard]] StateText state(int row) const override;

private:
    CallRows m_calls;
};

/// Rows whose pin, address, id or joining device, by its name too, contains the search text. There
/// may be very many: a search makes the list anew instead of taking rows out and putting them in,
/// and where they go is known beforehand. Where many come at once, as after a start, they stand in
/// the order of their coming until no more do.
class SessionFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit SessionFilter(SessionModel &model, QObject *parent = nullptr);
    void search(const QString &text);
    /// What devices are called, as well; `nameOf` an address, empty where it has no name.
    void setNames(std::function<QString(const QString &address)> nameOf);
    void sort(int column, Qt::SortOrder order) override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void rank(int column);
    [[nodiscard]] QVariant keyOf(int row, int column) const;
    template<typename KeyOf>
    [[nodiscard]] std::vector<int> ranksOf(KeyOf keyOf) const;

    static constexpr int manyAtOnce = 100; ///< rows
    static constexpr std::chrono::milliseconds settleTime{200};

    SessionModel &m_model;
    QTimer m_settle;
    QStringMatcher m_text{QString(), Qt::CaseInsensitive};
    std::function<QString(const QString &)> m_nameOf;
    QString m_pin; ///< the same without blanks
    std::vector<int> m_ranks; ///< places in the order by `m_rankedBy`; empty: not known
    int m_rankedBy = -1; ///< column
};

} // namespace pinbridge::ui
