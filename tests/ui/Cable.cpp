// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Cable.h"

#include <QTcpSocket>

namespace pinbridge::test {

Cable::Cable(quint16 to)
    : m_to(to)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *near = m_server.nextPendingConnection())
            carry(near);
    });
    plug();
}

void Cable::carry(QTcpSocket *near)
{
    near->setParent(this);
    auto *far = new QTcpSocket(near);
    far->connectToHost(QHostAddress(QHostAddress::LocalHost), m_to);
    connect(near, &QTcpSocket::readyRead, far, [near, far] { far->write(near->readAll()); });
    connect(far, &QTcpSocket::readyRead, near, [near, far] { near->write(far->readAll()); });
    connect(far, &QTcpSocket::disconnected, near, &QTcpSocket::disconnectFromHost);
    connect(near, &QTcpSocket::disconnected, near, &QObject::deleteLater);
}

void Cable::pull()
{
    m_server.close();
    drop();
}

void Cable::drop()
{
    for (QTcpSocket *near : findChildren<QTcpSocket *>(Qt::FindDirectChildrenOnly)) {
        near->disconnect(this);
        near->abort();
    }
}

void Cable::plug()
{
    if (!m_server.listen(QHostAddress::LocalHost, m_port))
        qFatal("the port of a cable is taken");
    m_port = m_server.serverPort();
}

int Cable::standing() const
{
    return int(findChildren<QTcpSocket *>(Qt::FindDirectChildrenOnly).size());
}

} // namespace pinbridge::test
