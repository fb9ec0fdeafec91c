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

QByteArrayView levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        return "fatal";
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
void addTime(QByteArray &line)
{
    static thread_local qint64 madeAt = -1;
    static thread_local QByteArray text; // "2026-01-31T12:00:00."
    constexpr qint64 second = 1000;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (now / second != madeAt) {
        madeAt = now / second;
        text =
            QDateTime::fromSecsSinceEpoch(madeAt, utc).toString(Qt::ISODate).chopped(1).toLatin1()
            + '.';
    }
    const auto digit = [](qint64 value) { return static_cast<char>('0' + value % 10); };
    const qint64 part = now % second;
    line.append(text).append(digit(part / 100)).append(digit(part / 10)).append(digit(part));
    line.append('Z');
}

QByteArray escaped(QChar c)
{
    const char16_t code = c.unicode();
    if (code == u'\n')
        return QByteArrayLiteral("\\n");
    const bool isShort = code < 0x100;
    return (isShort ? "\\x" : "\\u")
           + QByteArray::number(code, 16).rightJustified(isShort ? 2 : 4, '0');
}

/// A message may quote what a device sent: it must not start a line of its own or steer the
/// terminal.
void addOnOneLine(QByteArray &line, QStringView message)
{
    qsizetype begin = 0;
    for (qsizetype at = 0; at < message.size(); ++at) {
        if (!isTreacherous(message[at]))
            continue;
        line.append(message.sliced(begin, at - begin).toUtf8()).append(escaped(message[at]));
        begin = at + 1;
    }
    line.append(message.sliced(begin).toUtf8());
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
    line.insert(QStringLiteral("level"), QString::fromLatin1(levelName(record.type)));
    line.insert(QStringLiteral("category"), QString::fromUtf8(record.category));
    line.insert(QStringLiteral("message"), message);
    if (!form.isForJournal) {
        QByteArray time;
        addTime(time);
        line.insert(QStringLiteral("time"), QString::fromLatin1(time));
    }
    if (!record.request.isEmpty())
        line.insert(QStringLiteral("request"), QString::fromLatin1(record.request));
    return harmless(QJsonDocument(line).toJson(QJsonDocument::Compact));
}

void addTextLine(QByteArray &line, const LogRecord &record, QStringView message, bool isForJournal)
{
    if (!isForJournal) {
        addTime(line);
        line.append(' ').append(levelName(record.type)).append(' ');
    }
    line.append(record.category).append(": ");
    if (!record.request.isEmpty())
        line.append('[').append(record.request).append("] ");
    addOnOneLine(line, message);
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
    constexpr qsizetype others = 128; // bytes beside the message, mostly
    QByteArray line;
    line.reserve(message.size() + others);
    if (form.isForJournal)
        line.append(priority(record.type));
    if (form.format == LogFormat::Json)
        line.append(jsonLine(record, message, form));
    else
        addTextLine(line, record, message, form.isForJournal);
    return line.append('\n');
}

} // namespace pinbridge
