// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/PlainHttp.h"

#include <array>

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace pinbridge::bench {

namespace {

constexpr int patience = 30'000; // ms

bool becomes(int socket, short what, int within)
{
    pollfd item{.fd = socket, .events = what, .revents = 0};
    return ::poll(&item, 1, within) == 1;
}

} // namespace

int connectTo(quint16 port)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
        return descriptor;
    ::close(descriptor);
    return -1;
}

PlainHttp::PlainHttp(quint16 port)
    : m_socket(connectTo(port))
{
}

PlainHttp::~PlainHttp()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

bool PlainHttp::isOpen() const { return m_socket >= 0 && !becomes(m_socket, POLLRDHUP, 0); }

void PlainHttp::send(const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const auto count = ::send(m_socket, bytes.constData() + sent,
                                  static_cast<std::size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (count <= 0)
            return; // `receive` tells
        sent += count;
    }
}

std::optional<test::RawReply> PlainHttp::receive()
{
    std::array<char, 4096> bytes{};
    for (;;) {
        if (auto reply = test::takeReply(m_received))
            return reply;
        if (!becomes(m_socket, POLLIN, patience))
            return std::nullopt;
        const auto count = ::recv(m_socket, bytes.data(), bytes.size(), 0);
        if (count <= 0)
            return std::nullopt;
        m_received.append(bytes.data(), count);
    }
}

std::optional<test::RawReply> PlainHttp::exchange(const QByteArray &line, const QByteArray &fields,
                                                  const QByteArray &body)
{
    send(test::rawRequest(line, fields, body));
    return receive();
}

} // namespace pinbridge::bench
