// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/DeviceModel.h"
#include "ui/ListTable.h"

class QLineEdit;

namespace pinbridge::ui {

/// A table of devices: addresses in fixed digits, states as chips, names that can be typed.
class DeviceTable : public ListTable
{
    Q_OBJECT

public:
    /// All references must outlive this widget; `shown` is `devices` or a proxy of it.
    DeviceTable(Facade &facade, DeviceModel &devices, QAbstractItemModel &shown, Theme &theme,
                QWidget *parent = nullptr);

    /// Has the name of the current row typed, in its place.
    void editName();

Q_SIGNALS:
    /// What is wrong with the name that is being typed, in a sentence; empty: nothing any more.
    void nameJudged(const QString &problem);

private:
    void prepare(QLineEdit &line);

    Facade &m_facade;
};

} // namespace pinbridge::ui
