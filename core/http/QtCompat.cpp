// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/QtCompat.h"

#include "http/Listener.h"

#include <QHttpServerRequest>
#include <QHttpServerResponse>
#include <QSslSocket>
#include <QUrl>
#include <QtGlobal>

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#endif

namespace pinbridge::http::compat {

namespace {

Method toMethod(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return Method::Get;
    case QHttpServerRequest::Method::Head:
        return Method::Head;
    case QHttpServerRequest::Method::Post:
        return Method::Post;
    case QHttpServerRequest::Method::Options:
        return Method::Options;
    default:
        return Method::Other;
    }
}

QHostAddress unmapped(const QHostAddress &address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    return isV4 ? QHostAddress(v4) : address;
}

Fields fieldsOf(const QHttpServerRequest &request)
{
    Fields fields;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    const QHttpHeaders headers = request.headers();
    for (qsizetype i = 0; i < headers.size(); ++i)
        fields.append({QByteArray(headers.nameAt(i).data(), headers.nameAt(i).size()),
                       headers.valueAt(i).toByteArray()});
#else
    for (const auto &[name, value] : request.headers())
        fields.emplaceBack(name, value);
#endif
    return fields;
}

} // namespace

void serveAll(QHttpServer &server, Listener *listener, RawHandler handler)
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

QTcpSocket *socketOf([[maybe_unused]] const QHttpServerRequest &request,
                     [[maybe_unused]] const QHttpServerResponder &responder,
                     [[maybe_unused]] const Listener &listener)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    for (QTcpSocket *socket : listener.sockets()) {
        if (socket->peerPort() == request.remotePort()
            && socket->peerAddress() == request.remoteAddress())
            return socket;
    }
    return nullptr;
#else
    return responder.socket();
#endif
}

Request copy(const QHttpServerRequest &request, const QTcpSocket *socket)
{
    Request result;
    const QUrl url = request.url();
    result.method = toMethod(request.method());
    result.path = url.path(QUrl::FullyDecoded);
    result.rawPath = url.path(QUrl::FullyEncoded).toLatin1();
    result.query = url.query(QUrl::FullyEncoded).toLatin1();
    result.fields = fieldsOf(request);
    result.body = request.body();
    result.peer = unmapped(request.remoteAddress());
    if (socket) {
        result.peerPort = socket->peerPort();
        if (const auto *tls = qobject_cast<const QSslSocket *>(socket))
            result.encrypted = tls->isEncrypted();
    }
    return result;
}

void write(QHttpServerResponder &responder, const Reply &reply, bool headOnly)
{
    const auto status = static_cast<QHttpServerResponder::StatusCode>(reply.status);
    const QByteArray body = headOnly ? QByteArray() : reply.body;
    QHttpServerResponse response(reply.contentType, body, status);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers = response.headers();
    for (const auto &[name, value] : reply.fields)
        headers.append(name, value);
    response.setHeaders(std::move(headers));
#else
    for (const auto &[name, value] : reply.fields)
        response.addHeader(name, value);
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    responder.sendResponse(response);
#else
    response.write(std::move(responder));
#endif
}

} // namespace pinbridge::http::compat
