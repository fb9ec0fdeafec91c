// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/DeviceTable.h"

namespace pinbridge::ui {

DeviceTable::DeviceTable(DeviceModel &devices, QAbstractItemModel &shown, Theme &theme,
                         QWidget *parent)
    : ListTable(shown, theme,
                {.nameColumn = DeviceModel::Address,
                 .chipColumn = DeviceModel::State,
                 .sharing = {DeviceModel::Agent},
                 .toneRole = DeviceModel::ToneRole,
                 .liveRole = DeviceModel::LiveRole},
                parent)
{
    setAccessibleName(tr("Devices"));
    connect(this, &ListTable::ticked, &devices, &DeviceModel::tick);
}

} // namespace pinbridge::ui
