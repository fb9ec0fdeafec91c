// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "traffic/Exchange.h"

#include <QString>

namespace pinbridge {

/// One exchange in one line, ended by '\n': local time, device, client, request, status, duration,
/// and what there is to say of it. Holds no control character.
[[nodiscard]] QString tailLine(const Exchange &exchange, const QString &deviceName);

} // namespace pinbridge
