// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"

#include <QString>

class QLocalServer;

namespace pinbridge {

/// Where a process that runs on a data folder listens for others of its owner.
struct FolderSocket
{
    QString path; ///< as QLocalServer takes it: a file's, or a pipe's name on Windows
    QString lock; ///< a QLockFile's, for whoever makes or removes the socket

    /// Whether who listens there still has it: on POSIX its file may be gone.
    [[nodiscard]] bool isThere(const QLocalServer &server) const;
};

/// `NAME.sock` in the folder; when its path is longer than a socket's may be (108 bytes on Linux),
/// a name made from `prefix` and the folder's in the user's runtime folder; on Windows that name is
/// the pipe's. The lock is beside the socket's file, or `NAME.lock` in the folder. The same for
/// every way to write the folder. Failure: BadSetting when that is too long as well.
[[nodiscard]] Result<FolderSocket> folderSocket(const QString &dataDirectory, const QString &name,
                                                const QString &prefix);

} // namespace pinbridge
