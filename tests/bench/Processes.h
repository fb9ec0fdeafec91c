// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>

namespace pinbridge::bench {

/// What other processes take, as the system says; whatever fails ends the program.

/// MiB
[[nodiscard]] double residentMemory(qint64 process);
/// Of all its threads, in microseconds.
[[nodiscard]] double processorTime(qint64 process);

/// wrk asks that path on 32 kept connections for that long, in a process of its own.
struct WrkResult
{
    double rate = 0; ///< answers a second; any other than 200 ends the program
    double answers = 0;
};
[[nodiscard]] WrkResult runWrk(quint16 port, const QString &target, std::chrono::seconds time);

} // namespace pinbridge::bench
