// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/HttpText.h"

#include "base/StatusPhrase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

QString fieldLines(const HeaderFields &fields)
{
    QString lines;
    for (const auto &[name, value] : fields)
        lines += QString::fromUtf8(name) + ": "_L1 + QString::fromUtf8(value) + u'\n';
    return lines;
}

QString bodyOf(const RecordedMessage &message, const HttpTextOptions &options)
{
    QString text = options.prettyJson ? prettyBody(message) : QString::fromUtf8(message.body);
    if (message.isCut) {
        text += u"\n[cut here: %1 bytes in all]"_s.arg(message.bodySize);
    }
    return text;
}

QString messageText(const QString &start, const RecordedMessage &message,
                    const HttpTextOptions &options)
{
    QString text = start + u'\n' + fieldLines(message.fields) + u'\n';
    const QString body = bodyOf(message, options);
    return body.isEmpty() ? text : text + body + u'\n';
}

} // namespace

QString prettyBody(const RecordedMessage &message)
{
    const QByteArray start = message.body.trimmed().left(1);
    if (!message.isCut && (start == "{" || start == "[")) {
        QJsonParseError error;
        const auto document = QJsonDocument::fromJson(message.body, &error);
        if (error.error == QJsonParseError::NoError)
            return QString::fromUtf8(document.toJson(QJsonDocument::Indented).trimmed());
    }
    return QString::fromUtf8(message.body);
}

QString requestText(const Exchange &exchange, const HttpTextOptions &options)
{
    return messageText(u"%1 %2 HTTP/1.1"_s.arg(QString::fromUtf8(exchange.method),
                                               QString::fromUtf8(exchange.target)),
                       exchange.request, options);
}

QString replyText(const Exchange &exchange, const HttpTextOptions &options)
{
    return messageText(u"HTTP/1.1 %1 %2"_s.arg(QString::number(exchange.status),
                                               QString(statusPhrase(exchange.status))),
                       exchange.reply, options);
}

QString httpText(const Exchange &exchange, const HttpTextOptions &options)
{
    return requestText(exchange, options) + u'\n' + replyText(exchange, options);
}

} // namespace pinbridge
