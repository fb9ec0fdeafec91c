// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Files.h"

#include "base/Shell.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <filesystem>
#include <memory>
#include <system_error>
#include <utility>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace pinbridge {
namespace {

constexpr QFileDevice::Permissions ownerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions ownerFolder = ownerFile | QFileDevice::ExeOwner;

tl::unexpected<Failure> bad(const Phrase &sentence)
{
    return fail(FailureCode::BadSetting, sentence, Stage::Settings);
}

/// A rename may reach the disk before the bytes do, and a power cut in between leaves nothing.
bool synchronise(const QFile &file)
{
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    Q_UNUSED(file)
    return true;
#endif
}

/// The new name is in the folder, which is written in its own time.
bool synchroniseFolderOf(const QString &path)
{
#ifdef Q_OS_UNIX
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return true; // one that may be written and not read: nobody can do better
    const int failed = ::fsync(handle) == 0 ? 0 : errno;
    ::close(handle);
    errno = failed;
    return failed == 0 || failed == EINVAL; // not every file system offers it
#else
    Q_UNUSED(path)
    return true;
#endif
}

tl::unexpected<Failure> mayBeLost(const QString &path)
{
    return bad(Phrase::tr("%1 may be lost in a power cut: %2.").arg(path, qt_error_string(errno)));
}

/// A file written beside the one it will replace; gone when it never did. QSaveFile makes its file
/// with the umask's mode, so that another user could open it before the mode is narrowed.
class Replacement
{
public:
    explicit Replacement(QString path)
        : m_path(std::move(path))
        , m_file(QStringLiteral("%1.%2").arg(m_path).arg(QRandomGenerator::system()->generate64(),
                                                         16, 16, QLatin1Char('0')))
    {
    }
    Replacement(const Replacement &) = delete;
    Replacement &operator=(const Replacement &) = delete;
    ~Replacement()
    {
        if (m_written)
            m_file.remove();
    }

    Result<void> write(const Secret &content)
    {
        // Unbuffered: Qt's write buffer would keep a copy of a secret in memory.
        m_written = m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                                ownerFile);
        if (!m_written || m_file.write(content.bytes()) != content.bytes().size()
            || !synchronise(m_file))
            return bad(Phrase::tr("%1 cannot be written: %2.").arg(m_path, m_file.errorString()));
        m_file.close();
        return {};
    }

    Result<void> commit()
    {
        std::error_code error; // QFile::rename does not replace
        std::filesystem::rename(QFileInfo(m_file).filesystemAbsoluteFilePath(),
                                QFileInfo(m_path).filesystemAbsoluteFilePath(), error);
        if (error)
            return bad(Phrase::tr("%1 cannot be replaced: %2.")
                           .arg(m_path, QString::fromLocal8Bit(error.message().c_str())));
        m_written = false;
        return synchroniseFolderOf(m_path) ? Result<void>() : mayBeLost(m_path);
    }

private:
    QString m_path;
    QFile m_file;
    bool m_written = false;
};

} // namespace

Result<Secret> readWholeFile(const QString &path, qint64 maximumSize)
{
    const QFileInfo info(path);
    if (!info.exists())
        return bad(Phrase::tr("%1 does not exist. Check the path.").arg(path));
    if (info.isDir())
        return bad(Phrase::tr("%1 is a folder. Give the file in it.").arg(path));
    if (!info.isFile()) // opening a pipe that nobody writes to would block
        return bad(Phrase::tr("%1 is not a regular file. Give a file.").arg(path));

    QFile file(path);
    // Unbuffered: Qt's read buffer would keep a copy of a secret in memory.
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return bad(Phrase::tr("%1 cannot be read: %2. Check who may read it.")
                       .arg(path, file.errorString()));
    Secret content(file.read(maximumSize + 1));
    if (file.error() != QFileDevice::NoError)
        return bad(Phrase::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    if (content.bytes().size() > maximumSize)
        return bad(Phrase::tr("%1 is larger than %2 KiB, so it is not the file that is wanted.")
                       .arg(path)
                       .arg(maximumSize / 1024));
    return content;
}

Result<void> requireOwnerOnly(const QString &path)
{
#ifdef Q_OS_UNIX
    constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
                                                | QFileDevice::ReadOther | QFileDevice::WriteOther;
    if (QFileInfo(path).permissions() & others)
        return bad(Phrase::tr("%1 holds a secret, and other users of this machine can reach "
                              "it. Run: chmod 600 %2")
                       .arg(path, shellQuoted(path)));
#else
    Q_UNUSED(path)
#endif
    return {};
}

Result<void> makeOwnerFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isDir())
        return bad(Phrase::tr("%1 is a file where a folder is needed.").arg(path));
    const bool present = info.isDir()
                         || (QDir().mkpath(QFileInfo(info.absoluteFilePath()).absolutePath())
                             && QDir().mkdir(path, ownerFolder))
                         || QFileInfo(path).isDir(); // another process was faster
    if (!present)
        return bad(
            Phrase::tr("The folder %1 cannot be made. Check who may write there.").arg(path));
    return {};
}

Result<void> makeOwnerFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerFile))
        return {};
    if (QFileInfo::exists(path))
        return bad(Phrase::tr("%1 exists already. Give the name of a new file.").arg(path));
    return bad(Phrase::tr("%1 cannot be made: %2.").arg(path, file.errorString()));
}

Result<void> synchroniseFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return bad(Phrase::tr("%1 cannot be opened: %2.").arg(path, file.errorString()));
    return synchronise(file) && synchroniseFolderOf(path) ? Result<void>() : mayBeLost(path);
}

Result<void> replaceOwnerFiles(const std::vector<OwnerFile> &files)
{
    std::vector<std::unique_ptr<Replacement>> replacements;
    for (const auto &file : files) {
        replacements.push_back(std::make_unique<Replacement>(file.path));
        if (const auto written = replacements.back()->write(file.content); !written)
            return written;
    }
    for (const auto &replacement : replacements) {
        if (const auto committed = replacement->commit(); !committed)
            return committed;
    }
    return {};
}

} // namespace pinbridge
