// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QString>

#include <optional>

namespace pinbridge::sys {

/// Who listens on a port, as far as the system tells.
struct PortHolder
{
    qint64 process = 0; ///< 0: it is another user's, and not shown to us (Linux)
    QString program = {}; ///< its name as the system lists it, "nginx"; empty: not told
    QString user = {}; ///< whose it is; empty: unknown, and always on Windows
};

/// Who keeps `address` and `port` from being listened on; unset: nobody does, or the system does
/// not tell. Reads what all processes have open: some milliseconds. Linux: proc(5), /proc/net/tcp
/// and /proc/pid/fd. Windows: GetExtendedTcpTable. macOS does not tell without privileges.
[[nodiscard]] std::optional<PortHolder> holderOf(const QHostAddress &address, quint16 port);

} // namespace pinbridge::sys
