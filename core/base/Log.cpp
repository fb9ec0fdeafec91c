// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Log.h"

#include "base/LogSink.h"
#include "base/RequestScope.h"

#include <cstring>

namespace pinbridge {

Q_LOGGING_CATEGORY(logServer, "pinbridge.server", QtInfoMsg)
Q_LOGGING_CATEGORY(logUpstream, "pinbridge.upstream", QtInfoMsg)
Q_LOGGING_CATEGORY(logSessions, "pinbridge.sessions", QtInfoMsg)
Q_LOGGING_CATEGORY(logSandbox, "pinbridge.sandbox", QtInfoMsg)
Q_LOGGING_CATEGORY(logApp, "pinbridge.app", QtInfoMsg)

namespace {

/// Never destroyed: lines are written until the very end of the process.
LogSink &sink()
{
    static auto *instance = new LogSink;
    return *instance;
}

/// Rules from the environment beat rules set by the program, so the rule alone is not enough.
bool printsHeaders(QtMsgType type, const char *category)
{
    return (type == QtDebugMsg || type == QtInfoMsg)
           && std::strncmp(category, "qt.httpserver", std::strlen("qt.httpserver")) == 0;
}

// Qt aborts by itself after a fatal message.
void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const char *category = context.category != nullptr ? context.category : "default";
    if (printsHeaders(type, category))
        return;
    sink().write({type, QByteArray::fromRawData(category, qsizetype(std::strlen(category))),
                  RequestScope::current(), message, LineFields::current()});
}

} // namespace

Result<void> installLogging(const LogOptions &options)
{
    QLoggingCategory::setFilterRules(
        options.levels.filterRules()
        + QStringLiteral("qt.httpserver*.debug=false\nqt.httpserver*.info=false"));
    const auto taken = sink().take(options);
    qInstallMessageHandler(handle);
    return taken;
}

void writeInfo(const QLoggingCategory &category, const QString &line)
{
    qt_message_output(QtInfoMsg, {nullptr, 0, nullptr, category.categoryName()}, line);
}

void reopenLog() { sink().reopen(); }

LogBatch::LogBatch() { LogSink::hold(); }

LogBatch::~LogBatch() { sink().release(); }

} // namespace pinbridge
