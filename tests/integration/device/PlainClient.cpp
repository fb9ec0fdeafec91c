// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PlainClient.h"

#include <QTest>

#include <array>
#include <cerrno>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace pinbridge::test {

namespace {

sockaddr_in addressOf(const QByteArray &text, quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    if (::inet_pton(AF_INET, text.constData(), &address.sin_addr) != 1)
        qFatal("no address");
    return address;
}

} // namespace

PlainClient::PlainClient(quint16 port, const QByteArray &from)
    : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
{
    const sockaddr_in own = addressOf(from, 0);
    const sockaddr_in server = addressOf("127.0.0.1", port);
    if (::bind(m_socket, reinterpret_cast<const sockaddr *>(&own), sizeof own) != 0
        || ::connect(m_socket, reinterpret_cast<const sockaddr *>(&server), sizeof server) != 0)
        qFatal("a client cannot connect");
}

PlainClient::~PlainClient() { close(); }

void PlainClient::close()
{
    if (m_socket >= 0)
        ::close(std::exchange(m_socket, -1));
}

void PlainClient::send(const QByteArray &bytes) const
{
    if (::send(m_socket, bytes.constData(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL)
        != bytes.size())
        qFatal("a client cannot send");
}

void PlainClient::look()
{
    std::array<char, 4096> buffer{};
    while (m_end == End::None && m_socket >= 0) {
        const ssize_t size = ::recv(m_socket, buffer.data(), buffer.size(), MSG_DONTWAIT);
        if (size > 0)
            m_received.append(buffer.data(), size);
        else if (size == 0)
            m_end = End::Fin;
        else if (errno == ECONNRESET)
            m_end = End::Reset;
        else
            return;
    }
}

bool PlainClient::waitFor(const std::function<bool()> &isSo)
{
    return QTest::qWaitFor(
        [&] {
            look();
            return isSo();
        },
        30'000);
}

bool PlainClient::waitForEnd()
{
    return waitFor([this] { return m_end != End::None; });
}

bool PlainClient::waitForReply()
{
    return waitFor([this] { return hasHead() && body().size() >= announced(); });
}

QByteArray PlainClient::body() const
{
    const qsizetype head = m_received.indexOf("\r\n\r\n");
    return head < 0 ? QByteArray() : m_received.mid(head + 4);
}

qsizetype PlainClient::announced() const
{
    const QByteArray name = "\r\ncontent-length:";
    const qsizetype field = m_received.toLower().indexOf(name);
    if (!hasHead() || field < 0)
        return -1;
    const qsizetype begin = field + name.size();
    return m_received.mid(begin, m_received.indexOf("\r\n", begin) - begin).trimmed().toLongLong();
}

int PlainClient::status() const { return m_received.mid(9, 3).toInt(); }

} // namespace pinbridge::test
