// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/DeviceModel.h"
#include "ui/ListTable.h"

namespace pinbridge::ui {

/// A table of devices: addresses in fixed digits, states as chips.
class DeviceTable : public ListTable
{
    Q_OBJECT

public:
    /// All references must outlive this widget; `shown` is `devices` or a proxy of it.
    DeviceTable(DeviceModel &devices, QAbstractItemModel &shown, Theme &theme,
                QWidget *parent = nullptr);
};

} // namespace pinbridge::ui
