// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Command.h"
#include "OpenedStore.h"

namespace pinbridge {

/// `store settings`, `store set NAME VALUE` and `store unset NAME`: what servers on the store
/// share.
[[nodiscard]] ExitCode showShared(const ParsedOptions &options, OpenedStore &store);
[[nodiscard]] ExitCode setShared(const ParsedOptions &options, OpenedStore &store);
[[nodiscard]] ExitCode unsetShared(const ParsedOptions &options, OpenedStore &store);

} // namespace pinbridge
