// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/Message.h"
#include "server/DeviceServer.h"
#include "traffic/Exchange.h"

#include <chrono>

namespace pinbridge {

/// What the server's thread hands to a recorder. `now`: steady time, when it was answered.
[[nodiscard]] RawExchange rawExchange(const http::Request &request, const http::Reply &reply,
                                      const ExchangeSummary &summary,
                                      std::chrono::milliseconds now);

} // namespace pinbridge
