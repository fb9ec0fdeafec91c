// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bridge/Bridge.h"
#include "bridge/Configuration.h"

#include <optional>

namespace pinbridge {

/// What the console starts with.
struct ConsoleSetup
{
    BridgeSetup bridge;
    std::optional<Failure> profileFailure; ///< credentials were given that cannot be used
};

[[nodiscard]] ConsoleSetup setupOf(const Configuration &configuration);

} // namespace pinbridge
