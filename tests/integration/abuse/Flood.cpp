// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Flood.h"

#include <QSslSocket>
#include <QTcpServer>
#include <QTest>

#include <algorithm>
#include <array>
#include <cerrno>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace pinbridge::test {

namespace {

constexpr std::size_t perAddress = 500; ///< below the server's limit for one loopback address
constexpr int patience = 60'000; // ms; a hang guard

/// Address number `last` of 127.0.0.0/24.
sockaddr_in loopback(std::size_t last, quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(0x7f000000U + static_cast<quint32>(last));
    return address;
}

const sockaddr *generic(const sockaddr_in &address)
{
    return reinterpret_cast<const sockaddr *>(&address);
}

bool waitFor(int descriptor, short events)
{
    pollfd item{.fd = descriptor, .events = events, .revents = 0};
    return ::poll(&item, 1, patience) == 1;
}

} // namespace

Flood::Flood(quint16 port)
    : m_port(port)
{
}

Flood::~Flood() { close(); }

bool Flood::add(const Abuse &abuse)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return false;
    m_descriptors.push_back(descriptor);
    if (abuse.receiveBuffer > 0) // before connecting: it goes into the window
        ::setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &abuse.receiveBuffer, sizeof(int));
    const sockaddr_in from = loopback(2 + m_descriptors.size() / perAddress, 0);
    const sockaddr_in to = loopback(1, m_port);
    if (::bind(descriptor, generic(from), sizeof from) != 0
        || ::connect(descriptor, generic(to), sizeof to) != 0)
        return false;
    ::fcntl(descriptor, F_SETFL, O_NONBLOCK);
    const auto size = static_cast<std::size_t>(abuse.bytes.size());
    return ::send(descriptor, abuse.bytes.constData(), size, MSG_NOSIGNAL)
           == static_cast<ssize_t>(size);
}

int Flood::standing() const
{
    return static_cast<int>(
        std::count_if(m_descriptors.begin(), m_descriptors.end(), [](int descriptor) {
            pollfd item{.fd = descriptor, .events = POLLRDHUP, .revents = 0};
            return ::poll(&item, 1, 0) == 0;
        }));
}

qint64 Flood::pour(const QByteArray &piece, qint64 most, const std::function<void()> &meanwhile)
{
    std::vector<pollfd> open;
    open.reserve(m_descriptors.size());
    for (const int descriptor : m_descriptors)
        open.push_back({.fd = descriptor, .events = POLLOUT, .revents = 0});
    std::vector<qint64> sent(open.size(), 0);
    qint64 total = 0;
    const auto isDone = [&](std::size_t i) { return open[i].fd < 0; };
    std::size_t done = 0;
    while (done < open.size() && ::poll(open.data(), open.size(), patience) > 0) {
        for (std::size_t i = 0; i < open.size(); ++i) {
            if (isDone(i) || open[i].revents == 0)
                continue;
            const auto size =
                static_cast<std::size_t>(std::min<qint64>(piece.size(), most - sent[i]));
            const ssize_t taken = ::send(open[i].fd, piece.constData(), size, MSG_NOSIGNAL);
            if (taken < 0 && errno == EAGAIN)
                continue;
            if (taken <= 0) {
                open[i].fd = -1; // the server has closed it, or everything is sent
                ++done;
                continue;
            }
            sent[i] += taken;
            total += taken;
        }
        meanwhile();
    }
    return total;
}

void Flood::drip(const QByteArray &bytes)
{
    for (const int descriptor : m_descriptors)
        (void)::send(descriptor, bytes.constData(), static_cast<std::size_t>(bytes.size()),
                     MSG_NOSIGNAL | MSG_DONTWAIT);
}

void Flood::reset()
{
    constexpr linger atOnce{.l_onoff = 1, .l_linger = 0};
    for (const int descriptor : m_descriptors)
        ::setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    close();
}

void Flood::close()
{
    for (const int descriptor : m_descriptors)
        ::close(descriptor);
    m_descriptors.clear();
}

std::optional<std::chrono::microseconds> askHonestly(quint16 port)
{
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in to = loopback(1, port);
    QByteArray reply;
    const QByteArray request =
        "GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    if (::connect(descriptor, generic(to), sizeof to) == 0
        && ::send(descriptor, request.constData(), static_cast<std::size_t>(request.size()),
                  MSG_NOSIGNAL)
               == static_cast<ssize_t>(request.size())) {
        std::array<char, 4096> buffer{};
        while (waitFor(descriptor, POLLIN)) {
            const ssize_t size = ::recv(descriptor, buffer.data(), buffer.size(), 0);
            if (size <= 0)
                break;
            reply.append(buffer.data(), static_cast<qsizetype>(size));
        }
    }
    ::close(descriptor);
    if (!reply.startsWith("HTTP/1.1 200 "))
        return std::nullopt;
    return std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - start);
}

QByteArray tlsHello()
{
    QTcpServer listener;
    listener.listen(QHostAddress::LocalHost);
    QSslSocket client;
    QObject::connect(&client, &QAbstractSocket::connected, &client,
                     &QSslSocket::startClientEncryption);
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), listener.serverPort());
    QByteArray hello;
    QTcpSocket *accepted = nullptr;
    (void)QTest::qWaitFor([&] {
        if (!accepted)
            accepted = listener.nextPendingConnection();
        if (accepted)
            hello += accepted->readAll();
        // Type, version and length stand before the record.
        return hello.size() > 5
               && hello.size()
                      >= 5 + static_cast<uchar>(hello[3]) * 256 + static_cast<uchar>(hello[4]);
    });
    return hello;
}

bool makeRoomForDescriptors(unsigned long count)
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_max < count)
        return false;
    limit.rlim_cur = std::max<rlim_t>(limit.rlim_cur, count);
    return ::setrlimit(RLIMIT_NOFILE, &limit) == 0;
}

} // namespace pinbridge::test
