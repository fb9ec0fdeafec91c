// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"

#include <functional>

class QWidget;

namespace pinbridge::ui {

/// Asks whether what was typed may go, and runs `go` where it may. `name`: of its profile.
void askBeforeDropping(QWidget &asker, const QString &name, const std::function<void()> &go);

/// Names what is lost with the profile.
void askBeforeRemoval(QWidget &asker, const StoredProfile &profile, bool isInUse,
                      const std::function<void()> &go);

/// Asks whether secrets go along, and what that means.
void askWhatToExport(QWidget &asker, const StoredProfile &profile,
                     const std::function<void(bool withSecrets)> &go);

} // namespace pinbridge::ui
