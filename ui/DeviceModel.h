// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"
#include "ui/RowModel.h"

namespace pinbridge::ui {

/// "waiting", "allowed", "blocked", "ended". Live: served, or may become so.
[[nodiscard]] StateText stateOf(const DeviceRow &device, const QDateTime &now);

/// Those that wait, the longest waiting first: what comes later does not move what is there.
[[nodiscard]] QList<DeviceRow> waitingOf(const QList<DeviceRow> &devices);

/// The devices as a table: those that wait first, then by state and address.
class DeviceModel : public RowModelOf<DeviceRow>
{
    Q_OBJECT

public:
    enum Column { Address, State, Until, Seen, Agent, Requests };

    explicit DeviceModel(Now now, QObject *parent = nullptr);

    /// In any order, each address once. Rows that stay keep their selection.
    void setDevices(const QList<DeviceRow> &devices);
    /// -1 when there is none.
    [[nodiscard]] int rowOf(const QString &address) const;

protected:
    [[nodiscard]] const QString &keyOf(const DeviceRow &row) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant sortKey(int row, int column) const override;
    [[nodiscard]] QString toolTip(int row, int column) const override;
    [[nodiscard]] StateText state(int row) const override;
};

} // namespace pinbridge::ui
