// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"

#include <QString>

#include <chrono>

#include <QCoroTask>

namespace pinbridge {

/// Most a probe may take.
inline constexpr std::chrono::milliseconds probeTime{10'000};

/// What was found, for a person. Failure: UpstreamUnreachable or UpstreamTimeout at the probe's
/// stage, with a sentence that says what the matter is.
using ProbeResult = Result<QString>;

/// The addresses of a host name; an address is its own answer.
[[nodiscard]] QCoro::Task<ProbeResult> probeDns(QString host);
[[nodiscard]] QCoro::Task<ProbeResult> probeTcp(QString host, quint16 port);
/// A handshake with the certificate checked against the system's authorities.
[[nodiscard]] QCoro::Task<ProbeResult> probeTls(QString host, quint16 port);

} // namespace pinbridge
