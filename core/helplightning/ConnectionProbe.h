// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Phrase.h"

#include <QObject>
#include <QString>

#include <chrono>

#include <QCoroTask>

namespace pinbridge {

/// What one look at the way to upstream found.
struct Probe
{
    bool good = false;
    Phrase sentence;
    Phrase advice = {}; ///< empty when good
};

/// Each ends within `patience`, or when `stop` (may be null) is destroyed; none trusts anything it
/// finds. The sockets go straight to the host, whatever proxy the system has set.
[[nodiscard]] QCoro::Task<Probe> probeName(QString host, std::chrono::milliseconds patience,
                                           const QObject *stop = nullptr);
[[nodiscard]] QCoro::Task<Probe> probeConnection(QString host, quint16 port,
                                                 std::chrono::milliseconds patience,
                                                 const QObject *stop = nullptr);
[[nodiscard]] QCoro::Task<Probe> probeTls(QString host, quint16 port,
                                          std::chrono::milliseconds patience,
                                          const QObject *stop = nullptr);

} // namespace pinbridge
