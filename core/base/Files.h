// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "base/Secret.h"

#include <QString>

#include <vector>

namespace pinbridge {

/// Small files that are read and written whole; those with secrets in them only for their owner.
/// Every failure is BadSetting with a sentence that names the path.

/// The bytes of a regular file. Failure: absent, a folder, a device or pipe, unreadable, larger
/// than `maximumSize` bytes.
[[nodiscard]] Result<Secret> readWholeFile(const QString &path, qint64 maximumSize);

/// Refuses a file whose mode lets the group or others read or write it, with the command that
/// mends it. Passes always on Windows, where the user's own folders are closed to others by their
/// access lists and a mode says nothing.
[[nodiscard]] Result<void> requireOwnerOnly(const QString &path);

/// Makes the folder (0700), and its parents, where absent. An existing one stays as it is: it
/// may be anybody's.
[[nodiscard]] Result<void> makeOwnerFolder(const QString &path);

/// Makes an empty file (0600), for somebody else to write to. Failure: also when it exists.
[[nodiscard]] Result<void> makeOwnerFile(const QString &path);
/// What somebody else has written to the file is on disk once this returns, and so is its name.
[[nodiscard]] Result<void> synchroniseFile(const QString &path);

struct OwnerFile
{
    QString path;
    Secret content;
};

/// Writes all, and only when every byte is on disk puts each in its place in one step: a full
/// disk changes nothing. Once it returns a power cut takes nothing back. The files are made with
/// mode 0600, whatever the umask. The folders must be there.
[[nodiscard]] Result<void> replaceOwnerFiles(const std::vector<OwnerFile> &files);

} // namespace pinbridge
