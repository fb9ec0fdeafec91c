// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/DeviceFilter.h"

#include <algorithm>
#include <array>

namespace pinbridge::ui {

DeviceFilter::DeviceFilter(DeviceModel &devices, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSourceModel(&devices);
    setSortRole(DeviceModel::SortRole);
}

void DeviceFilter::search(const QString &text)
{
    m_words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool DeviceFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    constexpr std::array columns{DeviceModel::Address, DeviceModel::Name, DeviceModel::State,
                                 DeviceModel::Agent};
    return std::ranges::all_of(m_words, [&](const QString &word) {
        return std::ranges::any_of(columns, [&](int column) {
            const QModelIndex cell = sourceModel()->index(row, column, parent);
            return cell.data().toString().contains(word, Qt::CaseInsensitive);
        });
    });
}

} // namespace pinbridge::ui
