// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Phrase.h"

#include <QHostAddress>
#include <QString>

#include <optional>

namespace pinbridge::http {

/// Who listens on a port, as far as the system tells.
struct PortHolder
{
    qint64 process = 0; ///< 0: it is another user's, and not shown to us
    QString program = {}; ///< its name as the system lists it, "nginx"; empty with no process
    QString user = {}; ///< whose it is; empty: unknown
};

/// Who keeps `address` and `port` from being listened on; unset: nobody does, or the system does
/// not tell (it does on Linux: proc(5), /proc/net/tcp and /proc/pid/fd). Reads what all
/// processes have open: some milliseconds.
[[nodiscard]] std::optional<PortHolder> holderOf(const QHostAddress &address, quint16 port);

/// "nginx (process 1234)", "a program of the user www-data"; empty for unset.
[[nodiscard]] Phrase wordsOf(const std::optional<PortHolder> &holder);

} // namespace pinbridge::http
