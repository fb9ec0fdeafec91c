// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"

#include <QHash>

class QWidget;

namespace pinbridge::ui {

/// Takes an operator's decisions on devices to the facade, each with the words for what came of
/// it. A device's second decision waits for nothing: a repeated press is not sent again.
class DeviceDecider : public QObject
{
    Q_OBJECT

public:
    enum class Decision { Allow, AllowForAnHour, Block, Forget };

    /// `facade` must outlive this object.
    explicit DeviceDecider(Facade &facade, QObject *parent = nullptr);

    /// Without effect while one on that device is under way.
    void decide(const QString &address, Decision decision);
    /// The same, asking once where something is lost by it: blocking a device that is served,
    /// forgetting any. The question belongs to the window of `asker`.
    void ask(QWidget &asker, const DeviceRow &device, Decision decision);

Q_SIGNALS:
    void begun();
    /// "192.168.2.17 is allowed."
    void decided(const QString &words);
    void failed(const pinbridge::ui::FailureText &failure);

private:
    struct Order
    {
        QString address;
        Decision decision;
    };

    Facade &m_facade;
    QHash<RequestId, Order> m_open;
};

} // namespace pinbridge::ui
