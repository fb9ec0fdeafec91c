// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace pinbridge {

/// As many connections as are wanted, or fewer where the system lets this process open fewer files;
/// then the log says so.
[[nodiscard]] int connectionsWithRoom(int wanted);

} // namespace pinbridge
