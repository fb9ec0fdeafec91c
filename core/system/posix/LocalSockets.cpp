// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "system/LocalSockets.h"

#include <sys/un.h>

namespace pinbridge::sys {

bool socketsAreFiles() { return true; }

qsizetype longestSocketName() { return qsizetype{sizeof(sockaddr_un::sun_path)} - 1; }

} // namespace pinbridge::sys
