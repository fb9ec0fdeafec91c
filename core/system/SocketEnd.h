// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace pinbridge::sys {

/// Ends a connection in both directions, from any thread. Whoever waits for it is woken and finds
/// it ended; on Windows, where that may not be so, once the other end has answered.
void endConnection(qintptr descriptor);

} // namespace pinbridge::sys
