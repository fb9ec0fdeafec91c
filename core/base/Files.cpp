// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <memory>

namespace pinbridge {
namespace {

constexpr QFileDevice::Permissions ownerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions ownerFolder = ownerFile | QFileDevice::ExeOwner;

tl::unexpected<Failure> bad(const QString &sentence)
{
    return fail(FailureCode::BadSetting, sentence, Stage::Settings);
}

/// A path as a POSIX shell takes it literally.
QString quoted(const QString &path)
{
    auto inner = path;
    inner.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    return QLatin1Char('\'') + inner + QLatin1Char('\'');
}

Result<void> writeAll(QSaveFile &file, const Secret &content)
{
    // Unbuffered: Qt's write buffer would keep a copy of a secret in memory.
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.setPermissions(ownerFile)
        && file.write(content.bytes()) == content.bytes().size())
        return {};
    return bad(
        QStringLiteral("%1 cannot be written: %2.").arg(file.fileName(), file.errorString()));
}

} // namespace

Result<Secret> readWholeFile(const QString &path, qint64 maximumSize)
{
    const QFileInfo info(path);
    if (!info.exists())
        return bad(QStringLiteral("%1 does not exist. Check the path.").arg(path));
    if (info.isDir())
        return bad(QStringLiteral("%1 is a folder. Give the file in it.").arg(path));
    if (!info.isFile()) // opening a pipe that nobody writes to would block
        return bad(QStringLiteral("%1 is not a regular file. Give a file.").arg(path));

    QFile file(path);
    // Unbuffered: Qt's read buffer would keep a copy of a secret in memory.
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return bad(QStringLiteral("%1 cannot be read: %2. Check who may read it.")
                       .arg(path, file.errorString()));
    Secret content(file.read(maximumSize + 1));
    if (file.error() != QFileDevice::NoError)
        return bad(QStringLiteral("%1 cannot be read: %2.").arg(path, file.errorString()));
    if (content.bytes().size() > maximumSize)
        return bad(QStringLiteral("%1 is larger than %2 KiB, so it is not the file that is wanted.")
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
        return bad(QStringLiteral("%1 holds a secret, and other users of this machine can reach "
                                  "it. Run: chmod 600 %2")
                       .arg(path, quoted(path)));
#else
    Q_UNUSED(path)
#endif
    return {};
}

Result<void> makeOwnerFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isDir())
        return bad(QStringLiteral("%1 is a file where a folder is needed.").arg(path));
    const bool present = info.isDir()
                         || (QDir().mkpath(QFileInfo(info.absoluteFilePath()).absolutePath())
                             && QDir().mkdir(path, ownerFolder))
                         || QFileInfo(path).isDir(); // another process was faster
    if (!present)
        return bad(
            QStringLiteral("The folder %1 cannot be made. Check who may write there.").arg(path));
    if (!QFile::setPermissions(path, ownerFolder))
        return bad(
            QStringLiteral("The folder %1 cannot be closed to other users. It must be yours.")
                .arg(path));
    return {};
}

Result<void> replaceOwnerFiles(const std::vector<OwnerFile> &files)
{
    std::vector<std::unique_ptr<QSaveFile>> written;
    for (const auto &file : files) {
        auto save = std::make_unique<QSaveFile>(file.path);
        if (const auto done = writeAll(*save, file.content); !done)
            return done;
        written.push_back(std::move(save));
    }
    for (const auto &save : written) {
        if (!save->commit())
            return bad(QStringLiteral("%1 cannot be written: %2.")
                           .arg(save->fileName(), save->errorString()));
    }
    return {};
}

} // namespace pinbridge
