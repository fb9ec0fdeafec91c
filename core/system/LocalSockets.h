// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// What QLocalServer and QLocalSocket leave to the system.
namespace pinbridge::sys {

/// Whether a socket's name is the path of a file, which stays when its process has died. On Windows
/// it is that of a pipe, which goes with its process, and two processes may listen on one.
[[nodiscard]] bool socketsAreFiles();

/// The longest name, in bytes as the file system takes it. POSIX: sizeof(sun_path) - 1, 107 on
/// Linux and 103 on macOS. Windows: 256 letters less those that Qt puts before it
/// (CreateNamedPipe).
[[nodiscard]] qsizetype longestSocketName();

} // namespace pinbridge::sys
