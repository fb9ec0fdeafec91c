// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/RowModel.h"

namespace pinbridge::ui {

RowModel::RowModel(Now now, QList<Column> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_now(std::move(now))
    , m_columns(std::move(columns))
{
}

void RowModel::tell(int first, int last)
{
    Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

int RowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return m_columns.at(column).title + u' ' + text(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::TextAlignmentRole:
        return int(m_columns.at(column).side | Qt::AlignVCenter);
    case SortRole:
        return sortKey(row, column);
    case ToneRole:
        return int(state(row).tone);
    case LiveRole:
        return state(row).isLive;
    default:
        return {};
    }
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(m_columns.at(section).side | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_columns.at(section).title) : QVariant();
}

} // namespace pinbridge::ui
