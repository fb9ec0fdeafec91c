// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "traffic/Diagnosis.h"
#include "ui/TrafficDesk.h"

namespace pinbridge {

/// In the window's language. For any thread.
[[nodiscard]] ui::DiagnosisText textOf(const Diagnosis &diagnosis);

} // namespace pinbridge
