// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TailClient.h"

#include "bridge/ControlSocket.h"

#include <QJsonDocument>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

TailClient::TailClient(QString dataDirectory)
    : m_dataDirectory(std::move(dataDirectory))
{
}

/// The socket closes with it: that is not the server's doing.
TailClient::~TailClient() { m_socket.disconnect(this); }

Result<void> TailClient::begin(QJsonObject request)
{
    request.insert("command"_L1, u"tail"_s);
    const auto begun = beginControl(m_dataDirectory, std::move(request), m_socket);
    if (!begun)
        return tl::unexpected(begun.error());
    connect(&m_socket, &QLocalSocket::readyRead, this, &TailClient::read);
    connect(&m_socket, &QLocalSocket::disconnected, this, [this] {
        read();
        if (!std::exchange(m_isOver, true))
            Q_EMIT lost();
    });
    // Not before the event loop runs: who listens may end it.
    QMetaObject::invokeMethod(
        this,
        [this] {
            read();
            if (m_socket.state() == QLocalSocket::UnconnectedState
                && !std::exchange(m_isOver, true))
                Q_EMIT lost();
        },
        Qt::QueuedConnection);
    return {};
}

void TailClient::read()
{
    while (!m_isOver && m_socket.canReadLine()) {
        const QJsonObject line = QJsonDocument::fromJson(m_socket.readLine()).object();
        if (line.contains("exchange"_L1)) {
            Q_EMIT exchange(line.value("exchange"_L1).toObject(), line.value("name"_L1).toString(),
                            line.value("diagnosis"_L1).toObject());
        } else if (line.contains("left_out"_L1)) {
            Q_EMIT leftOut(line.value("left_out"_L1).toInteger());
        } else if (line.contains("not_recorded"_L1)) {
            Q_EMIT notRecorded(line.value("not_recorded"_L1).toInteger());
        } else if (line.contains("unseen"_L1)) {
            Q_EMIT unseen(line.value("unseen"_L1).toInteger());
        } else if (line.contains("end"_L1)) {
            m_isOver = true;
            Q_EMIT ended(line.value("end"_L1).toString() == "complete"_L1);
        }
    }
}

} // namespace pinbridge
