// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/FaultLab.h"
#include "http/Delivery.h"

/// All inline: this folder does not link HTTP, and who sends replies does.
namespace pinbridge {

/// How the finished reply is to go out; the usual way for what does not act on it.
[[nodiscard]] inline http::Delivery deliveryOf(const FaultHit &hit)
{
    http::Delivery delivery;
    delivery.resets = hit.action.resets;
    if (hit.action.kind == FaultKind::SlowBody)
        delivery.spread = hit.time;
    else if (hit.action.kind == FaultKind::DropBefore)
        delivery.cut = http::Delivery::Cut::BeforeHead;
    else if (hit.action.kind == FaultKind::DropMiddle)
        delivery.cut = http::Delivery::Cut::InBody;
    return delivery;
}

} // namespace pinbridge
