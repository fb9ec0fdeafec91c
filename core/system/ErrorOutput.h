// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <chrono>

/// stderr, where the C library's stream would wait for its reader or lose what does not fit.
namespace pinbridge::sys {

/// Whether stderr leads to systemd's journal: JOURNAL_STREAM is its device and inode
/// (sd-daemon(3)). False where there is no systemd.
[[nodiscard]] bool isJournal();

/// Writes all, in one call wherever the system takes it so. False: not all of it, as nobody has
/// read for as long as `patience`. Windows: waits as long as the reader takes, as a pipe's handle
/// there has no other way; a console gets the letters and not their bytes; where the program has no
/// stderr, as one started from the desktop, a debugger gets it.
[[nodiscard]] bool writeError(const QByteArray &bytes, std::chrono::milliseconds patience);

} // namespace pinbridge::sys
