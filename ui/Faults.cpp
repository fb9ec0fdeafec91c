// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Faults.h"

namespace pinbridge::ui {

QList<FaultRow> onAmong(const QList<FaultRow> &faults)
{
    QList<FaultRow> on = faults;
    on.removeIf([](const FaultRow &fault) { return !fault.isOn(); });
    return on;
}

} // namespace pinbridge::ui
