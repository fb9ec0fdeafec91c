// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/FairQueue.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace pinbridge::http {

class FilterSocket;

/// What the connections of one listener share, so that many bad ones leave time and memory for a
/// good one.
class Crowd final : public QObject
{
    Q_OBJECT

public:
    explicit Crowd(QObject *parent = nullptr);

    /// Calls `turn` from the event loop: one of each address after the other, and so many in each
    /// round that `limits::turn` is kept. What has just arrived comes between.
    void queue(const QHostAddress &address, std::function<void()> turn);

    /// A TLS handshake begins. Each holds more than 100 KiB until it is done, so with more than
    /// `limits::handshakes` the one that began first is ended. An honest one does not see that:
    /// its client answers sooner than so many others can begin.
    void beginHandshake(FilterSocket *socket);

    /// A connection holds `now` bytes of a request, and held `before` when it last said so. False
    /// when it is an unusually large one and there are too many of these.
    [[nodiscard]] bool hold(qsizetype before, qsizetype now);

private:
    void takeTurns();

    FairQueue<std::function<void()>> m_waiting;
    QList<QPointer<FilterSocket>> m_handshakes; ///< the oldest first
    qsizetype m_large = 0; ///< bytes beyond `limits::usual` of each connection
    QTimer m_round;
};

} // namespace pinbridge::http
