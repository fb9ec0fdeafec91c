// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/HttpServer.h"

#include "base/Log.h"
#include "http/Exchange.h"
#include "http/Listener.h"
#include "http/QtCompat.h"

#include <QHttpServer>
#include <QPointer>
#include <QRandomGenerator>
#include <QSet>

namespace pinbridge::http {

struct HttpServer::Private
{
    ServerOptions options;
    Handler handler;
    ExchangeContext exchanges;
    QHttpServer *qtServer = nullptr;
    QPointer<Listener> listener;
    bool draining = false;

    void dispatch(const QHttpServerRequest &qtRequest, QHttpServerResponder &responder);
    void closeIdle();
    [[nodiscard]] bool isDrained() const;
};

HttpServer::HttpServer(ServerOptions options, Handler handler, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->options = std::move(options);
    d->handler = std::move(handler);
    d->exchanges.decorate = d->options.decorate;
    d->exchanges.failureReply = d->options.failureReply;
    d->exchanges.deadline = d->options.deadline;
    d->exchanges.report = d->options.finished;
    d->exchanges.finished = [this](QTcpSocket *socket) {
        if (d->draining && socket)
            socket->disconnectFromHost();
    };
}

HttpServer::~HttpServer()
{
    // Responders must go before Qt's server (Qt 6.5 and later), answers may outlive both.
    d->exchanges.finished = nullptr;
    const auto open = d->exchanges.open;
    for (Exchange *exchange : open)
        exchange->abandon();
    delete d->qtServer;
}

Result<void> HttpServer::listen()
{
    d->qtServer = new QHttpServer;
    auto *listener = new Listener(d->options.tls, d->options.connectionLimit);
    d->listener = listener;
    if (!listener->listen(d->options.address, d->options.port)) {
        const QString reason = listener->errorString();
        delete listener;
        delete std::exchange(d->qtServer, nullptr);
        return fail(FailureCode::PortUnavailable,
                    tr("Cannot listen on %1 port %2: %3. Stop the program that uses it, or choose "
                       "another port.")
                        .arg(d->options.address.toString())
                        .arg(d->options.port)
                        .arg(reason),
                    Stage::Server);
    }
    // Qt's server owns the listener from here on. Every request enters by the missing handler:
    // the routes are a table of their own.
    compat::serveAll(*d->qtServer, listener,
                     [this](const QHttpServerRequest &request, QHttpServerResponder &responder) {
                         d->dispatch(request, responder);
                     });
    return {};
}

void HttpServer::Private::dispatch(const QHttpServerRequest &qtRequest,
                                   QHttpServerResponder &responder)
{
    QTcpSocket *socket = compat::socketOf(qtRequest, responder, *listener);
    Request request = compat::copy(qtRequest, socket);
    request.id =
        QByteArray::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, '0');
    const qsizetype bodySize = request.body.size();
    const auto exchange =
        std::make_shared<Exchange>(exchanges, std::move(request), socket, std::move(responder));
    if (bodySize > options.bodyLimit) {
        exchange->fail(413);
        return;
    }
    handler(exchange->request(), exchange);
}

quint16 HttpServer::port() const { return d->listener ? d->listener->serverPort() : 0; }

QHostAddress HttpServer::address() const
{
    return d->listener ? d->listener->serverAddress() : QHostAddress();
}

int HttpServer::pending() const { return static_cast<int>(d->exchanges.open.size()); }

int HttpServer::connections() const
{
    return d->listener ? static_cast<int>(d->listener->sockets().size()) : 0;
}

void HttpServer::Private::closeIdle()
{
    QSet<QTcpSocket *> busy;
    for (const Exchange *exchange : std::as_const(exchanges.open))
        busy.insert(exchange->socket());
    const auto sockets = listener->sockets();
    for (QTcpSocket *socket : sockets) {
        if (!busy.contains(socket))
            socket->disconnectFromHost();
    }
}

bool HttpServer::Private::isDrained() const
{
    return exchanges.open.isEmpty() && (!listener || listener->sockets().isEmpty());
}

void HttpServer::stopAccepting()
{
    if (std::exchange(d->draining, true))
        return;
    if (d->listener) {
        connect(d->listener, &Listener::socketGone, this, [this] {
            if (d->isDrained())
                Q_EMIT drained();
        });
        d->listener->close();
        d->closeIdle();
    }
    if (d->isDrained())
        QMetaObject::invokeMethod(this, &HttpServer::drained, Qt::QueuedConnection);
}

} // namespace pinbridge::http
