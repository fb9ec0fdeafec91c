// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"
#include "ui/Theme.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <functional>

namespace pinbridge::ui {

/// What a session is to a person.
struct SessionStateText
{
    QString words; ///< "waiting", "joined 14:03", "ends soon", "expired", "revoked"
    Tone tone = Tone::Neutral;
    bool isLive = false;
};
[[nodiscard]] SessionStateText stateOf(const SessionRow &session, const QDateTime &now);

/// The sessions as a table.
class SessionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Pin, Creator, Contact, Made, Ends, State, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, ///< what a column is sorted by
        ToneRole, ///< int(Tone) of the state
        LiveRole, ///< whether the pin still joins
    };
    using Now = std::function<QDateTime()>;

    explicit SessionModel(Now now, QObject *parent = nullptr);

    /// Newest first. Rows that stay the same by session id keep their selection.
    void setSessions(const QList<SessionRow> &sessions);
    [[nodiscard]] const SessionRow &at(int row) const { return m_sessions.at(row); }
    /// -1 when there is none. By id, for pins are given again.
    [[nodiscard]] int rowOfId(const QString &id) const;
    [[nodiscard]] QDateTime now() const { return m_now(); }
    /// Tells the times anew.
    void tick();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const SessionRow &session, int column) const;
    [[nodiscard]] QVariant sortKey(const SessionRow &session, int column) const;
    [[nodiscard]] QString toolTip(const SessionRow &session, int column) const;
    [[nodiscard]] bool isSameOrder(const QList<SessionRow> &sessions) const;

    Now m_now;
    QList<SessionRow> m_sessions;
};

/// Rows whose pin, address, id or joining device contains the search text.
class SessionFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit SessionFilter(SessionModel &model, QObject *parent = nullptr);
    void search(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    SessionModel &m_model;
    QString m_text;
};

} // namespace pinbridge::ui
