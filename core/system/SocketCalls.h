// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QHostAddress>
#include <QString>
#include <QtGlobal>

#include <optional>

/// The calls of the system that Qt's sockets do not offer. A descriptor is what Qt calls so: a file
/// descriptor, or a SOCKET.
namespace pinbridge::sys {

struct Accepted
{
    enum class Outcome {
        Taken, ///< `descriptor` and `peer` are set
        NobodyWaits, ///< until the descriptor is readable again
        ClientGone, ///< this one; others may wait
        NoRoom, ///< no descriptor or memory is left; the client still waits
    };
    Outcome outcome = Outcome::NobodyWaits;
    qintptr descriptor = -1; ///< not blocking, not inherited
    QHostAddress peer; ///< may be IPv4-mapped
    QString error; ///< with NoRoom
};

/// Takes one connection from a listening descriptor that does not block.
[[nodiscard]] Accepted accept(qintptr listening);
void close(qintptr descriptor);

/// A second descriptor of the same connection, which stays open when the first is closed; -1 on
/// failure.
[[nodiscard]] qintptr duplicate(qintptr descriptor);
/// Hands bytes to the kernel without waiting; how many it took. Unset: the connection has failed.
[[nodiscard]] std::optional<qint64> send(qintptr descriptor, QByteArrayView bytes);
/// Reads without waiting: how many bytes, 0 when none is there now. Unset once the other end has
/// finished or gone.
[[nodiscard]] std::optional<qint64> receive(qintptr descriptor, char *data, qint64 size);
/// The same, and leaves the bytes where they are.
[[nodiscard]] std::optional<qint64> peek(qintptr descriptor, char *data, qint64 size);
/// What is small goes out at once.
void sendAtOnce(qintptr descriptor);

/// Null where it is not a connection of IP.
struct Ends
{
    QHostAddress peer;
    quint16 peerPort = 0;
    QHostAddress local;
};
/// Addresses may be IPv4-mapped. Unset: it is no connection any more.
[[nodiscard]] std::optional<Ends> endsOf(qintptr descriptor);

/// From now on closing it sends RST, whatever waits to be sent or read.
void resetOnClose(qintptr descriptor);
/// Tells the other end that nothing more comes. What was written still arrives.
void endSending(qintptr descriptor);
/// Reads what is there, a bounded amount, and throws it away. Bytes read; unset once the other
/// end has finished or gone.
[[nodiscard]] std::optional<qint64> discard(qintptr descriptor);

} // namespace pinbridge::sys
