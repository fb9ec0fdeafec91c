// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/Wire.h"

#include "base/Address.h"
#include "http/Limits.h"
#include "http/Linger.h"
#include "http/PlainSocket.h"

#include <QSslSocket>

#include <algorithm>
#include <array>
#include <utility>

namespace pinbridge::http {

Wire::Wire(qintptr descriptor, std::shared_ptr<sys::ReadySet> ready, SteadyNow now, QObject *parent)
    : QObject(parent)
    , m_now(now)
    , m_deadline(now() + limits::writing)
{
    openPlain(descriptor, std::move(ready));
}

Wire::~Wire()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void Wire::openPlain(qintptr descriptor, std::shared_ptr<sys::ReadySet> ready)
{
    m_plain = new PlainSocket(descriptor, std::move(ready), this);
    const auto ends = sys::endsOf(descriptor);
    if (!ends) {
        m_state = State::Closed;
        return;
    }
    m_ends = {
        .peer = unmapped(ends->peer), .peerPort = ends->peerPort, .local = unmapped(ends->local)};
    connect(m_plain, &PlainSocket::readable, this, &Wire::readable);
    connect(m_plain, &PlainSocket::sent, this, &Wire::onSent);
    connect(m_plain, &PlainSocket::ended, this, &Wire::onClientEnded);
}

void Wire::openSocket(qintptr descriptor)
{
    m_socket = new QSslSocket(this);
    if (!m_socket->setSocketDescriptor(descriptor)) {
        sys::close(descriptor);
        end();
        return;
    }
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setReadBufferSize(limits::receiveBuffer);
    connect(m_socket, &QIODevice::readyRead, this, &Wire::readable);
    connect(m_socket, &QSslSocket::encrypted, this, &Wire::encrypted);
    connect(m_socket, &QAbstractSocket::disconnected, this, &Wire::onDisconnected);
    // Under TLS the first counts what was encrypted, and only the second what was written.
    connect(m_socket, &QIODevice::bytesWritten, this, [this] {
        if (m_socket->mode() == QSslSocket::UnencryptedMode)
            onSent();
    });
    connect(m_socket, &QSslSocket::encryptedBytesWritten, this, &Wire::onSent);
}

bool Wire::isEncrypted() const { return m_socket && m_socket->isEncrypted(); }

qintptr Wire::descriptor() const
{
    return m_plain ? m_plain->descriptor() : m_socket->socketDescriptor();
}

qint64 Wire::unsent() const
{
    return m_plain ? m_plain->unsent()
                   : m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite();
}

void Wire::expectTls()
{
    if (m_plain) {
        const qintptr descriptor = m_plain->release();
        std::exchange(m_plain, nullptr)->deleteLater(); // it may be what called us
        openSocket(descriptor);
    }
    m_socket->setReadBufferSize(limits::receiveBufferTls);
}

qint64 Wire::peek(char *data, qint64 size)
{
    return m_plain ? m_plain->peek(data, size) : m_socket->peek(data, size);
}

void Wire::readInto(QByteArray &bytes, qint64 size)
{
    // QIODevice::read would return room for all that it was allowed to read.
    static thread_local std::array<char, 16'384> scratch;
    m_hasMore = false;
    while (bytes.size() < size) {
        const qint64 wanted = std::min<qint64>(size - bytes.size(), scratch.size());
        const qint64 taken = m_plain ? m_plain->read(scratch.data(), wanted)
                                     : m_socket->read(scratch.data(), wanted);
        if (taken > 0)
            bytes.append(scratch.data(), taken);
        if (taken < wanted)
            return;
    }
    m_hasMore = true;
}

bool Wire::hasMore() const { return m_plain ? m_hasMore : m_socket->bytesAvailable() > 0; }

void Wire::pause()
{
    if (m_plain)
        m_plain->pause();
}

void Wire::resume()
{
    if (m_plain && m_state == State::Open)
        m_plain->resume();
}

void Wire::send(const QByteArray &bytes)
{
    const bool isFirst = unsent() == 0;
    if (m_plain)
        m_plain->send(bytes);
    else
        m_socket->write(bytes);
    // More to write is no reason to wait longer for what waits already.
    if (isFirst && unsent() > 0)
        m_deadline = m_now() + limits::writing;
}

void Wire::onSent()
{
    m_deadline = m_now() + limits::writing;
    Q_EMIT sent();
    if (m_plain && m_state == State::Closing && unsent() == 0)
        closePlain();
}

/// It may still read what it has asked for.
void Wire::onClientEnded()
{
    if (m_state == State::Open && unsent() > 0)
        leave();
    else
        closePlain();
}

void Wire::closePlain()
{
    m_plain->close();
    onDisconnected();
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
    m_linger = new Linger(descriptor(), this);
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
    if (!m_plain) {
        m_socket->disconnectFromHost();
        return;
    }
    m_plain->pause();
    if (unsent() == 0)
        closePlain();
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
    if (m_plain)
        m_plain->close();
    else
        m_socket->abort();
    end();
}

void Wire::reset()
{
    if (m_state == State::Open)
        sys::resetOnClose(descriptor());
    abort();
}

void Wire::end()
{
    if (std::exchange(m_state, State::Closed) != State::Closed)
        Q_EMIT closed();
}

} // namespace pinbridge::http
