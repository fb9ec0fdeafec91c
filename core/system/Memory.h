// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace pinbridge::sys {

/// Gives freed memory back to the system, where the C library would keep it. Some milliseconds.
void giveMemoryBack();

} // namespace pinbridge::sys
