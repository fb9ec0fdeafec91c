// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Facade.h"

namespace pinbridge::ui {

Facade::~Facade() = default;

} // namespace pinbridge::ui
