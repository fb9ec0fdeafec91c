// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sessions/CallState.h"
#include "sessions/Session.h"
#include "ui/Sessions.h"

namespace pinbridge {

[[nodiscard]] ui::SessionRow rowOf(const Session &session);
[[nodiscard]] ui::CallRow rowOf(const CallState &state);
/// And when each ends.
[[nodiscard]] ui::SessionTokens tokensOf(const Session &session);

} // namespace pinbridge
