// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"

#include <QString>

namespace pinbridge {

/// Where a process that runs on a data folder listens for others of its owner: `NAME.sock` in the
/// folder; when its path is longer than a socket's may be (108 bytes on Linux), a name made from
/// `prefix` and the folder's in the user's runtime folder; on Windows a pipe's name. The same for
/// every way to write the folder. Failure: BadSetting when that is too long as well.
[[nodiscard]] Result<QString> folderSocketPath(const QString &dataDirectory, const QString &name,
                                               const QString &prefix);

} // namespace pinbridge
