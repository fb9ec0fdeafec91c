// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pinbridge::ui {

/// What a person can press to mend a failure.
enum class Remedy {
    None,
    TryAgain,
    OpenProfiles,
    OpenDevices,
    OpenFaults,
    OpenSettings,
    StartOnFreePort,
};

/// "Open Profiles"; empty for None.
[[nodiscard]] QString remedyWords(Remedy remedy);

} // namespace pinbridge::ui
