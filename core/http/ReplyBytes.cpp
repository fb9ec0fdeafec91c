// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/ReplyBytes.h"

#include "base/Utc.h"

#include <QDateTime>
#include <QLocale>

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

} // namespace

void addConnectionFields(Reply &reply, bool closes)
{
    reply.fields.emplaceBack("Date", httpDate());
    if (closes)
        reply.fields.emplaceBack("Connection", "close");
}

QByteArray toBytes(const Reply &reply, bool headOnly)
{
    // A reason phrase may be empty, and no client may read it (RFC 9112 section 4).
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(reply.status) + " \r\n";
    if (!reply.contentType.isEmpty())
        bytes += "Content-Type: " + reply.contentType + "\r\n";
    for (const auto &[name, value] : reply.fields)
        bytes += name + ": " + value + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n\r\n";
    return headOnly ? bytes : bytes + reply.body;
}

} // namespace pinbridge::http
