// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/Crowd.h"

#include "http/FilterSocket.h"
#include "http/Limits.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <utility>

namespace pinbridge::http {

Crowd::Crowd(QObject *parent)
    : QObject(parent)
{
    m_round.setInterval(0);
    connect(&m_round, &QTimer::timeout, this, &Crowd::takeTurns);
}

void Crowd::queue(const QHostAddress &address, std::function<void()> turn)
{
    m_waiting.push(address, std::move(turn));
    if (!m_round.isActive())
        m_round.start();
}

void Crowd::takeTurns()
{
    const QDeadlineTimer end(limits::turn);
    do {
        if (m_waiting.isEmpty()) {
            m_round.stop();
            return;
        }
        m_waiting.pop()();
    } while (!end.hasExpired());
}

void Crowd::beginHandshake(FilterSocket *socket)
{
    m_handshakes.removeIf(
        [](const QPointer<FilterSocket> &open) { return !open || !open->isInHandshake(); });
    if (m_handshakes.size() >= limits::handshakes)
        m_handshakes.takeFirst()->giveUp();
    m_handshakes.append(socket);
}

bool Crowd::hold(qsizetype before, qsizetype now)
{
    const auto large = [](qsizetype size) { return std::max<qsizetype>(size - limits::usual, 0); };
    m_large += large(now) - large(before);
    return large(now) == 0 || m_large <= limits::large;
}

} // namespace pinbridge::http
