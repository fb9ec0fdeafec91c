// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "system/SocketCalls.h"

#include "system/SocketEnd.h"

#include <cerrno>

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace pinbridge::sys {

namespace {

Accepted failed(int error)
{
    using enum Accepted::Outcome;
    switch (error) {
    case EAGAIN:
#if EWOULDBLOCK != EAGAIN
    case EWOULDBLOCK:
#endif
        return {.outcome = NobodyWaits, .descriptor = -1, .peer = {}, .error = {}};
    // What Linux passes on of a connection's own failure, accept(2).
    case EINTR:
    case ECONNABORTED:
    case EPROTO:
    case ENETDOWN:
    case ENETUNREACH:
    case EHOSTUNREACH:
    case EPERM:
        return {.outcome = ClientGone, .descriptor = -1, .peer = {}, .error = {}};
    default: // EMFILE, ENFILE, ENOBUFS, ENOMEM; anything else is no better at once either
        return {.outcome = NoRoom, .descriptor = -1, .peer = {}, .error = qt_error_string(error)};
    }
}

/// Of a call that has failed: whether the connection can still be used.
bool isMomentary(int error) { return error == EAGAIN || error == EWOULDBLOCK || error == EINTR; }

std::optional<qint64> receive(qintptr descriptor, char *data, qint64 size, int flags)
{
    const ssize_t taken = ::recv(static_cast<int>(descriptor), data, static_cast<std::size_t>(size),
                                 MSG_DONTWAIT | flags);
    if (taken > 0)
        return taken;
    return taken < 0 && isMomentary(errno) ? std::optional<qint64>(0) : std::nullopt;
}

using NameCall = int (*)(int, sockaddr *, socklen_t *);

std::optional<sockaddr_storage> nameOf(qintptr descriptor, NameCall call)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (call(static_cast<int>(descriptor), reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return std::nullopt;
    return address;
}

QHostAddress addressOf(const sockaddr_storage &name)
{
    return QHostAddress(reinterpret_cast<const sockaddr *>(&name));
}

quint16 portOf(const sockaddr_storage &name)
{
    if (name.ss_family == AF_INET)
        return ntohs(reinterpret_cast<const sockaddr_in *>(&name)->sin_port);
    if (name.ss_family == AF_INET6)
        return ntohs(reinterpret_cast<const sockaddr_in6 *>(&name)->sin6_port);
    return 0;
}

} // namespace

Accepted accept(qintptr listening)
{
    sockaddr_storage address{};
    auto *const place = reinterpret_cast<sockaddr *>(&address);
    socklen_t size = sizeof address;
    const int descriptor = ::accept(static_cast<int>(listening), place, &size);
    if (descriptor < 0)
        return failed(errno);
    // Not accept4: not every Unix has it, and nobody forks between.
    ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    ::fcntl(descriptor, F_SETFL, O_NONBLOCK);
#ifdef SO_NOSIGPIPE // macOS: no flag of `send` keeps a client that has gone from ending the process
    const int on = 1;
    ::setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
#endif
    return {.outcome = Accepted::Outcome::Taken,
            .descriptor = descriptor,
            .peer = QHostAddress(place),
            .error = {}};
}

void close(qintptr descriptor) { ::close(static_cast<int>(descriptor)); }

qintptr duplicate(qintptr descriptor)
{
    return ::fcntl(static_cast<int>(descriptor), F_DUPFD_CLOEXEC, 0);
}

std::optional<qint64> send(qintptr descriptor, QByteArrayView bytes)
{
#ifdef MSG_NOSIGNAL
    constexpr int flags = MSG_DONTWAIT | MSG_NOSIGNAL;
#else
    constexpr int flags = MSG_DONTWAIT; // `accept` has turned the signal off
#endif
    const ssize_t sent = ::send(static_cast<int>(descriptor), bytes.data(),
                                static_cast<std::size_t>(bytes.size()), flags);
    if (sent >= 0)
        return sent;
    return isMomentary(errno) ? std::optional<qint64>(0) : std::nullopt;
}

std::optional<qint64> receive(qintptr descriptor, char *data, qint64 size)
{
    return receive(descriptor, data, size, 0);
}

std::optional<qint64> peek(qintptr descriptor, char *data, qint64 size)
{
    return receive(descriptor, data, size, MSG_PEEK);
}

void sendAtOnce(qintptr descriptor)
{
    const int on = 1;
    ::setsockopt(static_cast<int>(descriptor), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

std::optional<Ends> endsOf(qintptr descriptor)
{
    const auto peer = nameOf(descriptor, ::getpeername);
    const auto local = nameOf(descriptor, ::getsockname);
    if (!peer || !local)
        return std::nullopt;
    return Ends{.peer = addressOf(*peer), .peerPort = portOf(*peer), .local = addressOf(*local)};
}

void resetOnClose(qintptr descriptor)
{
    // With no time to linger the connection is dropped, and not ended (SO_LINGER in socket(7)).
    const linger none{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_LINGER, &none, sizeof none);
}

void endSending(qintptr descriptor) { ::shutdown(static_cast<int>(descriptor), SHUT_WR); }

void endConnection(qintptr descriptor) { ::shutdown(static_cast<int>(descriptor), SHUT_RDWR); }

} // namespace pinbridge::sys
