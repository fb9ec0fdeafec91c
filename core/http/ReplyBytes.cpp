// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/ReplyBytes.h"

#include "base/Digits.h"
#include "base/Joined.h"
#include "base/StatusPhrase.h"
#include "base/Utc.h"

#include <QDateTime>
#include <QLocale>
#include <QVarLengthArray>

#include <initializer_list>

namespace pinbridge::http {

namespace {

/// IMF-fixdate (RFC 9110 section 5.6.7), made once a second.
QByteArray httpDate()
{
    static thread_local qint64 madeAt = 0;
    static thread_local QByteArray text;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    if (now != madeAt) {
        madeAt = now;
        text = QLocale::c()
                   .toString(QDateTime::fromSecsSinceEpoch(now, utc),
                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
                   .toLatin1();
    }
    return text;
}

using Parts = QVarLengthArray<QByteArrayView, 64>;

void addField(Parts &parts, QByteArrayView name, QByteArrayView value)
{
    parts.append(name);
    parts.append(": ");
    parts.append(value);
    parts.append("\r\n");
}

} // namespace

void addConnectionFields(Reply &reply, bool closes)
{
    reply.fields.emplaceBack(QByteArrayLiteral("Date"), httpDate());
    if (closes)
        reply.fields.emplaceBack(QByteArrayLiteral("Connection"), QByteArrayLiteral("close"));
}

void toBytes(const Reply &reply, bool headOnly, QByteArray &bytes)
{
    const Digits status(reply.status);
    const Digits size(reply.body.size());
    const QLatin1StringView words = statusPhrase(reply.status);
    const QByteArrayView phrase(words.data(), words.size());
    Parts parts;
    for (const QByteArrayView part :
         std::initializer_list<QByteArrayView>{"HTTP/1.1 ", status.bytes(), " ", phrase, "\r\n"})
        parts.append(part);
    if (!reply.contentType.isEmpty())
        addField(parts, "Content-Type", reply.contentType);
    for (const auto &[name, value] : reply.fields)
        addField(parts, name, value);
    if (reply.status != 204) // RFC 9110 section 8.6
        addField(parts, "Content-Length", size.bytes());
    parts.append("\r\n");
    if (!headOnly)
        parts.append(reply.body);
    join(parts, bytes);
}

} // namespace pinbridge::http
