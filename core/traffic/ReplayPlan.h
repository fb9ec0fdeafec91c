// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "traffic/Exchange.h"
#include "traffic/Placeholder.h"

#include <QByteArray>

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

/// Failure: BadSetting, with a sentence for the operator: a secret that is not known here, a body
/// that was not recorded whole.
[[nodiscard]] Result<ReplayRequest> replayOf(const Exchange &exchange, const SecretOf &secretOf);

} // namespace pinbridge
