// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bridge/Configuration.h"

namespace pinbridge {

/// Completes the configuration's profile where its secrets are in the system's vault, and waits for
/// that: before anybody is served. Nobody may be there to answer a vault's question, so that it is
/// given up after a while; the failure then also says how to do without a vault.
void askVault(Configuration &configuration);

} // namespace pinbridge
