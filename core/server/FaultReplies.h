// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/FaultLab.h"
#include "helplightning/UpstreamTypes.h"
#include "http/Message.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace pinbridge {

/// The reply of an action that answers by itself; unset for any other.
[[nodiscard]] std::optional<http::Reply> faultReply(const FaultAction &action,
                                                    const QByteArray &requestId);

/// Whether a problem of that name can be told. Failure: BadSetting with the names that there are.
[[nodiscard]] Result<void> checkFaultProblem(const FaultAction &action);

/// For `UpstreamSettings::fault`. `lab` must outlive it.
[[nodiscard]] std::function<std::optional<UpstreamFault>(const QByteArray &, bool)> upstreamFaults(
    FaultLab &lab);

} // namespace pinbridge
