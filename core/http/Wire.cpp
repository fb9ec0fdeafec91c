// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/Wire.h"

#include "http/Limits.h"
#include "http/Linger.h"

#include <utility>

namespace pinbridge::http {

Wire::Wire(qintptr descriptor, qint64 readLimit, SteadyNow now, QObject *parent)
    : QObject(parent)
    , m_now(now)
    , m_socket(new QSslSocket(this))
    , m_deadline(now() + limits::writing)
{
    if (!m_socket->setSocketDescriptor(descriptor)) {
        m_state = State::Closed;
        return;
    }
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setReadBufferSize(readLimit);
    connect(m_socket, &QAbstractSocket::disconnected, this, &Wire::onDisconnected);
    // Under TLS the first counts what was encrypted, and only the second what was written.
    connect(m_socket, &QIODevice::bytesWritten, this, [this] {
        if (m_socket->mode() == QSslSocket::UnencryptedMode)
            onSent();
    });
    connect(m_socket, &QSslSocket::encryptedBytesWritten, this, &Wire::onSent);
}

Wire::~Wire() { m_socket->disconnect(this); }

qint64 Wire::unsent() const { return m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite(); }

void Wire::send(const QByteArray &bytes)
{
    // More to write is no reason to wait longer for what waits already.
    if (unsent() == 0)
        m_deadline = m_now() + limits::writing;
    m_socket->write(bytes);
}

void Wire::onSent()
{
    m_deadline = m_now() + limits::writing;
    Q_EMIT sent();
}

void Wire::checkTime(std::chrono::steady_clock::time_point now)
{
    // TLS writes of its own accord as well: that has its time from here.
    if (m_state == State::Open && unsent() == 0)
        m_deadline = now + limits::writing;
    else if (now > m_deadline)
        abort();
}

void Wire::finish()
{
    if (m_state != State::Open)
        return;
    m_linger = new Linger(m_socket->socketDescriptor(), this);
    connect(m_linger, &Linger::finished, this, &Wire::end);
    leave();
}

void Wire::leave()
{
    if (m_state != State::Open)
        return;
    if (unsent() == 0)
        m_deadline = m_now() + limits::writing;
    m_state = State::Closing;
    m_socket->disconnectFromHost();
}

void Wire::onDisconnected()
{
    if (m_state != State::Closing || !m_linger) {
        end();
        return;
    }
    m_state = State::Lingering;
    m_deadline = m_now() + limits::lingering;
    m_linger->start();
}

void Wire::abort()
{
    if (m_state == State::Closed)
        return;
    delete std::exchange(m_linger, nullptr);
    m_socket->abort();
    end();
}

void Wire::end()
{
    if (std::exchange(m_state, State::Closed) != State::Closed)
        Q_EMIT closed();
}

} // namespace pinbridge::http
