// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Delivery.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

namespace pinbridge::http {

class Wire;

/// Sends one reply as its `Delivery` says, from the event loop and step by step.
class OddSending final : public QObject
{
    Q_OBJECT

public:
    /// `wire` must outlive this object. `bytes`: the reply, complete.
    OddSending(Wire &wire, const QByteArray &bytes, const Delivery &delivery,
               QObject *parent = nullptr);

Q_SIGNALS:
    /// All of it was handed over.
    void sent();
    /// As much as was to be sent; now the connection is to end.
    void cutOff(bool resets);

private:
    void step();
    void sendNext();

    Wire &m_wire;
    const Delivery m_delivery;
    QByteArray m_head; ///< until it is sent
    QByteArray m_body; ///< what is left of it
    qsizetype m_piece = 0; ///< bytes
    std::chrono::milliseconds m_pause{0}; ///< before each piece
    QTimer m_timer;
};

} // namespace pinbridge::http
