// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/LogFile.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pinbridge {

namespace {

constexpr int mostKept = 100;
constexpr mode_t ownerOnly = 0600;

tl::unexpected<Failure> cannot(const QString &path, const Phrase &why)
{
    return fail(FailureCode::BadSetting,
                Phrase::tr("The log %1 cannot be written: %2.").arg(path, why), Stage::Settings);
}

qint64 sizeOf(int descriptor)
{
    struct stat now = {};
    return fstat(descriptor, &now) == 0 ? qint64{now.st_size} : 0;
}

bool isSameFile(int descriptor, const QByteArray &name)
{
    struct stat opened = {};
    struct stat named = {};
    return fstat(descriptor, &opened) == 0 && lstat(name.constData(), &named) == 0
           && opened.st_dev == named.st_dev && opened.st_ino == named.st_ino;
}

/// Empty: it is one to write to.
Phrase objection(int descriptor)
{
    struct stat file = {};
    if (fstat(descriptor, &file) != 0)
        return Phrase::verbatim(qt_error_string(errno));
    if (!S_ISREG(file.st_mode))
        return Phrase::tr("it is no regular file");
    if (file.st_uid != geteuid())
        return Phrase::tr("it is another user's");
    if ((file.st_mode & 0777U) != ownerOnly && fchmod(descriptor, ownerOnly) != 0)
        return Phrase::verbatim(qt_error_string(errno));
    // Two that rename it would lose each other's lines. Some file systems cannot lock.
    if (flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return Phrase::tr("another program writes to it");
    return {};
}

} // namespace

LogFile::LogFile(LogFileOptions options)
    : m_options(std::move(options))
    , m_name(QFile::encodeName(m_options.path))
{
}

LogFile::~LogFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<std::unique_ptr<LogFile>> LogFile::open(const LogFileOptions &options)
{
    std::unique_ptr<LogFile> file(new LogFile(options));
    const auto descriptor = file->openFile();
    if (!descriptor)
        return tl::unexpected(descriptor.error());
    file->take(*descriptor);
    return file;
}

Result<int> LogFile::openFile() const
{
    // Who can write to the folder must not lead the lines elsewhere, nor hold us up with a pipe.
    const int descriptor =
        ::open(m_name.constData(),
               O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, ownerOnly);
    if (descriptor < 0) {
        return cannot(m_options.path, errno == ELOOP   ? Phrase::tr("it is a symbolic link")
                                      : errno == ENXIO ? Phrase::tr("it is no regular file")
                                                       : Phrase::verbatim(qt_error_string(errno)));
    }
    const Phrase problem = objection(descriptor);
    if (problem.isEmpty())
        return descriptor;
    ::close(descriptor);
    return cannot(m_options.path, problem);
}

void LogFile::take(int descriptor)
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = descriptor;
    m_size = sizeOf(descriptor);
    m_next = m_options.size;
}

bool LogFile::write(const QByteArray &line)
{
    if (m_size > 0 && m_size + line.size() > m_next)
        rotate(line.size());
    ssize_t written = -1;
    do {
        written = ::write(m_descriptor, line.constData(), static_cast<size_t>(line.size()));
    } while (written < 0 && errno == EINTR);
    if (written == line.size()) {
        m_size += line.size();
        return true;
    }
    if (written > 0) { // the disk is full: half a line would spoil the next one
        const qint64 end = sizeOf(m_descriptor);
        if (ftruncate(m_descriptor, end - written) != 0)
            m_size += written;
        errno = ENOSPC;
    }
    return false;
}

Result<void> LogFile::reopen()
{
    if (isSameFile(m_descriptor, m_name))
        return {};
    const auto descriptor = openFile();
    if (!descriptor)
        return tl::unexpected(descriptor.error());
    take(*descriptor);
    return {};
}

QByteArray LogFile::nameOf(int number) const { return m_name + '.' + QByteArray::number(number); }

/// Where that fails the lines go on into the same file, and it is tried again a tenth later.
void LogFile::rotate(qsizetype coming)
{
    m_size = sizeOf(m_descriptor); // somebody may have emptied it
    if (m_size == 0 || m_size + coming <= m_next)
        return;
    m_next = m_size + coming + m_options.size / 10;
    // Renamed by somebody else already: then the names are not ours to move.
    if (isSameFile(m_descriptor, m_name)) {
        for (int old = m_options.kept + 1; old <= mostKept; ++old) {
            if (::unlink(nameOf(old).constData()) != 0)
                break; // more were kept before
        }
        for (int old = m_options.kept - 1; old >= 1; --old)
            std::rename(nameOf(old).constData(), nameOf(old + 1).constData());
        if (std::rename(m_name.constData(), nameOf(1).constData()) != 0)
            return;
    }
    if (const auto descriptor = openFile())
        take(*descriptor);
}

} // namespace pinbridge
