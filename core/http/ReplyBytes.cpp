// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/ReplyBytes.h"

#include "base/Joined.h"
#include "base/Utc.h"

#include <QDateTime>
#include <QLocale>
#include <QVarLengthArray>

#include <algorithm>
#include <initializer_list>
#include <iterator>

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

/// As Qt's server has them; empty for the others, which no client may read (RFC 9112 section 4).
QByteArrayView phraseOf(int status)
{
    struct Row
    {
        int status;
        QByteArrayView phrase;
    };
    static constexpr Row rows[] = {
        {200, "OK"},
        {204, "No Content"},
        {301, "Moved Permanently"},
        {302, "Found"},
        {304, "Not Modified"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {408, "Request Timeout"},
        {409, "Conflict"},
        {413, "Request Entity Too Large"},
        {414, "Request-URI Too Long"},
        {417, "Expectation Failed"},
        {421, "Misdirected Request"},
        {422, "Unprocessable Entity"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {501, "Not Implemented"},
        {502, "Bad Gateway"},
        {503, "Service Unavailable"},
        {504, "Gateway Timeout"},
        {505, "HTTP Version Not Supported"},
    };
    const auto *const row = std::ranges::find(rows, status, &Row::status);
    return row == std::end(rows) ? QByteArrayView() : row->phrase;
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
    const QByteArray status = QByteArray::number(reply.status);
    const QByteArray size = QByteArray::number(reply.body.size());
    Parts parts;
    for (const QByteArrayView part : std::initializer_list<QByteArrayView>{
             "HTTP/1.1 ", status, " ", phraseOf(reply.status), "\r\n"})
        parts.append(part);
    if (!reply.contentType.isEmpty())
        addField(parts, "Content-Type", reply.contentType);
    for (const auto &[name, value] : reply.fields)
        addField(parts, name, value);
    if (reply.status != 204) // RFC 9110 section 8.6
        addField(parts, "Content-Length", size);
    parts.append("\r\n");
    if (!headOnly)
        parts.append(reply.body);
    join(parts, bytes);
}

} // namespace pinbridge::http
