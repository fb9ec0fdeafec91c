// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"
#include "ui/RowModel.h"

#include <functional>

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
    enum Column { Address, Name, State, Until, Seen, Last, Agent, Requests };
    using Explain = std::function<NoteText(const QString &note)>;

    /// `explain` tells what the note of a request means.
    DeviceModel(Now now, Explain explain, QObject *parent = nullptr);

    /// In any order, each address once. Rows that stay keep their selection.
    void setDevices(const QList<DeviceRow> &devices);
    /// -1 when there is none.
    [[nodiscard]] int rowOf(const QString &address) const;
    /// "GET /session · 403 Forbidden: the device is not approved"; empty: it has asked nothing.
    [[nodiscard]] QString lastWords(int row) const;

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Of a name: asks for it, and is false, as it is the device's once that is kept.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void nameAsked(const pinbridge::ui::DeviceRow &device, const QString &name);

protected:
    [[nodiscard]] const QString &keyOf(const DeviceRow &row) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant sortKey(int row, int column) const override;
    [[nodiscard]] QString toolTip(int row, int column) const override;
    [[nodiscard]] StateText state(int row) const override;

private:
    Explain m_explain;
};

} // namespace pinbridge::ui
