// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "integration/abuse/Abuses.h"

#include <QList>
#include <QThread>

#include <atomic>
#include <memory>

namespace pinbridge::bench {

/// Clients that mean no good, wave after wave, in a thread of their own: each kind of abuse twice
/// in a wave, then a byte now and then, and in the end a goodbye or a reset.
class SoakStrangers
{
public:
    /// Once there has been an event loop: see tlsHello.
    explicit SoakStrangers(quint16 port);
    ~SoakStrangers();
    SoakStrangers(const SoakStrangers &) = delete;
    SoakStrangers &operator=(const SoakStrangers &) = delete;

    /// How many connections there were; they are gone then.
    [[nodiscard]] qint64 stop();

private:
    void trouble();

    const quint16 m_port;
    const QList<test::KindOfAbuse> m_kinds;
    std::atomic<bool> m_isOver = false;
    qint64 m_connections = 0; ///< of the thread
    std::unique_ptr<QThread> m_thread;
};

} // namespace pinbridge::bench
