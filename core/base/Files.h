// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "base/Secret.h"

#include <QString>

#include <vector>

namespace pinbridge {

/// Small files that are read and written whole; those with secrets in them only for their owner,
/// as core/system's OwnerFiles.h has it on each system (0600 and 0700 stand for its access lists).
/// Every failure is BadSetting with a sentence that names the path.

/// The bytes of a regular file. Failure: absent, a folder, a device or pipe, unreadable, larger
/// than `maximumSize` bytes.
[[nodiscard]] Result<Secret> readWholeFile(const QString &path, qint64 maximumSize);

/// Refuses a file that others can read or write, by its mode or, on Windows, its access list, with
/// the command that mends it.
[[nodiscard]] Result<void> requireOwnerOnly(const QString &path);

/// What an operator runs to take others' rights from a file: chmod, or icacls on Windows.
[[nodiscard]] QString closingCommand(const QString &path);

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
