// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helplightning/TransportPool.h"

#include <QDeadlineTimer>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkRequest>

#include <algorithm>
#include <utility>

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QHttp1Configuration>
#endif

namespace pinbridge {
namespace {

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
constexpr int mostPerManager = 255; // QHttp1Configuration::setNumberOfConnectionsPerHost
#else
constexpr int mostPerManager = 6; // qhttpnetworkconnection.cpp, defaultHttpChannelCount
#endif

} // namespace

struct TransportPool::Line
{
    explicit Line(QObject *parent)
        : manager(new QNetworkAccessManager(parent))
    {
        manager->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    }
    Line(const Line &) = delete;
    Line &operator=(const Line &) = delete;
    ~Line() = default;

    QNetworkAccessManager *manager; ///< the pool's child
    int running = 0;
    QDeadlineTimer idleUntil;
};

TransportPool::TransportPool(int connections, std::chrono::milliseconds idleAfter, QObject *parent)
    : QObject(parent)
    , m_connections(std::max(1, connections))
    , m_perManager(std::min(m_connections, mostPerManager))
    , m_idleAfter(idleAfter)
{
    m_idleTimer.setSingleShot(true);
    connect(&m_idleTimer, &QTimer::timeout, this, &TransportPool::dropIdle);
}

TransportPool::~TransportPool() = default;

void TransportPool::enter(Place place, Start start)
{
    m_waiting.push_back({place, std::move(start)});
    serveQueue();
}

void TransportPool::leave(Place place)
{
    if (const auto found = m_running.find(place); found != m_running.end()) {
        Line &line = *found->second;
        m_running.erase(found);
        if (--line.running == 0 && &line != m_lines.front().get()) {
            line.idleUntil.setRemainingTime(m_idleAfter);
            if (!m_idleTimer.isActive())
                m_idleTimer.start(m_idleAfter);
        }
        serveQueue();
        return;
    }
    std::erase_if(m_waiting, [place](const Waiting &waiting) { return waiting.place == place; });
}

void TransportPool::close()
{
    m_closed = true;
    m_waiting.clear();
}

void TransportPool::configure(QNetworkRequest &request) const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QHttp1Configuration configuration;
    configuration.setNumberOfConnectionsPerHost(m_perManager);
    request.setHttp1Configuration(configuration);
    // Where the server declines HTTP/2, Qt hands the requests on to HTTP/1.1 only when it may open
    // more connections than one (qhttpnetworkconnectionchannel.cpp, _q_encrypted); else they hang.
    if (m_perManager == 1)
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
#else
    // 6.4's header decompression has the overflow of CVE-2023-51714.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
#endif
}

TransportPool::Line &TransportPool::lineWithRoom()
{
    for (const auto &line : m_lines) {
        if (line->running < m_perManager)
            return *line;
    }
    m_lines.push_back(std::make_unique<Line>(this));
    return *m_lines.back();
}

void TransportPool::serveQueue()
{
    // A `start` that leaves at once comes back here: the loop goes on by itself, and a long queue
    // of such must not become as many frames of the stack.
    if (m_serving)
        return;
    m_serving = true;
    while (!m_closed && !m_waiting.empty() && running() < m_connections) {
        const Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        Line &line = lineWithRoom();
        ++line.running;
        m_running.emplace(next.place, &line);
        next.start(*line.manager);
    }
    m_serving = false;
}

void TransportPool::dropIdle()
{
    std::chrono::nanoseconds soonest = std::chrono::nanoseconds::max();
    for (auto line = m_lines.begin() + 1; line != m_lines.end();) {
        if ((*line)->running == 0 && (*line)->idleUntil.hasExpired()) {
            // A manager waits for its thread when it goes; so it goes alone, from the event loop.
            (*line)->manager->deleteLater();
            line = m_lines.erase(line);
            continue;
        }
        if ((*line)->running == 0)
            soonest = std::min(soonest, (*line)->idleUntil.remainingTimeAsDuration());
        ++line;
    }
    if (soonest != std::chrono::nanoseconds::max())
        m_idleTimer.start(std::chrono::ceil<std::chrono::milliseconds>(soonest));
}

} // namespace pinbridge
