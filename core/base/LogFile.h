// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "system/LineFile.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace pinbridge {

struct LogFileOptions
{
    QString path; ///< absolute
    qint64 size = qint64{10} * 1024 * 1024; ///< bytes, which it grows to
    int kept = 5; ///< older ones, PATH.1 the youngest

    bool operator==(const LogFileOptions &) const = default;
};

/// A file of lines, its owner's alone (0600). Before what is written at once would make it larger
/// than `size` it is renamed to PATH.1, that one to PATH.2, and so on; what is larger has a file of
/// its own. It is written in one call of the system, so it outlives this process, however that
/// ends. One program at a time. For one thread, or behind a lock.
class LogFile
{
public:
    /// Failure: BadSetting; the sentence names the path: no regular file, another user's, another
    /// program writes to it, or it cannot be made.
    [[nodiscard]] static Result<std::unique_ptr<LogFile>> open(const LogFileOptions &options);
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

    /// A line, or a few that stay together. False: nothing of them is in the file, and `problem`
    /// says why.
    [[nodiscard]] bool write(const QByteArray &lines);
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// Who has renamed the file wants the next line in a new one. Failure: as of `open`; the lines
    /// go on into the old one.
    [[nodiscard]] Result<void> reopen();

    [[nodiscard]] const LogFileOptions &options() const { return m_options; }

private:
    LogFile(LogFileOptions options, sys::LineFile file);
    void take(sys::LineFile file);
    void rotate(qsizetype coming);
    [[nodiscard]] QString nameOf(int number) const;

    const LogFileOptions m_options;
    sys::LineFile m_file;
    qint64 m_size = 0;
    qint64 m_next = 0; ///< from this size on it is renamed
    QString m_problem;
};

} // namespace pinbridge
