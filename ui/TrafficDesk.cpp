// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/TrafficDesk.h"

namespace pinbridge::ui {

TrafficDesk::~TrafficDesk() = default;

} // namespace pinbridge::ui
