// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"
#include "ui/Theme.h"

#include <QAbstractTableModel>

#include <functional>

namespace pinbridge::ui {

/// What a device is to a person.
struct DeviceStateText
{
    QString words; ///< "waiting", "allowed", "blocked", "ended"
    Tone tone = Tone::Neutral;
    bool isServed = false; ///< or may become so
};
[[nodiscard]] DeviceStateText stateOf(const DeviceRow &device, const QDateTime &now);

/// Those that wait, the longest waiting first: what comes later does not move what is there.
[[nodiscard]] QList<DeviceRow> waitingOf(const QList<DeviceRow> &devices);

/// The devices as a table: those that wait first, then by state and address.
class DeviceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Address, State, Until, Seen, Agent, Requests, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, ///< what a column is sorted by
        ToneRole, ///< int(Tone) of the state
        LiveRole, ///< DeviceStateText::isServed
    };
    using Now = std::function<QDateTime()>;

    explicit DeviceModel(Now now, QObject *parent = nullptr);

    /// In any order, each address once. Rows that stay keep their selection.
    void setDevices(const QList<DeviceRow> &devices);
    [[nodiscard]] const DeviceRow &at(int row) const { return m_devices.at(row); }
    /// -1 when there is none.
    [[nodiscard]] int rowOf(const QString &address) const;
    /// Tells the times anew.
    void tick();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const DeviceRow &device, int column) const;
    [[nodiscard]] QVariant sortKey(const DeviceRow &device, int column) const;
    [[nodiscard]] QString toolTip(const DeviceRow &device, int column) const;

    Now m_now;
    QList<DeviceRow> m_devices;
};

} // namespace pinbridge::ui
