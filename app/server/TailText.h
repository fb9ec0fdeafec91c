// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "traffic/Exchange.h"

#include <QString>

namespace pinbridge {

/// One exchange in one line, ended by '\n': local time, device, client, request, status, duration,
/// what there is to say of it, and `cause`, a sentence or nothing. Holds no control character.
[[nodiscard]] QString tailLine(const Exchange &exchange, const QString &deviceName,
                               const QString &cause);

} // namespace pinbridge
