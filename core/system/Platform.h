// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace pinbridge::sys {

/// The system that this program was built for, for words and for what desktops do differently.
/// Linux also where it is another Unix with its desktops.
enum class Platform { Linux, MacOs, Windows };

[[nodiscard]] Platform platform();

} // namespace pinbridge::sys
