// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/FaultDelivery.h"

namespace pinbridge {

Delivery deliveryOf(const FaultHit &hit)
{
    Delivery delivery;
    delivery.resets = hit.action.resets;
    if (hit.action.kind == FaultKind::SlowBody)
        delivery.spread = hit.time;
    else if (hit.action.kind == FaultKind::DropBefore)
        delivery.cut = Delivery::Cut::BeforeHead;
    else if (hit.action.kind == FaultKind::DropMiddle)
        delivery.cut = Delivery::Cut::InBody;
    return delivery;
}

} // namespace pinbridge
