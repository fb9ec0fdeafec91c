// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// FilterSocket's part that puts an answer on the wire.

#include "http/FilterSocket.h"
#include "http/OddSending.h"

namespace pinbridge::http {

void FilterSocket::answer(const QByteArray &reply, const Delivery &delivery)
{
    if (m_phase != Phase::Answering)
        return;
    if (delivery.isUsual()) {
        m_wire->send(reply);
        afterAnswer();
        return;
    }
    // Until it is done the phase stays, and nothing is read.
    auto *sending = new OddSending(*m_wire, reply, delivery, this);
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
    m_wire->resume();
    if (!m_in.isEmpty() || m_wire->hasMore())
        waitForTurn();
}

} // namespace pinbridge::http
