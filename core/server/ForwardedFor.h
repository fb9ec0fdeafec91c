// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/Message.h"

#include <QHostAddress>
#include <QList>

#include <optional>

namespace pinbridge {

/// Whom a request comes from: its peer, or when that is one of `proxies` (not IPv4-mapped) whom
/// that says in X-Forwarded-For it asks for. Each proxy adds its client's address at the end, so
/// the list is read from there, and only as long as proxies of ours have written it: what stands
/// before is anybody's word. A proxy's loopback is its own machine's and is this one's only when
/// the proxy is on it. Without the field the proxy asks for itself.
/// Unset: what a proxy says is no address, and the request must be refused.
[[nodiscard]] std::optional<QHostAddress> clientOf(const http::Request &request,
                                                   const QList<QHostAddress> &proxies);

/// Whether a connection can come from that address: neither null, nor for all or many.
[[nodiscard]] bool canBePeer(const QHostAddress &address);

} // namespace pinbridge
