// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/DeviceTable.h"

namespace pinbridge::ui {

DeviceTable::DeviceTable(DeviceModel &devices, QAbstractItemModel &shown, Theme &theme,
                         QWidget *parent)
    : ListTable(devices, shown, theme,
                {.nameColumn = DeviceModel::Address,
                 .chipColumn = DeviceModel::State,
                 .sharing = {DeviceModel::Agent}},
                parent)
{
    setAccessibleName(tr("Devices"));
}

} // namespace pinbridge::ui
