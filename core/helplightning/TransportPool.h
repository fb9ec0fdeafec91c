// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

class QNetworkAccessManager;
class QNetworkRequest;

namespace pinbridge {

/// Network access managers, as many as the load asks for. One manager has six connections to a
/// host (Qt below 6.5), so one alone would queue two hundred devices behind six. The first with
/// room is always preferred: calls one after another share one kept-alive connection. All
/// managers trust alike; never mix trust in one pool (the TLS configuration of a kept connection
/// is that of the request which opened it).
class TransportPool : public QObject
{
    Q_OBJECT

public:
    using Place = quint64; ///< one request's right to a connection, or its turn in the queue
    using Start = std::function<void(QNetworkAccessManager &manager)>;

    /// `connections` from 1: the most requests that run at once.
    TransportPool(int connections, std::chrono::milliseconds idleAfter, QObject *parent = nullptr);
    ~TransportPool() override;

    /// Runs `start` with a manager as soon as there is a connection: before this returns, or in a
    /// later `leave`, first come first served. `start` may enter and leave, and is never run inside
    /// another; it must not destroy the pool.
    void enter(Place place, Start start);
    /// A number for `enter` that no other request has.
    [[nodiscard]] Place newPlace() { return ++m_lastPlace; }
    /// Gives the connection to the next, or leaves the queue. A place that is in neither is
    /// ignored.
    void leave(Place place);

    /// Drops the queue and starts nothing any more.
    void close();

    [[nodiscard]] int managers() const { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] int running() const { return static_cast<int>(m_running.size()); }

    /// What a request of this pool needs to use its manager's connections as counted here.
    void configure(QNetworkRequest &request) const;

private:
    struct Line;
    struct Waiting
    {
        Place place;
        Start start;
    };

    [[nodiscard]] Line &lineWithRoom();
    void serveQueue();
    void dropIdle();

    const int m_connections;
    const int m_perManager;
    const std::chrono::milliseconds m_idleAfter;
    std::vector<std::unique_ptr<Line>> m_lines;
    std::unordered_map<Place, Line *> m_running;
    std::deque<Waiting> m_waiting;
    Place m_lastPlace = 0;
    bool m_closed = false;
    bool m_serving = false; ///< `serveQueue` is under way
    QTimer m_idleTimer;
};

} // namespace pinbridge
