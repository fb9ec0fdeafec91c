// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/PlainSocket.h"

#include "system/SocketCalls.h"

#include <utility>

namespace pinbridge::http {

PlainSocket::PlainSocket(qintptr descriptor, std::shared_ptr<sys::ReadySet> ready, QObject *parent)
    : QObject(parent)
    , Member(std::move(ready), descriptor)
    , m_descriptor(descriptor)
{
    sys::sendAtOnce(descriptor);
    wantReading(true);
}

PlainSocket::~PlainSocket() { close(); }

qintptr PlainSocket::release()
{
    leave();
    return std::exchange(m_descriptor, -1);
}

void PlainSocket::close()
{
    const qintptr descriptor = release();
    m_out.clear();
    m_taken = 0;
    if (descriptor >= 0)
        sys::close(descriptor);
}

qint64 PlainSocket::note(std::optional<qint64> taken)
{
    m_hasEnded = m_hasEnded || !taken;
    return taken.value_or(0);
}

qint64 PlainSocket::peek(char *data, qint64 size)
{
    return note(sys::peek(m_descriptor, data, size));
}

qint64 PlainSocket::read(char *data, qint64 size)
{
    return note(sys::receive(m_descriptor, data, size));
}

void PlainSocket::pause() { wantReading(false); }

void PlainSocket::resume() { wantReading(true); }

void PlainSocket::send(QByteArrayView bytes)
{
    if (m_descriptor < 0 || m_hasEnded)
        return;
    qint64 taken = 0;
    if (unsent() == 0) {
        const auto sent = sys::send(m_descriptor, bytes);
        if (!sent) {
            breakOff();
            return;
        }
        taken = *sent;
    }
    if (taken == bytes.size())
        return;
    m_out.append(bytes.sliced(taken));
    wantWriting(true);
}

void PlainSocket::onReadable()
{
    Q_EMIT readable();
    if (m_descriptor < 0 || !m_hasEnded)
        return;
    pause();
    Q_EMIT ended();
}

void PlainSocket::onWritable()
{
    const auto sent = sys::send(m_descriptor, QByteArrayView(m_out).sliced(m_taken));
    if (!sent) {
        breakOff();
        return;
    }
    m_taken += *sent;
    if (unsent() == 0) {
        m_out = {};
        m_taken = 0;
        wantWriting(false);
    } else if (m_taken > unsent()) {
        m_out.remove(0, std::exchange(m_taken, 0));
    }
    if (*sent > 0)
        Q_EMIT this->sent();
}

/// Nothing that is written arrives any more. Who has written is told from the event loop.
void PlainSocket::breakOff()
{
    m_hasEnded = true;
    m_out = {};
    m_taken = 0;
    wantWriting(false);
    resume(); // a failed connection is readable
}

} // namespace pinbridge::http
