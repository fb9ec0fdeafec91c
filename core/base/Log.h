// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "base/LogFile.h"
#include "base/LogLevels.h"
#include "base/LogLine.h"

#include <QLoggingCategory>

#include <optional>

namespace pinbridge {

Q_DECLARE_LOGGING_CATEGORY(logServer) ///< pinbridge.server: the edge and its requests
Q_DECLARE_LOGGING_CATEGORY(logUpstream) ///< pinbridge.upstream: calls to Help Lightning
Q_DECLARE_LOGGING_CATEGORY(logSessions) ///< pinbridge.sessions: the use cases
Q_DECLARE_LOGGING_CATEGORY(logSandbox) ///< pinbridge.sandbox
Q_DECLARE_LOGGING_CATEGORY(logApp) ///< pinbridge.app: start, stop, settings

struct LogOptions
{
    LogFormat format = LogFormat::Text;
    LogLevels levels{};
    PinsInLog pins = PinsInLog::Hidden;
    std::optional<LogFileOptions> file{}; ///< unset: stderr alone
    bool alsoStderr = false; ///< beside the file

    bool operator==(const LogOptions &) const = default;
};

/// One line a message, for every Qt category, in the form of LogLine.h: on stderr, or in a file.
/// A file that cannot be written to, such as on a full disk, is told of once on stderr, and its
/// lines go there until it can; nothing waits for it. Where stderr is systemd's journal lines have
/// the form that is for it. Debug lines of qt.httpserver stay off: they print URLs and headers.
/// First thing in main, and again, from any thread, for other options.
/// Failure: that of LogFile::open; all but the file counts, and lines go to stderr.
Result<void> installLogging(const LogOptions &options);

/// qCInfo of a line that is put together already, without its stream. Ask the category first.
void writeInfo(const QLoggingCategory &category, const QString &line);

/// For who renames the file: the next line is in a new one.
void reopenLog();

/// While one lives, information lines of its thread are put together, and written with one call of
/// the system at its end, before 4 KiB, or before any other line, also another thread's. Of
/// requests that have come at once: to write each line by itself is a twelfth of what a pin
/// look-up takes. What waits is lost with a process that is killed; so keep it short.
class LogBatch
{
public:
    LogBatch();
    ~LogBatch();
    LogBatch(const LogBatch &) = delete;
    LogBatch &operator=(const LogBatch &) = delete;
};

} // namespace pinbridge
