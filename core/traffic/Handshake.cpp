// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/Handshake.h"

#include "traffic/Diagnosis.h"

#include <algorithm>
#include <array>

namespace pinbridge {

namespace {

using Kind = TlsFault::Kind;

constexpr std::array kinds{Kind::NotServed, Kind::Untrusted, Kind::NoCommonWay, Kind::Left,
                           Kind::Failed};

QLatin1String noteOf(Kind kind)
{
    return diagnose(TlsFault{.kind = kind, .at = {}, .device = {}}).rule;
}

} // namespace

RawExchange handshakeOf(const TlsFault &fault, std::chrono::milliseconds now)
{
    RawExchange raw;
    raw.at = fault.at;
    raw.begin = now;
    raw.device = fault.device;
    raw.encrypted = true;
    raw.method = QByteArrayLiteral("TLS");
    raw.note = QString(noteOf(fault.kind));
    return raw;
}

bool isHandshake(const Exchange &exchange)
{
    return exchange.status == 0 && exchange.target.isEmpty() && exchange.method == "TLS";
}

std::optional<TlsFault> tlsFaultOf(const Exchange &exchange)
{
    if (!isHandshake(exchange))
        return std::nullopt;
    const auto *const kind =
        std::ranges::find_if(kinds, [&](Kind one) { return noteOf(one) == exchange.note; });
    return TlsFault{.kind = kind == kinds.end() ? Kind::Failed : *kind,
                    .at = exchange.at,
                    .device = exchange.device};
}

} // namespace pinbridge
