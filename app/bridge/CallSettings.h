// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bridge/Bridge.h"
#include "bridge/Configuration.h"
#include "bridge/Settings.h"

#include <QList>

#include <memory>

namespace pinbridge {

[[nodiscard]] QList<Setting> callSettings();

[[nodiscard]] Result<void> readCallSettings(Configuration &configuration);

/// Null where the setup wants none.
[[nodiscard]] std::unique_ptr<CallFollower> callFollower(const BridgeSetup &setup,
                                                         HelpLightning &upstream, SessionDesk &desk,
                                                         const Clock &clock);

} // namespace pinbridge
