// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/QtCompat.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QtGlobal>

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#include <QHttpServerResponse>
#endif

namespace pinbridge::http::compat {

void serveAll(QHttpServer &server, QTcpServer *listener, RawHandler handler)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    server.setMissingHandler(&server,
                             [handler = std::move(handler)](const QHttpServerRequest &request,
                                                            QHttpServerResponder &responder) {
                                 handler(request, responder);
                             });
#else
    server.setMissingHandler([handler = std::move(handler)](const QHttpServerRequest &request,
                                                            QHttpServerResponder &&responder) {
        handler(request, responder);
    });
#endif
    server.bind(listener);
}

void write(QHttpServerResponder &responder, const Reply &reply)
{
    const auto status = static_cast<QHttpServerResponder::StatusCode>(reply.status);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpServerResponse response(reply.contentType, reply.body, status);
    QHttpHeaders headers = response.headers();
    for (const auto &[name, value] : reply.fields)
        headers.append(name, value);
    response.setHeaders(std::move(headers));
    responder.sendResponse(response);
#else
    // Not a QHttpServerResponse, which forgets the order of its fields.
    responder.writeStatusLine(status);
    if (!reply.contentType.isEmpty())
        responder.writeHeader("Content-Type", reply.contentType);
    for (const auto &[name, value] : reply.fields)
        responder.writeHeader(name, value);
    responder.writeHeader("Content-Length", QByteArray::number(reply.body.size()));
    responder.writeBody(reply.body);
#endif
}

QByteArray toWire(QByteArray written, bool headOnly)
{
    const qsizetype headEnd = written.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return written;
    if (headOnly)
        written.truncate(headEnd + 4);
    if (!written.startsWith("HTTP/1.1 204"))
        return written;
    const qsizetype field = written.left(headEnd + 2).toLower().indexOf("\r\ncontent-length:");
    if (field >= 0)
        written.remove(field, written.indexOf("\r\n", field + 2) - field);
    return written;
}

} // namespace pinbridge::http::compat
