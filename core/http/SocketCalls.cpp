// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/SocketCalls.h"

#ifdef Q_OS_UNIX
#include <algorithm>
#include <array>
#include <cerrno>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace pinbridge::http::sys {

#ifdef Q_OS_UNIX

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
    return {.outcome = Accepted::Outcome::Taken,
            .descriptor = descriptor,
            .peer = unmapped(QHostAddress(place)),
            .error = {}};
}

void close(qintptr descriptor) { ::close(static_cast<int>(descriptor)); }

qintptr duplicate(qintptr descriptor)
{
    return ::fcntl(static_cast<int>(descriptor), F_DUPFD_CLOEXEC, 0);
}

qint64 send(qintptr descriptor, QByteArrayView bytes)
{
#ifdef MSG_NOSIGNAL
    constexpr int flags = MSG_DONTWAIT | MSG_NOSIGNAL;
#else
    constexpr int flags = MSG_DONTWAIT; // Qt ignores SIGPIPE once it has a socket
#endif
    const ssize_t sent = ::send(static_cast<int>(descriptor), bytes.data(),
                                static_cast<std::size_t>(bytes.size()), flags);
    return std::max<ssize_t>(sent, 0);
}

void resetOnClose(qintptr descriptor)
{
    // With no time to linger the connection is dropped, and not ended (SO_LINGER in socket(7)).
    const linger none{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_LINGER, &none, sizeof none);
}

void endSending(qintptr descriptor) { ::shutdown(static_cast<int>(descriptor), SHUT_WR); }

std::optional<qint64> discard(qintptr descriptor)
{
    std::array<char, 16'384> buffer{};
    constexpr int rounds = 16; // others want to be served as well
    qint64 total = 0;
    for (int i = 0; i < rounds; ++i) {
        const ssize_t size =
            ::recv(static_cast<int>(descriptor), buffer.data(), buffer.size(), MSG_DONTWAIT);
        if (size == 0)
            return std::nullopt;
        if (size < 0) {
            if (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR)
                break;
            return std::nullopt;
        }
        total += size;
    }
    return total;
}

#else

Accepted accept(qintptr) { return {}; }
void close(qintptr) { }
qintptr duplicate(qintptr) { return -1; }
qint64 send(qintptr, QByteArrayView) { return 0; }
void resetOnClose(qintptr) { }
void endSending(qintptr) { }
std::optional<qint64> discard(qintptr) { return std::nullopt; }

#endif

void giveMemoryBack()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

} // namespace pinbridge::http::sys
