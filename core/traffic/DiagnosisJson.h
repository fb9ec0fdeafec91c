// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "traffic/Diagnosis.h"

#include <QJsonObject>

namespace pinbridge {

/// `rule`, `severity` ("bad", "caution", "note", "quirk"), `turn` ("device", "operator",
/// "help-lightning", "nobody"), `cause` and, where there is one, `advice`, in English.
[[nodiscard]] QJsonObject toJson(const Diagnosis &diagnosis);

} // namespace pinbridge
