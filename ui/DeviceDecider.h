// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"

#include <QMap>

#include <functional>
#include <optional>

class QWidget;

namespace pinbridge::ui {

/// Takes an operator's decisions on devices to the facade, in their order, each with the words for
/// what came of it.
class DeviceDecider : public QObject
{
    Q_OBJECT

public:
    enum class Decision { Allow, AllowForAnHour, Block, Forget };

    /// `facade` must outlive this object.
    explicit DeviceDecider(Facade &facade, QObject *parent = nullptr);

    /// Without effect while the same is the last on that device that is under way: a press was
    /// repeated. Another is sent after it, and is the one that counts in the end.
    void decide(const DeviceRow &device, Decision decision);
    /// Gives it that name, none when it is empty.
    void rename(const DeviceRow &device, const QString &name);
    /// The same, asking once where something is lost by it: blocking a device that is served,
    /// forgetting any. The question belongs to the window of `asker`.
    void ask(QWidget &asker, const DeviceRow &device, Decision decision);
    /// Forgets all that wait, so many as far as the operator sees; asks first in the same way.
    void askForgetWaiting(QWidget &asker, int waiting);

Q_SIGNALS:
    void begun();
    /// "Anna's iPhone · 192.168.2.17 is allowed.", "3 devices no longer wait."
    void decided(const QString &words);
    void failed(const pinbridge::ui::FailureText &failure);

private:
    struct Order
    {
        QString address;
        std::optional<Decision> decision; ///< unset: a name
        QString outcome; ///< what is said once it is done
    };

    /// Asked with the way out as its default.
    struct Question
    {
        QString title;
        QString text;
        QString loss; ///< what is lost
        QString word; ///< of the button that does it
    };

    void forgetWaiting();
    void put(QWidget &asker, const Question &question, const std::function<void()> &yes);

    Facade &m_facade;
    std::optional<RequestId> m_forgetting; ///< all that wait
    QMap<RequestId, Order> m_open; ///< later ones have larger ids
};

} // namespace pinbridge::ui
