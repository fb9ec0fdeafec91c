// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/LogLine.h"

#include "base/Utc.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace pinbridge {

namespace {

constexpr qsizetype longest = 8192; // characters

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

/// syslog(3): 2 is critical, 3 an error, 4 a warning, 6 informational, 7 debug.
const char *priority(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "<7>";
    case QtInfoMsg:
        return "<6>";
    case QtWarningMsg:
        return "<4>";
    case QtCriticalMsg:
        return "<3>";
    case QtFatalMsg:
        return "<2>";
    }
    Q_UNREACHABLE();
}

/// ISO 8601, UTC, with milliseconds. All but those is made once a second.
QString timestamp()
{
    static thread_local qint64 madeAt = -1;
    static thread_local QString text;
    constexpr qint64 second = 1000;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (now / second != madeAt) {
        madeAt = now / second;
        text = QDateTime::fromSecsSinceEpoch(madeAt, utc).toString(Qt::ISODate).chopped(1);
    }
    return text + QLatin1Char('.')
           + QString::number(now % second).rightJustified(3, QLatin1Char('0')) + QLatin1Char('Z');
}

/// A message may quote what a device sent: it must not start a line of its own or steer the
/// terminal.
QString onOneLine(const QString &message)
{
    QString line;
    line.reserve(message.size());
    for (const QChar c : message) {
        if (!isTreacherous(c))
            line += c;
        else if (c == QLatin1Char('\n'))
            line += QStringLiteral("\\n");
        else if (c.unicode() < 0x100)
            line += QStringLiteral("\\x%1").arg(int(c.unicode()), 2, 16, QLatin1Char('0'));
        else
            line += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
    }
    return line;
}

/// Qt's JSON escapes what is below a blank; a terminal obeys some characters above, too.
QByteArray harmless(const QByteArray &json)
{
    const QString text = QString::fromUtf8(json);
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        if (isTreacherous(c))
            line += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            line += c;
    }
    return line.toUtf8();
}

QString shortened(const QString &message)
{
    if (message.size() <= longest)
        return message;
    return message.left(longest) + QStringLiteral("… (%1 more)").arg(message.size() - longest);
}

/// Redacted as a message is, for a device may have chosen them; without what each line has itself.
QJsonObject fieldsOf(const LogRecord &record, PinsInLog pins)
{
    QJsonObject fields = record.fields ? record.fields() : QJsonObject();
    const QStringList names = fields.keys();
    for (const QString &name : names) {
        if (fields.value(name).isString())
            fields.insert(name, shortened(redacted(fields.value(name).toString(), pins)));
    }
    fields.remove(QStringLiteral("time"));
    fields.remove(QStringLiteral("request"));
    return fields;
}

QByteArray jsonLine(const LogRecord &record, const QString &message, const LineForm &form)
{
    QJsonObject line = fieldsOf(record, form.pins);
    line.insert(QStringLiteral("level"), levelName(record.type));
    line.insert(QStringLiteral("category"), QString::fromUtf8(record.category));
    line.insert(QStringLiteral("message"), message);
    if (!form.isForJournal)
        line.insert(QStringLiteral("time"), timestamp());
    if (!record.request.isEmpty())
        line.insert(QStringLiteral("request"), QString::fromLatin1(record.request));
    return harmless(QJsonDocument(line).toJson(QJsonDocument::Compact));
}

QByteArray textLine(const LogRecord &record, const QString &message, bool isForJournal)
{
    QString line = QString::fromUtf8(record.category) + QLatin1String(": ");
    if (!isForJournal) {
        line.prepend(timestamp() + QLatin1Char(' ') + levelName(record.type) + QLatin1Char(' '));
    }
    if (!record.request.isEmpty())
        line += QStringLiteral("[%1] ").arg(QString::fromLatin1(record.request));
    return (line + onOneLine(message)).toUtf8();
}

} // namespace

bool isTreacherous(QChar c)
{
    if (c.unicode() >= 0x20 && c.unicode() < 0x7f)
        return false;
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QByteArray logLine(const LogRecord &record, const LineForm &form)
{
    const QString message = shortened(redacted(record.message, form.pins));
    QByteArray line = form.format == LogFormat::Json ? jsonLine(record, message, form)
                                                     : textLine(record, message, form.isForJournal);
    if (form.isForJournal)
        line.prepend(priority(record.type));
    line += '\n';
    return line;
}

} // namespace pinbridge
