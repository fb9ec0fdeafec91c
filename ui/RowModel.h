// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Theme.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QList>
#include <QSet>

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
    /// Says that the words of those rows are others now.
    void tell(int first, int last);

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

/// The rows of it. `keyOf(row)` of the kind names the thing, whatever has become of it.
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
    [[nodiscard]] virtual const QString &keyOf(const Row &row) const = 0;

    /// In the order given. What is chosen stays so wherever it goes, as long as it is there. Only
    /// of rows that differ is told that they do: there may be very many.
    void setRows(const QList<Row> &wanted)
    {
        const int least = int(std::min(m_rows.size(), wanted.size()));
        int head = 0;
        while (head < least && isSame(m_rows.at(head), wanted.at(head)))
            ++head;
        int tail = 0;
        while (tail < least - head && isSame(fromEnd(m_rows, tail), fromEnd(wanted, tail)))
            ++tail;
        arrange(wanted, head, tail);
        const QList<Row> before = std::exchange(m_rows, wanted);
        for (int first = 0; first < rowCount(); ++first) {
            int end = first;
            while (end < rowCount() && !(before.at(end) == m_rows.at(end)))
                ++end;
            if (end > first)
                tell(first, end - 1);
            first = end;
        }
    }

    void takeOut(int first, int last)
    {
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
    }
    void putInstead(int place, const Row &row)
    {
        if (m_rows.at(place) == row)
            return;
        m_rows[place] = row;
        tell(place, place);
    }
    void putIn(int place, const QList<Row> &rows)
    {
        beginInsertRows({}, place, place + int(rows.size()) - 1);
        m_rows.insert(place, rows.size(), Row{});
        std::copy(rows.cbegin(), rows.cend(), m_rows.begin() + place);
        endInsertRows();
    }

private:
    [[nodiscard]] bool isSame(const Row &a, const Row &b) const { return keyOf(a) == keyOf(b); }
    [[nodiscard]] static const Row &fromEnd(const QList<Row> &rows, int place)
    {
        return rows.at(rows.size() - 1 - place);
    }
    [[nodiscard]] QSet<QString> keysOf(const QList<Row> &rows, int head, int tail) const
    {
        QSet<QString> keys;
        keys.reserve(rows.size() - head - tail);
        for (qsizetype row = head; row < rows.size() - tail; ++row)
            keys.insert(keyOf(rows.at(row)));
        return keys;
    }

    /// Puts the things in their places, but for the first `head` and the last `tail`, which stand
    /// there.
    void arrange(const QList<Row> &wanted, int head, int tail)
    {
        const QSet<QString> staying = keysOf(wanted, head, tail);
        remove(head, tail, [&](int row) { return !staying.contains(keyOf(m_rows.at(row))); });
        const QSet<QString> here = keysOf(m_rows, head, tail);
        const int end = int(wanted.size()) - tail;
        for (int row = head; row < end; ++row) {
            if (row < rowCount() - tail && isSame(m_rows.at(row), wanted.at(row)))
                continue;
            const int old = here.contains(keyOf(wanted.at(row))) ? find(wanted.at(row), row) : -1;
            if (old >= 0) {
                beginMoveRows({}, old, old, {}, row);
                m_rows.move(old, row);
                endMoveRows();
                continue;
            }
            int last = row;
            while (last + 1 < end && !here.contains(keyOf(wanted.at(last + 1))))
                ++last;
            putIn(row, wanted.sliced(row, last - row + 1));
            row = last;
        }
        remove(end, tail, [](int) { return true; }); // the same thing twice
    }

    /// From `first` on; -1 when it is not there.
    [[nodiscard]] int find(const Row &row, int first) const
    {
        for (int at = first; at < rowCount(); ++at) {
            if (isSame(m_rows.at(at), row))
                return at;
        }
        return -1;
    }

    template<typename Condition>
    void remove(int head, int tail, Condition isGone)
    {
        for (int last = rowCount() - tail - 1; last >= head; --last) {
            int first = last;
            while (first >= head && isGone(first))
                --first;
            if (first == last)
                continue;
            takeOut(first + 1, last);
            last = first;
        }
    }

    QList<Row> m_rows;
};

} // namespace pinbridge::ui
