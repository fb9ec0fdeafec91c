// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "traffic/Exchange.h"

#include <QString>

namespace pinbridge {

enum class CommandShell { Bash, PowerShell };

/// A command that sends the request again: curl in a POSIX-like shell with $'…' (bash, zsh),
/// Invoke-WebRequest in PowerShell 5.1 or later. Secrets are variables, and comments above it say
/// what to put into each. Whatever a device sent, the text holds no control character but line
/// feeds between commands, so that pasting it does nothing else.
///
/// `server` is where it goes, "http://192.168.2.110:8777"; its scheme is that of the exchange. The
/// name by which the device called the server stays in the Host field where that is another.
[[nodiscard]] QString commandText(const Exchange &exchange, CommandShell shell,
                                  const QString &server);

} // namespace pinbridge
