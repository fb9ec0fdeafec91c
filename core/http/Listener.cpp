// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/Listener.h"

#include "base/Log.h"

#include <QNetworkProxy>
#include <QTimer>

namespace pinbridge::http {

namespace {

constexpr char tlsHandshakeRecord = 22;
constexpr auto openingTimerName = "openingTimer";

} // namespace

Listener::Listener(std::optional<QSslConfiguration> tls, int connectionLimit, QObject *parent)
    : QTcpServer(parent)
    , m_tls(std::move(tls))
    , m_connectionLimit(connectionLimit)
{
    setProxy(QNetworkProxy::NoProxy); // listen() would ask the system for one
    setListenBacklogSize(backlog);
}

Listener::~Listener()
{
    for (QTcpSocket *socket : std::as_const(m_sockets))
        socket->disconnect(this);
}

void Listener::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    if (m_sockets.size() >= m_connectionLimit) {
        qCWarning(logServer) << "connection refused: the limit of" << m_connectionLimit
                             << "connections is reached";
        socket->abort();
        delete socket;
        return;
    }
    m_sockets.insert(socket);
    connect(socket, &QObject::destroyed, this, [this, socket = static_cast<QTcpSocket *>(socket)] {
        m_sockets.remove(socket);
        Q_EMIT socketGone();
    });
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);

    auto *timer = new QTimer(socket);
    timer->setObjectName(QLatin1StringView(openingTimerName));
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, socket, [socket] { socket->abort(); });
    connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QIODevice::readyRead, this, [this, socket] { sniff(socket); });
    timer->start(openingTime);
}

void Listener::sniff(QSslSocket *socket)
{
    char first = 0;
    if (socket->peek(&first, 1) != 1)
        return;
    disconnect(socket, &QIODevice::readyRead, this, nullptr);
    if (first != tlsHandshakeRecord) {
        handOver(socket);
        return;
    }
    if (!m_tls) {
        socket->abort();
        return;
    }
    socket->findChild<QTimer *>(QLatin1StringView(openingTimerName))->start(openingTime);
    socket->setSslConfiguration(*m_tls);
    connect(socket, &QSslSocket::encrypted, this, [this, socket] { handOver(socket); });
    connect(socket, &QAbstractSocket::errorOccurred, socket, [socket] {
        if (!socket->isEncrypted())
            socket->abort();
    });
    socket->startServerEncryption();
}

void Listener::handOver(QSslSocket *socket)
{
    delete socket->findChild<QTimer *>(QLatin1StringView(openingTimerName));
    // From here on Qt's server deletes the socket, unless a handler is on its stack.
    disconnect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
    addPendingConnection(socket);
    // What has arrived already was announced before Qt's server listened.
    if (socket->bytesAvailable() > 0)
        Q_EMIT socket->readyRead();
}

} // namespace pinbridge::http
