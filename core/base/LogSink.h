// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Log.h"

#include <QDeadlineTimer>

#include <memory>
#include <mutex>

namespace pinbridge {

/// Where lines go; any thread may write. See installLogging.
class LogSink
{
public:
    LogSink();
    LogSink(const LogSink &) = delete;
    LogSink &operator=(const LogSink &) = delete;

    [[nodiscard]] Result<void> take(const LogOptions &options);
    void write(const LogRecord &record);
    void reopen();
    /// Of the calling thread: see LogBatch. As often released as held.
    static void hold();
    void release();

private:
    struct Lines
    {
        QByteArray bytes;
        qint64 count = 0;
    };

    [[nodiscard]] bool mayWait(const LogRecord &record) const;
    void writeHeld();
    /// False: nothing of them is in the file, which has been told of.
    [[nodiscard]] bool writeFile(const Lines &lines);
    void writeError(const Lines &lines);
    [[nodiscard]] Lines lineOf(const LogRecord &record, bool isForJournal) const;
    /// A line of its own, on stderr.
    void complain(const QString &sentence);
    [[nodiscard]] bool putBack();
    [[nodiscard]] LineForm form(bool isForJournal) const;

    std::mutex m_mutex; ///< for all below
    LogOptions m_options;
    std::unique_ptr<LogFile> m_file; ///< null: stderr alone
    const bool m_isJournal; ///< stderr is
    Lines m_held; ///< not written yet
    qint64 m_missed = 0; ///< lines that the file has not got since it failed
    QDeadlineTimer m_nextTry; ///< of a file that failed
    QDeadlineTimer m_quiet; ///< until then a file that fails again is not told of again
    QString m_why;
    qint64 m_lost = 0; ///< lines that stderr has not got, either
};

} // namespace pinbridge
