// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/TlsFault.h"
#include "traffic/Exchange.h"

#include <chrono>
#include <optional>

namespace pinbridge {

/// A connection that never came to a request, among the exchanges: its method is "TLS", it has
/// neither a target nor an answer (status 0), and its note is the rule of its diagnosis. No request
/// looks like that: each is answered with something.

/// `now`: steady time.
[[nodiscard]] RawExchange handshakeOf(const TlsFault &fault, std::chrono::milliseconds now);
[[nodiscard]] bool isHandshake(const Exchange &exchange);
/// Unset: it is none.
[[nodiscard]] std::optional<TlsFault> tlsFaultOf(const Exchange &exchange);

} // namespace pinbridge
