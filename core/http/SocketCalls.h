// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Address.h"

#include <QByteArrayView>
#include <QHostAddress>
#include <QString>
#include <QtGlobal>

#include <optional>

/// The calls of the system that Qt's sockets do not offer; nowhere else calls it. Where there is
/// no POSIX they do nothing and say so.
namespace pinbridge::http::sys {

/// Whether `accept` works here.
#ifdef Q_OS_UNIX
inline constexpr bool accepts = true;
#else
inline constexpr bool accepts = false;
#endif

using pinbridge::unmapped;

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
    QHostAddress peer; ///< not IPv4-mapped
    QString error; ///< with NoRoom
};

/// Takes one connection from a listening descriptor that does not block.
[[nodiscard]] Accepted accept(qintptr listening);
void close(qintptr descriptor);

/// A second descriptor of the same connection, which stays open when the first is closed; -1 on
/// failure.
[[nodiscard]] qintptr duplicate(qintptr descriptor);
/// Hands bytes to the kernel without waiting; how many it took, 0 on failure as well.
[[nodiscard]] qint64 send(qintptr descriptor, QByteArrayView bytes);
/// From now on closing it sends RST, whatever waits to be sent or read.
void resetOnClose(qintptr descriptor);
/// Tells the other end that nothing more comes. What was written still arrives.
void endSending(qintptr descriptor);
/// Reads what is there, a bounded amount, and throws it away. Bytes read; unset once the other
/// end has finished or gone.
[[nodiscard]] std::optional<qint64> discard(qintptr descriptor);

/// Gives freed memory back to the system, where the C library would keep it.
void giveMemoryBack();

} // namespace pinbridge::http::sys
