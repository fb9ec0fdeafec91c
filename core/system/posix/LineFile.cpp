// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "system/LineFile.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pinbridge::sys {

namespace {

constexpr mode_t ownerOnly = 0600;
using Kind = LineFile::Problem::Kind;

tl::unexpected<LineFile::Problem> problem(Kind kind)
{
    return tl::unexpected(LineFile::Problem{.kind = kind, .words = qt_error_string(errno)});
}

} // namespace

tl::expected<LineFile, LineFile::Problem> LineFile::open(const QString &path)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(),
               O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, ownerOnly);
    if (descriptor < 0) {
        return problem(errno == ELOOP   ? Kind::SymbolicLink
                       : errno == ENXIO ? Kind::NoRegularFile
                                        : Kind::System);
    }
    LineFile file(descriptor);
    if (const auto claimed = file.claim(); !claimed)
        return tl::unexpected(claimed.error());
    return file;
}

tl::expected<void, LineFile::Problem> LineFile::claim() const
{
    const int descriptor = static_cast<int>(m_handle);
    struct stat file = {};
    if (fstat(descriptor, &file) != 0)
        return problem(Kind::System);
    if (!S_ISREG(file.st_mode))
        return problem(Kind::NoRegularFile);
    if (file.st_uid != geteuid())
        return problem(Kind::AnotherUsers);
    if ((file.st_mode & 0777U) != ownerOnly && fchmod(descriptor, ownerOnly) != 0)
        return problem(Kind::System);
    // Two that rename it would lose each other's lines.
    if (flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return problem(Kind::InUse);
    return {};
}

LineFile::~LineFile()
{
    if (m_handle >= 0)
        ::close(static_cast<int>(m_handle));
}

QString LineFile::append(const QByteArray &lines)
{
    const int descriptor = static_cast<int>(m_handle);
    ssize_t written = -1;
    do {
        written = ::write(descriptor, lines.constData(), static_cast<size_t>(lines.size()));
    } while (written < 0 && errno == EINTR);
    if (written == lines.size())
        return {};
    if (written < 0)
        return qt_error_string(errno);
    // The disk is full: half a line would spoil the next one.
    [[maybe_unused]] const int cut = ftruncate(descriptor, size() - written);
    return qt_error_string(ENOSPC);
}

qint64 LineFile::size() const
{
    struct stat now = {};
    return fstat(static_cast<int>(m_handle), &now) == 0 ? qint64{now.st_size} : 0;
}

bool LineFile::isAt(const QString &path) const
{
    struct stat opened = {};
    struct stat named = {};
    return fstat(static_cast<int>(m_handle), &opened) == 0
           && lstat(QFile::encodeName(path).constData(), &named) == 0
           && opened.st_dev == named.st_dev && opened.st_ino == named.st_ino;
}

} // namespace pinbridge::sys
