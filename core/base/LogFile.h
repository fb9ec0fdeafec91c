// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"

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

/// A file of lines, its owner's alone (0600). Before a line would make it larger than `size` it is
/// renamed to PATH.1, that one to PATH.2, and so on; a line that is larger has a file of its own.
/// Each line is one write(2) at the end of the file, so what was written outlives this process,
/// however that ends. One program at a time. For one thread, or behind a lock.
class LogFile
{
public:
    /// Failure: BadSetting; the sentence names the path: no regular file, another user's, another
    /// program writes to it, or it cannot be made.
    [[nodiscard]] static Result<std::unique_ptr<LogFile>> open(const LogFileOptions &options);
    ~LogFile();
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

    /// False: nothing of the line is in the file, and errno says why.
    [[nodiscard]] bool write(const QByteArray &line);
    /// Who has renamed the file wants the next line in a new one. Failure: as of `open`; the lines
    /// go on into the old one.
    [[nodiscard]] Result<void> reopen();

    [[nodiscard]] const LogFileOptions &options() const { return m_options; }

private:
    explicit LogFile(LogFileOptions options);
    [[nodiscard]] Result<int> openFile() const;
    void take(int descriptor);
    void rotate(qsizetype coming);
    [[nodiscard]] QByteArray nameOf(int number) const;

    const LogFileOptions m_options;
    const QByteArray m_name; ///< as the file system takes it
    int m_descriptor = -1;
    qint64 m_size = 0;
    qint64 m_next = 0; ///< from this size on it is renamed
};

} // namespace pinbridge
