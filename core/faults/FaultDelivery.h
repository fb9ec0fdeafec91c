// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Delivery.h"
#include "faults/FaultLab.h"

namespace pinbridge {

/// How the finished reply is to go out; the usual way for what does not act on it.
[[nodiscard]] Delivery deliveryOf(const FaultHit &hit);

} // namespace pinbridge
