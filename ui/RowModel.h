// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Theme.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QList>

#include <algorithm>
#include <functional>
#include <utility>

namespace pinbridge::ui {

/// What a row's state is to a person.
struct StateText
{
    QString words; ///< "waiting"
    Tone tone = Tone::Neutral;
    bool isLive = false; ///< what is not live is over, and drawn dim
};

/// A table of things that have a state and times that pass, one thing a row: all of it but the
/// words, which are the kind's own.
class RowModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        SortRole = Qt::UserRole, ///< what a column is sorted by
        ToneRole, ///< int(Tone) of the state
        LiveRole, ///< StateText::isLive
    };
    struct Column
    {
        QString title;
        Qt::AlignmentFlag side = Qt::AlignLeft;
    };
    using Now = std::function<QDateTime()>;

    [[nodiscard]] QDateTime now() const { return m_now(); }
    /// Tells the times anew.
    void tick();

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    RowModel(Now now, QList<Column> columns, QObject *parent);

    [[nodiscard]] virtual QString text(int row, int column) const = 0;
    [[nodiscard]] virtual QVariant sortKey(int row, int column) const = 0;
    /// Empty: none.
    [[nodiscard]] virtual QString toolTip(int row, int column) const = 0;
    [[nodiscard]] virtual StateText state(int row) const = 0;

private:
    Now m_now;
    QList<Column> m_columns;
};

/// The rows of it. `isSame(a, b)` of the kind tells whether two rows are the same thing, whatever
/// has become of it.
template<typename Row>
class RowModelOf : public RowModel
{
public:
    [[nodiscard]] const Row &at(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

protected:
    using RowModel::RowModel;

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] virtual bool isSame(const Row &a, const Row &b) const = 0;

    /// In the order given. What is chosen stays so wherever it goes, as long as it is there.
    void setRows(const QList<Row> &wanted)
    {
        removeIfNot([&](int row) {
            // It mostly stands where it stood.
            const bool isThere = row < int(wanted.size()) && isSame(wanted.at(row), at(row));
            return isThere || findIn(wanted, at(row), 0) >= 0;
        });
        for (int row = 0; row < int(wanted.size()); ++row) {
            const int old = findIn(m_rows, wanted.at(row), row);
            if (old < 0) {
                row = insertNew(wanted, row);
            } else if (old != row) {
                beginMoveRows({}, old, old, {}, row);
                m_rows.move(old, row);
                endMoveRows();
            }
        }
        removeIfNot([&](int row) { return row < int(wanted.size()); }); // the same thing twice
        m_rows = wanted;
        tick();
    }

private:
    /// -1 when it is not there, from `first` on.
    [[nodiscard]] int findIn(const QList<Row> &rows, const Row &row, int first) const
    {
        const auto found = std::find_if(rows.begin() + std::min(qsizetype{first}, rows.size()),
                                        rows.end(), [&](const Row &it) { return isSame(it, row); });
        return found == rows.end() ? -1 : int(found - rows.begin());
    }

    template<typename Condition>
    void removeIfNot(Condition isKept)
    {
        for (int last = rowCount() - 1; last >= 0; --last) {
            int first = last;
            while (first >= 0 && !isKept(first))
                --first;
            if (first == last)
                continue;
            beginRemoveRows({}, first + 1, last);
            m_rows.remove(first + 1, last - first);
            endRemoveRows();
            last = first;
        }
    }

    /// Those from `first` on that are not there yet; returns the last of them.
    int insertNew(const QList<Row> &wanted, int first)
    {
        int end = first + 1;
        while (end < int(wanted.size()) && findIn(m_rows, wanted.at(end), first) < 0)
            ++end;
        beginInsertRows({}, first, end - 1);
        for (int row = first; row < end; ++row)
            m_rows.insert(row, wanted.at(row));
        endInsertRows();
        return end - 1;
    }

    QList<Row> m_rows;
};

} // namespace pinbridge::ui
