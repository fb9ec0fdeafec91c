// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Log.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <cstring>

namespace pinbridge {

Q_LOGGING_CATEGORY(logServer, "pinbridge.server", QtInfoMsg)
Q_LOGGING_CATEGORY(logUpstream, "pinbridge.upstream", QtInfoMsg)
Q_LOGGING_CATEGORY(logSessions, "pinbridge.sessions", QtInfoMsg)
Q_LOGGING_CATEGORY(logSandbox, "pinbridge.sandbox", QtInfoMsg)
Q_LOGGING_CATEGORY(logApp, "pinbridge.app", QtInfoMsg)

namespace {

QString levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return QStringLiteral("debug");
    case QtInfoMsg:
        return QStringLiteral("info");
    case QtWarningMsg:
        return QStringLiteral("warning");
    case QtCriticalMsg:
        return QStringLiteral("critical");
    case QtFatalMsg:
        return QStringLiteral("fatal");
    }
    Q_UNREACHABLE();
}

QString timestamp() { return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs); }

/// Rules from the environment beat rules set by the program, so the rule alone is not enough.
bool printsHeaders(QtMsgType type, const char *category)
{
    return (type == QtDebugMsg || type == QtInfoMsg)
           && std::strncmp(category, "qt.httpserver", std::strlen("qt.httpserver")) == 0;
}

/// A message may quote what a device sent: it must not start a line of its own or steer the
/// terminal.
QString onOneLine(const QString &message)
{
    QString line;
    line.reserve(message.size());
    for (const QChar c : message) {
        if (c == QLatin1Char('\n'))
            line += QStringLiteral("\\n");
        else if (c.category() == QChar::Other_Control)
            line += QStringLiteral("\\x%1").arg(int(c.unicode()), 2, 16, QLatin1Char('0'));
        else
            line += c;
    }
    return line;
}

/// One call for the whole line: the C library locks the stream during a call, and stderr has no
/// buffer, so lines of several threads do not mix.
void write(QByteArray line)
{
    line += '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
}

const char *categoryOf(const QMessageLogContext &context)
{
    return context.category != nullptr ? context.category : "default";
}

// Qt aborts by itself after a fatal message.
void writeText(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const char *category = categoryOf(context);
    if (printsHeaders(type, category))
        return;
    write(QStringLiteral("%1 %2 %3: %4")
              .arg(timestamp(), levelName(type), QLatin1String(category), onOneLine(message))
              .toUtf8());
}

void writeJson(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const char *category = categoryOf(context);
    if (printsHeaders(type, category))
        return;
    const QJsonObject line{{QStringLiteral("time"), timestamp()},
                           {QStringLiteral("level"), levelName(type)},
                           {QStringLiteral("category"), QLatin1String(category)},
                           {QStringLiteral("message"), message}};
    write(QJsonDocument(line).toJson(QJsonDocument::Compact));
}

} // namespace

void installLogging(LogFormat format)
{
    QLoggingCategory::setFilterRules(
        QStringLiteral("qt.httpserver*.debug=false\nqt.httpserver*.info=false"));
    qInstallMessageHandler(format == LogFormat::Json ? writeJson : writeText);
}

} // namespace pinbridge
