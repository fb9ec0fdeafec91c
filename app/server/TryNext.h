// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pinbridge {

class Bridge;
struct Configuration;

/// Where the operator sees who waits, one line; empty when no device can.
[[nodiscard]] QString devicesLine(const Configuration &configuration);
/// Commands that make and join a session on the running bridge, to paste one after another.
[[nodiscard]] QString tryNext(const Bridge &bridge);

} // namespace pinbridge
