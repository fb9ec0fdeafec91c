// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/Listener.h"

#include "base/Log.h"
#include "http/Limits.h"

#include <QNetworkProxy>

#include <chrono>

namespace pinbridge::http {

Listener::Listener(ListenerOptions options, QObject *parent)
    : QTcpServer(parent)
    , m_options(std::move(options))
{
    setProxy(QNetworkProxy::NoProxy); // listen() would ask the system for one
    setListenBacklogSize(limits::backlog);
    connect(this, &QTcpServer::acceptError, this, &Listener::acceptAgainLater);
    m_acceptPause.setSingleShot(true);
    connect(&m_acceptPause, &QTimer::timeout, this, [this] {
        if (!m_stopped && !listen(m_address, m_port))
            m_acceptPause.start(limits::acceptPause);
    });
    connect(&m_sweep, &QTimer::timeout, this, [this] {
        const auto now = std::chrono::steady_clock::now();
        const auto sockets = m_sockets;
        for (FilterSocket *socket : sockets)
            socket->checkTime(now);
    });
}

Listener::~Listener()
{
    for (FilterSocket *socket : std::as_const(m_sockets))
        socket->disconnect(this);
}

bool Listener::start(const QHostAddress &address, quint16 port)
{
    m_address = address;
    if (!listen(address, port))
        return false;
    m_port = serverPort();
    m_stopped = false;
    return true;
}

void Listener::stop()
{
    m_stopped = true;
    m_acceptPause.stop();
    QTcpServer::close();
}

/// Qt keeps the first accept error for good and never accepts again; a new socket does.
void Listener::acceptAgainLater()
{
    if (m_stopped)
        return;
    qCWarning(logServer) << "accepting connections failed:" << errorString();
    QTcpServer::close();
    m_acceptPause.start(limits::acceptPause);
}

bool Listener::isTooMany(const QHostAddress &address) const
{
    const int limit = address.isLoopback() ? m_options.loopbackLimit : m_options.addressLimit;
    return m_sockets.size() >= m_options.connectionLimit || m_perAddress.value(address) >= limit;
}

void Listener::incomingConnection(qintptr descriptor)
{
    const quint64 number = m_nextNumber++;
    auto *socket = new FilterSocket(descriptor, number, m_options.filter, this);
    const QHostAddress address = socket->peerAddress();
    if (socket->state() != QAbstractSocket::ConnectedState || isTooMany(address)) {
        qCWarning(logServer) << "connection refused: too many, here or from" << address;
        delete socket;
        return;
    }
    m_sockets.insert(number, socket);
    ++m_perAddress[address];
    if (!m_sweep.isActive())
        m_sweep.start(limits::sweep);
    connect(socket, &QObject::destroyed, this,
            [this, number, address] { forget(number, address); });
    connect(socket, &FilterSocket::refused, this, [this, socket](int status, const char *reason) {
        Q_EMIT refused(socket, status, reason);
    });
    addPendingConnection(socket);
}

void Listener::forget(quint64 number, const QHostAddress &address)
{
    m_sockets.remove(number);
    if (--m_perAddress[address] == 0)
        m_perAddress.remove(address);
    if (m_sockets.isEmpty()) {
        m_sweep.stop();
        Q_EMIT emptied();
    }
}

void Listener::closeIdle()
{
    const auto sockets = m_sockets;
    for (FilterSocket *socket : sockets)
        socket->closeWhenIdle();
}

} // namespace pinbridge::http
