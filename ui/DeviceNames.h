// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"

#include <QHash>
#include <QObject>
#include <QString>

namespace pinbridge::ui {

/// "Anna's iPhone · 192.168.2.17"; the address alone where there is no name. What is written from
/// right to left does not turn the rest around.
[[nodiscard]] QString deviceWords(const QString &name, const QString &address);
[[nodiscard]] QString deviceWords(const DeviceRow &device);

/// What the operator calls the devices, for who knows no more of them than an address. Of a server
/// that has stopped the names stay.
class DeviceNames : public QObject
{
    Q_OBJECT

public:
    /// `facade` must outlive this object.
    explicit DeviceNames(Facade &facade, QObject *parent = nullptr);

    [[nodiscard]] bool isEmpty() const { return m_names.isEmpty(); }
    /// Empty: it has none.
    [[nodiscard]] QString nameOf(const QString &address) const { return m_names.value(address); }
    [[nodiscard]] QString wordsOf(const QString &address) const;

Q_SIGNALS:
    void changed();

private:
    void refresh();

    Facade &m_facade;
    QHash<QString, QString> m_names; ///< by address
};

} // namespace pinbridge::ui
