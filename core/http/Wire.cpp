// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/Wire.h"

#include "http/Limits.h"
#include "http/Linger.h"
#include "http/SocketCalls.h"

#include <algorithm>
#include <array>
#include <utility>

namespace pinbridge::http {

Wire::Wire(qintptr descriptor, SteadyNow now, QObject *parent)
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
    m_socket->setReadBufferSize(limits::receiveBuffer);
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

void Wire::expectTls() { m_socket->setReadBufferSize(limits::receiveBufferTls); }

void Wire::readInto(QByteArray &bytes, qint64 size)
{
    // QIODevice::read would return room for all that it was allowed to read.
    static thread_local std::array<char, 16'384> scratch;
    while (bytes.size() < size) {
        const qint64 wanted = std::min<qint64>(size - bytes.size(), scratch.size());
        const qint64 taken = m_socket->read(scratch.data(), wanted);
        if (taken <= 0)
            return;
        bytes.append(scratch.data(), taken);
    }
}

void Wire::send(const QByteArray &bytes)
{
    // More to write is no reason to wait longer for what waits already.
    if (unsent() == 0)
        m_deadline = m_now() + limits::writing;
    // Past QSslSocket, which keeps 32 KiB of buffer for good once it has written in plain text.
    const bool direct = unsent() == 0 && m_socket->mode() == QSslSocket::UnencryptedMode;
    const qint64 sent = direct ? sys::send(m_socket->socketDescriptor(), bytes) : 0;
    if (sent < bytes.size())
        m_socket->write(bytes.constData() + sent, bytes.size() - sent);
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

void Wire::reset()
{
    if (m_state == State::Open)
        sys::resetOnClose(m_socket->socketDescriptor());
    abort();
}

void Wire::end()
{
    if (std::exchange(m_state, State::Closed) != State::Closed)
        Q_EMIT closed();
}

} // namespace pinbridge::http
