// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/QtStream.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace pinbridge::http {

QtStream::QtStream(quint64 number, QObject *parent)
    : QTcpSocket(parent)
    , m_request(QByteArrayLiteral("GET / HTTP/1.1\r\nHost: a\r\n") + numberField + ": "
                + QByteArray::number(number) + "\r\n\r\n")
{
    setSocketState(ConnectedState);
    QIODevice::open(ReadWrite | Unbuffered);
}

/// The base class would otherwise try to close an engine that is not there.
QtStream::~QtStream() { setSocketState(UnconnectedState); }

void QtStream::show() { Q_EMIT readyRead(); }

QByteArray QtStream::takeAnswer() { return std::exchange(m_answer, {}); }

void QtStream::end()
{
    if (state() == UnconnectedState)
        return;
    setSocketState(UnconnectedState);
    Q_EMIT disconnected();
    deleteLater(); // also when nobody has taken it
}

// The base class would ask an engine that is not there.
qint64 QtStream::bytesAvailable() const
{
    return QIODevice::bytesAvailable() + m_request.size(); // NOLINT(bugprone-parent-virtual-call)
}

qint64 QtStream::readData(char *data, qint64 size)
{
    const qint64 taken = std::min<qint64>(size, m_request.size());
    std::memcpy(data, m_request.constData(), static_cast<std::size_t>(taken));
    m_request.remove(0, taken);
    return taken;
}

qint64 QtStream::writeData(const char *data, qint64 size)
{
    m_answer.append(data, size);
    return size;
}

} // namespace pinbridge::http
