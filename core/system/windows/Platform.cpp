// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "system/Platform.h"

namespace pinbridge::sys {

Platform platform() { return Platform::Windows; }

} // namespace pinbridge::sys
