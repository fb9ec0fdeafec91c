// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/OddSending.h"

#include "http/Wire.h"

#include <algorithm>
#include <utility>

namespace pinbridge::http {

namespace {

constexpr qsizetype mostPieces = 20;
/// For the client to get what was sent before the reset: that overtakes what is still in a buffer.
constexpr std::chrono::milliseconds beforeReset{200};

} // namespace

OddSending::OddSending(Wire &wire, const QByteArray &bytes, const Delivery &delivery,
                       QObject *parent)
    : QObject(parent)
    , m_wire(wire)
    , m_delivery(delivery)
{
    const qsizetype bodyAt = bytes.indexOf("\r\n\r\n") + 4;
    m_head = bytes.left(bodyAt);
    m_body = bytes.mid(bodyAt);
    if (delivery.cut == Delivery::Cut::InBody)
        m_body.truncate(m_body.size() / 2);
    const qsizetype pieces = std::min(mostPieces, m_body.size());
    m_piece = pieces > 0 ? (m_body.size() + pieces - 1) / pieces : 0;
    m_pause = std::chrono::milliseconds(delivery.spread / std::max<qsizetype>(pieces, 1));
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OddSending::step);
    m_timer.start(0);
}

void OddSending::step()
{
    if (!m_wire.isOpen())
        return;
    if (m_delivery.cut == Delivery::Cut::BeforeHead) {
        Q_EMIT cutOff(m_delivery.resets);
        return;
    }
    if (m_delivery.cut == Delivery::Cut::No) {
        sendNext();
        return;
    }
    if (m_head.isEmpty()) {
        Q_EMIT cutOff(m_delivery.resets);
        return;
    }
    m_wire.send(std::exchange(m_head, {}) + m_body);
    m_timer.start(m_delivery.resets ? beforeReset : std::chrono::milliseconds(0));
}

void OddSending::sendNext()
{
    if (!m_head.isEmpty()) {
        m_wire.send(std::exchange(m_head, {}));
    } else {
        m_wire.send(m_body.left(m_piece));
        m_body.remove(0, m_piece);
    }
    if (m_body.isEmpty()) {
        Q_EMIT sent();
        return;
    }
    m_timer.start(m_pause);
}

} // namespace pinbridge::http
