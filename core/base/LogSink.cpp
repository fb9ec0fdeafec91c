// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/LogSink.h"

#include "system/ErrorOutput.h"

#include <chrono>

namespace pinbridge {

namespace {

constexpr std::chrono::milliseconds betweenTries{500};
constexpr std::chrono::minutes betweenComplaints{1};
constexpr std::chrono::seconds stderrPatience{2}; // for a reader that has fallen behind
constexpr qsizetype mostHeld = 4096; // bytes; Linux' PIPE_BUF, which a pipe takes unmixed

thread_local int holders = 0;
thread_local bool isWriting = false;

/// What Qt itself says of the writing of a line would wait for that line.
class Writing
{
public:
    Writing() { isWriting = true; }
    ~Writing() { isWriting = false; }
    Writing(const Writing &) = delete;
    Writing &operator=(const Writing &) = delete;
};

} // namespace

LogSink::LogSink()
    : m_isJournal(sys::isJournal())
{
    m_held.bytes.reserve(mostHeld);
}

LineForm LogSink::form(bool isForJournal) const
{
    return {m_options.format, isForJournal, m_options.pins};
}

LogSink::Lines LogSink::lineOf(const LogRecord &record, bool isForJournal) const
{
    return {logLine(record, form(isForJournal)), 1};
}

Result<void> LogSink::take(const LogOptions &options)
{
    const Writing here;
    const std::lock_guard lock(m_mutex);
    writeHeld();
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
    if (isWriting)
        return;
    const Writing here;
    const std::lock_guard lock(m_mutex);
    if (mayWait(record)) {
        const Lines line = lineOf(record, m_isJournal);
        if (m_held.bytes.size() + line.bytes.size() > mostHeld)
            writeHeld();
        m_held.bytes += line.bytes;
        ++m_held.count;
        return;
    }
    writeHeld();
    const bool isInFile = m_file && writeFile(lineOf(record, false));
    if (!isInFile || m_options.alsoStderr)
        writeError(lineOf(record, m_isJournal));
}

void LogSink::hold() { ++holders; }

void LogSink::release()
{
    if (--holders > 0)
        return;
    const Writing here;
    const std::lock_guard lock(m_mutex);
    writeHeld();
}

/// Not where a line may come to need another form, nor where lines are lost.
bool LogSink::mayWait(const LogRecord &record) const
{
    const bool hasTwoForms = m_file && m_isJournal;
    return holders > 0 && record.type == QtInfoMsg && !hasTwoForms && m_missed == 0 && m_lost == 0;
}

void LogSink::writeHeld()
{
    if (m_held.count == 0)
        return;
    const bool isInFile = m_file && writeFile(m_held);
    if (!isInFile || m_options.alsoStderr)
        writeError(m_held);
    m_held.bytes.resize(0); // its room stays
    m_held.count = 0;
}

void LogSink::reopen()
{
    const Writing here;
    const std::lock_guard lock(m_mutex);
    writeHeld();
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

bool LogSink::writeFile(const Lines &lines)
{
    if (putBack() && m_file->write(lines.bytes))
        return true;
    if (m_missed == 0) {
        m_why = m_file->problem();
        m_nextTry.setRemainingTime(betweenTries);
        if (m_quiet.hasExpired()) {
            complain(QStringLiteral("The log %1 cannot be written: %2. Its lines come here until "
                                    "it can.")
                         .arg(m_file->options().path, m_why));
        }
        m_quiet.setRemainingTime(betweenComplaints);
    }
    m_missed += lines.count;
    return false;
}

void LogSink::writeError(const Lines &lines)
{
    if (m_lost > 0) { // nobody is waited for twice
        const QString message =
            QStringLiteral("%1 lines were lost: nobody read them in time.").arg(m_lost);
        const QByteArray note =
            logLine({QtWarningMsg, "pinbridge.app", {}, message, {}}, form(m_isJournal));
        if (!sys::writeError(note, std::chrono::milliseconds(0))) {
            m_lost += lines.count;
            return;
        }
        m_lost = 0;
    }
    if (!sys::writeError(lines.bytes, stderrPatience))
        m_lost += lines.count;
}

void LogSink::complain(const QString &sentence)
{
    writeError(lineOf({QtWarningMsg, "pinbridge.app", {}, sentence}, m_isJournal));
}

} // namespace pinbridge
