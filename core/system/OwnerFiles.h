// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QString>

/// Files that are their owner's alone. POSIX: by their mode. Windows: by an access list of the
/// user, the system and the administrators, who can reach any file anyway, that takes nothing over
/// from the folder; a file system that keeps no such lists (FAT) keeps nobody out.
namespace pinbridge::sys {

/// Why something was not done, in the system's words; empty: it was.
using Problem = QString;

/// Makes `file`, 0600 whatever the umask or the folder says, and opens it for writing without a
/// buffer. A problem also when it exists.
[[nodiscard]] Problem openNew(QFile &file);
/// Makes the last folder of the path (0700); what is made in it is the owner's alone on Windows,
/// and as the umask says elsewhere. A problem also when it exists.
[[nodiscard]] Problem makeFolder(const QString &path);
/// Takes everybody else's rights from a file (0600) or folder (0700) that exists.
[[nodiscard]] Problem closeToOthers(const QString &path);

enum class Reach { ReadOrWrite, Write };
/// Whether others than the owner can reach the content of a file, by its own mode or list; not the
/// administrators of a Windows. False where there is no file.
[[nodiscard]] bool isOpenToOthers(const QString &path, Reach reach = Reach::ReadOrWrite);
/// Whether it exists and belongs to another user. On Windows what belongs to the administrators is
/// ours: it is what a program with their rights makes, whoever runs it.
[[nodiscard]] bool isAnothers(const QString &path);

/// What was written to the file is on the disk once this returns: fsync, FlushFileBuffers.
[[nodiscard]] Problem flush(const QFile &file);
/// The same for the names in the folder of a file; no problem where the file system, or a folder
/// that cannot be read, offers no way.
[[nodiscard]] Problem flushFolderOf(const QString &path);
/// Puts a file in its place, over what is there, in one step: rename(2), MoveFileEx. Windows: tries
/// for a fifth of a second, as programs that search files hold them for a moment.
[[nodiscard]] Problem moveOver(const QString &from, const QString &to);

} // namespace pinbridge::sys
