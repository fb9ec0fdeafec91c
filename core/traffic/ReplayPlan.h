// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "traffic/Exchange.h"
#include "traffic/Placeholder.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <optional>

namespace pinbridge {

/// What to send to repeat a request. Holds secrets.
struct ReplayRequest
{
    QByteArray method;
    QByteArray target; ///< path and query, percent-encoded
    HeaderFields fields; ///< without Host, Content-Length and those of the connection
    QByteArray body;
};

/// Tells what a placeholder stood for, where that is known; unset: it is not.
using SecretOf = std::function<std::optional<QByteArray>(const Placeholder &placeholder)>;

/// Fields that our server needs for nothing, such as a cookie, are left out where their secret is
/// not known. Failure: BadSetting, with a sentence for the operator: another secret that is not
/// known, a body that was not recorded whole.
[[nodiscard]] Result<ReplayRequest> replayOf(const Exchange &exchange, const SecretOf &secretOf);

/// Addresses of the users whose tokens stood in the request, each once.
[[nodiscard]] QStringList usersOf(const Exchange &exchange);

/// As HTTP/1.1 has it, for a connection that ends with the answer. `host`: "127.0.0.1:8777".
[[nodiscard]] QByteArray toBytes(const ReplayRequest &request, const QByteArray &host);

} // namespace pinbridge
