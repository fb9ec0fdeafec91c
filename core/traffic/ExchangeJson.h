// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "traffic/Exchange.h"

#include <QJsonArray>
#include <QJsonObject>

namespace pinbridge {

/// All of an exchange as an object of JSON. Times are ISO 8601 in UTC and milliseconds; bytes that
/// are no UTF-8 are `{"base64": …}`; what says nothing is left out.
[[nodiscard]] QJsonObject toJson(const Exchange &exchange);

/// The other way round: members that are not known are passed over, those that are missing say
/// nothing. Failure: BadSetting when it is no exchange at all.
[[nodiscard]] Result<Exchange> exchangeFrom(const QJsonObject &object);

/// The steps alone, as in the above.
[[nodiscard]] QJsonArray stepsJson(const Exchange &exchange);

} // namespace pinbridge
