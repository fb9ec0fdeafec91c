// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pinbridge {

class Bridge;

/// "listening http://HOST:PORT (https on the same port)", one line.
[[nodiscard]] QString listeningLine(const Bridge &bridge);
/// Commands that make and join a session on the running bridge, to paste one after another.
[[nodiscard]] QString tryNext(const Bridge &bridge);

} // namespace pinbridge
