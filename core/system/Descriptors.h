// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace pinbridge::sys {

/// Raises this process's limit of open files and sockets as far as the system allows without
/// privileges, and returns it. Where there is no such limit, as on Windows: a large number.
[[nodiscard]] int raiseDescriptorLimit();

} // namespace pinbridge::sys
