// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// FilterSocket's part that puts an answer on the wire.

#include "http/FilterSocket.h"
#include "http/OddSending.h"
#include "http/QtCompat.h"

#include <utility>

namespace pinbridge::http {

void FilterSocket::endAnswer(bool headOnly, const Delivery &delivery)
{
    if (m_phase != Phase::Answering)
        return;
    const QByteArray bytes = compat::toWire(std::exchange(m_out, {}), headOnly);
    if (delivery.isUsual()) {
        m_wire->send(bytes);
        afterAnswer();
        return;
    }
    // Until it is done the phase stays, and nothing is read.
    auto *sending = new OddSending(*m_wire, bytes, delivery, this);
    connect(sending, &OddSending::sent, this, [this, sending] {
        sending->deleteLater();
        afterAnswer();
    });
    connect(sending, &OddSending::cutOff, this, [this, sending](bool resets) {
        sending->deleteLater();
        if (resets)
            m_wire->reset();
        else
            finish();
    });
}

void FilterSocket::afterAnswer()
{
    if (m_closing) {
        finish();
        return;
    }
    enter(Phase::Idle);
    if (!m_in.isEmpty() || m_inner->bytesAvailable() > 0)
        waitForTurn();
}

} // namespace pinbridge::http
