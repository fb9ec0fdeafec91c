// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/FaultRule.h"
#include "ui/Faults.h"

// Rules of the fault lab as the widgets want them, and back.

namespace pinbridge {

[[nodiscard]] QList<ui::FaultRow> rowsOf(const QList<FaultRule> &rules);
/// Failure: BadSetting with what is wrong with it.
[[nodiscard]] Result<FaultRule> ruleOf(const ui::FaultDraft &draft);
[[nodiscard]] ui::FaultCatalogue allFaults();

} // namespace pinbridge
