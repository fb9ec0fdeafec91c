// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "system/Descriptors.h"

#include <limits>

namespace pinbridge::sys {

// Sockets and QFile's files are handles here, of which a process may have 2^24.
int raiseDescriptorLimit() { return std::numeric_limits<int>::max(); }

} // namespace pinbridge::sys
