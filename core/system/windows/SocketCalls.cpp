// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "system/SocketCalls.h"

#include "system/SocketEnd.h"

#include <algorithm>
#include <limits>

#include <winsock2.h>
#include <ws2tcpip.h>

namespace pinbridge::sys {

namespace {

SOCKET socketOf(qintptr descriptor) { return static_cast<SOCKET>(descriptor); }

Accepted failed(int error)
{
    using enum Accepted::Outcome;
    switch (error) {
    case WSAEWOULDBLOCK:
        return {.outcome = NobodyWaits, .descriptor = -1, .peer = {}, .error = {}};
    case WSAECONNRESET: // accept: an incoming connection was terminated before it was taken
    case WSAECONNABORTED:
    case WSAEINTR:
    case WSAENETDOWN:
    case WSAENETUNREACH:
    case WSAEHOSTUNREACH:
        return {.outcome = ClientGone, .descriptor = -1, .peer = {}, .error = {}};
    default: // WSAEMFILE, WSAENOBUFS; anything else is no better at once either
        return {.outcome = NoRoom, .descriptor = -1, .peer = {}, .error = qt_error_string(error)};
    }
}

/// The length of a call is an int here.
int lengthOf(qint64 size)
{
    return static_cast<int>(std::min<qint64>(size, std::numeric_limits<int>::max()));
}

/// Of a call that has failed: whether the connection can still be used. Sockets here do not block.
bool isMomentary(int error) { return error == WSAEWOULDBLOCK || error == WSAEINTR; }

std::optional<qint64> receive(qintptr descriptor, char *data, qint64 size, int flags)
{
    const int taken = ::recv(socketOf(descriptor), data, lengthOf(size), flags);
    if (taken > 0)
        return taken;
    return taken < 0 && isMomentary(::WSAGetLastError()) ? std::optional<qint64>(0) : std::nullopt;
}

using NameCall = int(WSAAPI *)(SOCKET, sockaddr *, int *);

std::optional<sockaddr_storage> nameOf(qintptr descriptor, NameCall call)
{
    sockaddr_storage address{};
    int size = sizeof address;
    if (call(socketOf(descriptor), reinterpret_cast<sockaddr *>(&address), &size) != 0)
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
        return ::ntohs(reinterpret_cast<const sockaddr_in *>(&name)->sin_port);
    if (name.ss_family == AF_INET6)
        return ::ntohs(reinterpret_cast<const sockaddr_in6 *>(&name)->sin6_port);
    return 0;
}

/// A connection has what its listening socket had, also the messages that tell Qt of it
/// (WSAAsyncSelect, Remarks): they would come to nobody.
void makeItsOwn(SOCKET socket)
{
    ::WSAEventSelect(socket, nullptr, 0); // ends either kind
    u_long doesNotBlock = 1;
    ::ioctlsocket(socket, static_cast<long>(FIONBIO), &doesNotBlock);
    ::SetHandleInformation(reinterpret_cast<HANDLE>(socket), HANDLE_FLAG_INHERIT, 0);
}

} // namespace

Accepted accept(qintptr listening)
{
    sockaddr_storage address{};
    auto *const place = reinterpret_cast<sockaddr *>(&address);
    int size = sizeof address;
    const SOCKET socket = ::accept(socketOf(listening), place, &size);
    if (socket == INVALID_SOCKET)
        return failed(::WSAGetLastError());
    makeItsOwn(socket);
    return {.outcome = Accepted::Outcome::Taken,
            .descriptor = static_cast<qintptr>(socket),
            .peer = QHostAddress(place),
            .error = {}};
}

void close(qintptr descriptor) { ::closesocket(socketOf(descriptor)); }

qintptr duplicate(qintptr descriptor)
{
    WSAPROTOCOL_INFOW facts{};
    if (::WSADuplicateSocketW(socketOf(descriptor), ::GetCurrentProcessId(), &facts) != 0)
        return -1;
    const SOCKET copy = ::WSASocketW(FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO,
                                     &facts, 0, WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
    return copy == INVALID_SOCKET ? -1 : static_cast<qintptr>(copy);
}

std::optional<qint64> send(qintptr descriptor, QByteArrayView bytes)
{
    const int sent = ::send(socketOf(descriptor), bytes.data(), lengthOf(bytes.size()), 0);
    if (sent >= 0)
        return sent;
    return isMomentary(::WSAGetLastError()) ? std::optional<qint64>(0) : std::nullopt;
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
    const BOOL on = TRUE;
    ::setsockopt(socketOf(descriptor), IPPROTO_TCP, TCP_NODELAY,
                 reinterpret_cast<const char *>(&on), sizeof on);
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
    // closesocket: with no time to linger the connection is dropped, and not ended.
    linger none{};
    none.l_onoff = 1;
    ::setsockopt(socketOf(descriptor), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&none),
                 sizeof none);
}

void endSending(qintptr descriptor) { ::shutdown(socketOf(descriptor), SD_SEND); }

void endConnection(qintptr descriptor)
{
    const SOCKET socket = socketOf(descriptor);
    ::shutdown(socket, SD_BOTH);
    ::CancelIoEx(reinterpret_cast<HANDLE>(socket), nullptr); // a receive that is under way
}

} // namespace pinbridge::sys
