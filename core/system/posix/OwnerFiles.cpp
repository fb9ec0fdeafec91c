// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "system/OwnerFiles.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace pinbridge::sys {

namespace {

constexpr QFileDevice::Permissions ownerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions ownerFolder = ownerFile | QFileDevice::ExeOwner;
constexpr QFileDevice::Permissions othersWrite = QFileDevice::WriteGroup | QFileDevice::WriteOther;
constexpr QFileDevice::Permissions othersRead = QFileDevice::ReadGroup | QFileDevice::ReadOther;

Problem lastProblem() { return qt_error_string(errno); }

} // namespace

Problem openNew(QFile &file)
{
    const bool isOpen =
        file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, ownerFile);
    return isOpen ? Problem() : file.errorString();
}

Problem makeFolder(const QString &path)
{
    return QDir().mkdir(path, ownerFolder) ? Problem() : lastProblem();
}

Problem closeToOthers(const QString &path)
{
    QFile file(path);
    const bool isClosed = file.setPermissions(QFileInfo(path).isDir() ? ownerFolder : ownerFile);
    return isClosed ? Problem() : file.errorString();
}

bool isOpenToOthers(const QString &path, Reach reach)
{
    const auto rights = reach == Reach::Write ? othersWrite : othersWrite | othersRead;
    return bool(QFileInfo(path).permissions() & rights);
}

bool isAnothers(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() && info.ownerId() != geteuid();
}

Problem flush(const QFile &file) { return ::fsync(file.handle()) == 0 ? Problem() : lastProblem(); }

Problem flushFolderOf(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return {}; // one that may be written and not read: nobody can do better
    const int failed = ::fsync(handle) == 0 ? 0 : errno;
    ::close(handle);
    return failed == 0 || failed == EINVAL ? Problem() : qt_error_string(failed);
}

Problem moveOver(const QString &from, const QString &to)
{
    const bool isMoved =
        std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
    return isMoved ? Problem() : lastProblem();
}

} // namespace pinbridge::sys
