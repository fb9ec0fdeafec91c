// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Command.h"
#include "base/Clock.h"
#include "bridge/Options.h"
#include "storage/Database.h"
#include "storage/Store.h"

#include <memory>

namespace pinbridge {

/// The store of a server, for commands that look into it themselves: whether one runs or not.
struct OpenedStore
{
    StoreOptions options;
    SystemClock clock{};
    Database database{options.address, clock, Database::Use::Beside}; ///< not connected
};

/// Which store: --data-dir, --store, --store-key, --env-file; with --help.
[[nodiscard]] QList<OptionSpec> storeOptions();

/// Failure: BadSetting, also where sessions are kept in memory.
[[nodiscard]] Result<std::unique_ptr<OpenedStore>> findStore(const ParsedOptions &options);

/// Says the failure with what the database said: no server's log has it. Returns the exit code.
ExitCode complain(const OpenedStore &store, const Failure &failure);

} // namespace pinbridge
