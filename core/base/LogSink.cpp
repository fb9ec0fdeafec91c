// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/LogSink.h"

#include "system/ErrorOutput.h"

#include <QScopeGuard>

#include <chrono>

namespace pinbridge {

namespace {

constexpr std::chrono::milliseconds betweenTries{500};
constexpr std::chrono::minutes betweenComplaints{1};
constexpr std::chrono::seconds stderrPatience{2}; // for a reader that has fallen behind

} // namespace

LogSink::LogSink()
    : m_isJournal(sys::isJournal())
{
}

LineForm LogSink::form(bool isForJournal) const
{
    return {m_options.format, isForJournal, m_options.pins};
}

Result<void> LogSink::take(const LogOptions &options)
{
    const std::lock_guard lock(m_mutex);
    const bool isSameFile = m_file && options.file && m_file->options() == *options.file;
    m_options = options;
    if (isSameFile)
        return {};
    m_file.reset(); // its lock, too: the new one may be the same with another size
    m_missed = 0;
    if (!options.file)
        return {};
    auto opened = LogFile::open(*options.file);
    if (!opened)
        return tl::unexpected(opened.error());
    m_file = std::move(*opened);
    return {};
}

void LogSink::write(const LogRecord &record)
{
    // What Qt itself says of the writing of a line would wait for that line.
    thread_local bool isWriting = false;
    if (isWriting)
        return;
    isWriting = true;
    const auto done = qScopeGuard([] { isWriting = false; });
    const std::lock_guard lock(m_mutex);
    if (m_file)
        writeFile(record);
    else
        writeError(record);
}

void LogSink::reopen()
{
    const std::lock_guard lock(m_mutex);
    if (!m_file)
        return;
    if (const auto opened = m_file->reopen(); !opened)
        complain(opened.error().sentence);
    m_nextTry = QDeadlineTimer();
}

/// What the file has missed is on stderr; the file says so once it can be written to again.
bool LogSink::putBack()
{
    if (m_missed == 0)
        return true;
    if (!m_nextTry.hasExpired())
        return false;
    const QString message =
        QStringLiteral("%1 lines are missing here, because this file could not be written to "
                       "(%2); they went to stderr.")
            .arg(m_missed)
            .arg(m_why);
    if (m_file->write(logLine({QtWarningMsg, "pinbridge.app", {}, message, {}}, form(false)))) {
        m_missed = 0;
        return true;
    }
    m_nextTry.setRemainingTime(betweenTries);
    return false;
}

void LogSink::writeFile(const LogRecord &record)
{
    const bool isWritten = putBack() && m_file->write(logLine(record, form(false)));
    if (!isWritten && m_missed++ == 0) {
        m_why = m_file->problem();
        m_nextTry.setRemainingTime(betweenTries);
        if (m_quiet.hasExpired()) {
            complain(QStringLiteral("The log %1 cannot be written: %2. Its lines come here until "
                                    "it can.")
                         .arg(m_file->options().path, m_why));
        }
        m_quiet.setRemainingTime(betweenComplaints);
    }
    if (!isWritten || m_options.alsoStderr)
        writeError(record);
}

void LogSink::writeError(const LogRecord &record)
{
    if (m_lost > 0) { // nobody is waited for twice
        const QString message =
            QStringLiteral("%1 lines were lost: nobody read them in time.").arg(m_lost);
        const QByteArray note =
            logLine({QtWarningMsg, "pinbridge.app", {}, message, {}}, form(m_isJournal));
        if (!sys::writeError(note, std::chrono::milliseconds(0))) {
            ++m_lost;
            return;
        }
        m_lost = 0;
    }
    if (!sys::writeError(logLine(record, form(m_isJournal)), stderrPatience))
        ++m_lost;
}

void LogSink::complain(const QString &sentence)
{
    writeError({QtWarningMsg, "pinbridge.app", {}, sentence});
}

} // namespace pinbridge
