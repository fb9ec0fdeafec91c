// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/LogFile.h"

#include "system/OwnerFiles.h"

#include <QFile>

#include <utility>

namespace pinbridge {

namespace {

constexpr int mostKept = 100;

Phrase wordsOf(const sys::LineFile::Problem &problem)
{
    using Kind = sys::LineFile::Problem::Kind;
    switch (problem.kind) {
    case Kind::SymbolicLink:
        return Phrase::tr("it is a symbolic link");
    case Kind::NoRegularFile:
        return Phrase::tr("it is no regular file");
    case Kind::AnotherUsers:
        return Phrase::tr("it is another user's");
    case Kind::InUse:
        return Phrase::tr("another program writes to it");
    case Kind::System:
        return Phrase::verbatim(problem.words);
    }
    Q_UNREACHABLE();
}

Result<sys::LineFile> openFile(const QString &path)
{
    auto opened = sys::LineFile::open(path);
    if (opened)
        return std::move(*opened);
    return fail(FailureCode::BadSetting,
                Phrase::tr("The log %1 cannot be written: %2.").arg(path, wordsOf(opened.error())),
                Stage::Settings);
}

} // namespace

LogFile::LogFile(LogFileOptions options, sys::LineFile file)
    : m_options(std::move(options))
    , m_file(std::move(file))
    , m_size(m_file.size())
    , m_next(m_options.size)
{
}

Result<std::unique_ptr<LogFile>> LogFile::open(const LogFileOptions &options)
{
    auto file = openFile(options.path);
    if (!file)
        return tl::unexpected(file.error());
    return std::unique_ptr<LogFile>(new LogFile(options, std::move(*file)));
}

void LogFile::take(sys::LineFile file)
{
    m_file = std::move(file);
    m_size = m_file.size();
    m_next = m_options.size;
}

bool LogFile::write(const QByteArray &lines)
{
    if (m_size > 0 && m_size + lines.size() > m_next)
        rotate(lines.size());
    m_problem = m_file.append(lines);
    if (m_problem.isEmpty())
        m_size += lines.size();
    return m_problem.isEmpty();
}

Result<void> LogFile::reopen()
{
    if (m_file.isAt(m_options.path))
        return {};
    auto file = openFile(m_options.path);
    if (!file)
        return tl::unexpected(file.error());
    take(std::move(*file));
    return {};
}

QString LogFile::nameOf(int number) const
{
    return m_options.path + QLatin1Char('.') + QString::number(number);
}

/// Where that fails the lines go on into the same file, and it is tried again a tenth later.
void LogFile::rotate(qsizetype coming)
{
    m_size = m_file.size(); // somebody may have emptied it
    if (m_size == 0 || m_size + coming <= m_next)
        return;
    m_next = m_size + coming + m_options.size / 10;
    // Renamed by somebody else already: then the names are not ours to move.
    if (m_file.isAt(m_options.path)) {
        for (int old = m_options.kept + 1; old <= mostKept; ++old) {
            if (!QFile::remove(nameOf(old)))
                break; // more were kept before
        }
        for (int old = m_options.kept - 1; old >= 1; --old)
            (void)sys::moveOver(nameOf(old), nameOf(old + 1));
        if (!sys::moveOver(m_options.path, nameOf(1)).isEmpty())
            return;
    }
    if (auto file = openFile(m_options.path))
        take(std::move(*file));
}

} // namespace pinbridge
