// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Files.h"

#include "base/Shell.h"
#include "system/OwnerFiles.h"
#include "system/Platform.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <memory>
#include <utility>

namespace pinbridge {
namespace {

tl::unexpected<Failure> bad(const Phrase &sentence)
{
    return fail(FailureCode::BadSetting, sentence, Stage::Settings);
}

/// A file's bytes, or its name.
Result<void> keptOr(const QString &path, const sys::Problem &problem)
{
    if (problem.isEmpty())
        return {};
    return bad(Phrase::tr("%1 may be lost in a power cut: %2.").arg(path, problem));
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
        // Unbuffered, as openNew leaves it: Qt's write buffer would keep a copy of a secret in
        // memory.
        sys::Problem problem = sys::openNew(m_file);
        m_written = problem.isEmpty();
        if (m_written && m_file.write(content.bytes()) != content.bytes().size())
            problem = m_file.errorString();
        // A rename may reach the disk before the bytes do, and a power cut in between leaves
        // nothing.
        if (problem.isEmpty())
            problem = sys::flush(m_file);
        if (!problem.isEmpty())
            return bad(Phrase::tr("%1 cannot be written: %2.").arg(m_path, problem));
        m_file.close();
        return {};
    }

    Result<void> commit()
    {
        const auto problem = sys::moveOver(m_file.fileName(), m_path);
        if (!problem.isEmpty())
            return bad(Phrase::tr("%1 cannot be replaced: %2.").arg(m_path, problem));
        m_written = false;
        return keptOr(m_path, sys::flushFolderOf(m_path));
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

QString closingCommand(const QString &path)
{
    if (sys::platform() != sys::Platform::Windows)
        return QStringLiteral("chmod 600 %1").arg(shellQuoted(path));
    // A name can hold no quotes there.
    return QStringLiteral(R"(icacls "%1" /inheritance:r /grant:r "%2:F")")
        .arg(QDir::toNativeSeparators(path), qEnvironmentVariable("USERNAME"));
}

Result<void> requireOwnerOnly(const QString &path)
{
    if (!sys::isOpenToOthers(path))
        return {};
    return bad(Phrase::tr("%1 holds a secret, and other users of this machine can reach it. Run: "
                          "%2")
                   .arg(path, closingCommand(path)));
}

Result<void> makeOwnerFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isDir())
        return bad(Phrase::tr("%1 is a file where a folder is needed.").arg(path));
    const bool present = info.isDir()
                         || (QDir().mkpath(QFileInfo(info.absoluteFilePath()).absolutePath())
                             && sys::makeFolder(path).isEmpty())
                         || QFileInfo(path).isDir(); // another process was faster
    if (!present)
        return bad(
            Phrase::tr("The folder %1 cannot be made. Check who may write there.").arg(path));
    return {};
}

Result<void> makeOwnerFile(const QString &path)
{
    QFile file(path);
    const auto problem = sys::openNew(file);
    if (problem.isEmpty())
        return {};
    if (QFileInfo::exists(path))
        return bad(Phrase::tr("%1 exists already. Give the name of a new file.").arg(path));
    return bad(Phrase::tr("%1 cannot be made: %2.").arg(path, problem));
}

Result<void> synchroniseFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return bad(Phrase::tr("%1 cannot be opened: %2.").arg(path, file.errorString()));
    if (const auto kept = keptOr(path, sys::flush(file)); !kept)
        return kept;
    return keptOr(path, sys::flushFolderOf(path));
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
