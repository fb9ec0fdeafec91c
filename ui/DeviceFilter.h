// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/DeviceModel.h"

#include <QSortFilterProxyModel>
#include <QStringList>

namespace pinbridge::ui {

/// The devices in which every word that was typed is found, in address, name, state or what the
/// device calls itself, whatever its case.
class DeviceFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// `devices` must outlive this object.
    explicit DeviceFilter(DeviceModel &devices, QObject *parent = nullptr);

    void search(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace pinbridge::ui
