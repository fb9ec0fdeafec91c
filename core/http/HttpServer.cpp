// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/HttpServer.h"

#include "base/Log.h"
#include "http/Exchange.h"
#include "http/Listener.h"
#include "http/PortHolder.h"
#include "http/QtCompat.h"
#include "http/ReplyBytes.h"

#include <QHttpServer>
#include <QPointer>
#include <QRandomGenerator>
#include <QSslCipher>

namespace pinbridge::http {

namespace {

/// 16 hex digits.
QByteArray newRequestId()
{
    return QByteArray::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, '0');
}

/// Forward secrecy and authenticated encryption only (RFC 9325 section 4.2): Qt's own list has CBC
/// and pre-shared keys in it. No certificates of others: devices have none to be checked.
QSslConfiguration hardened(QSslConfiguration tls)
{
    QList<QSslCipher> ciphers = QSslConfiguration::supportedCiphers();
    ciphers.removeIf([](const QSslCipher &cipher) {
        const QString name = cipher.name();
        const bool authenticates = name.contains(QLatin1String("-GCM-"))
                                   || name.contains(QLatin1String("_GCM_"))
                                   || name.contains(QLatin1String("CHACHA20"));
        const bool forgets = name.startsWith(QLatin1String("TLS_"))
                             || name.startsWith(QLatin1String("ECDHE-ECDSA-"))
                             || name.startsWith(QLatin1String("ECDHE-RSA-"));
        return !authenticates || !forgets;
    });
    if (!ciphers.isEmpty()) // a TLS library may have its own names
        tls.setCiphers(ciphers);
    tls.setCaCertificates({});
    return tls;
}

} // namespace

struct HttpServer::Private
{
    ServerOptions options;
    Handler handler;
    ExchangeContext exchanges;
    QHttpServer *qtServer = nullptr;
    QPointer<Listener> listener;
    bool draining = false;

    void dispatch(const QHttpServerRequest &qtRequest, QHttpServerResponder &responder);
    void refuse(FilterSocket *socket, int status, const char *reason) const;
    [[nodiscard]] bool isDrained() const;
    /// Why it does not listen, and what to do.
    [[nodiscard]] Phrase whyNot(const Listener &refused) const;
};

HttpServer::HttpServer(ServerOptions options, Handler handler, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->options = std::move(options);
    if (d->options.tls)
        d->options.tls = hardened(*d->options.tls);
    d->handler = std::move(handler);
    d->exchanges.decorate = d->options.decorate;
    d->exchanges.failureReply = d->options.failureReply;
    d->exchanges.deadline = d->options.deadline;
    d->exchanges.report = d->options.finished;
    d->exchanges.finished = [this] {
        if (d->draining && d->isDrained())
            QMetaObject::invokeMethod(this, &HttpServer::drained, Qt::QueuedConnection);
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

Phrase HttpServer::Private::whyNot(const Listener &refused) const
{
    if (refused.serverError() == QAbstractSocket::AddressInUseError) {
        const Phrase holder = wordsOf(holderOf(options.address, options.port));
        if (!holder.isEmpty()) {
            return Phrase::tr(
                       "Cannot listen on %1 port %2: %3 has it. Stop that, or choose another port.")
                .arg(options.address.toString(), options.port, holder);
        }
    }
    return Phrase::tr(
               "Cannot listen on %1 port %2: %3. Stop the program that uses it, or choose another "
               "port.")
        .arg(options.address.toString(), options.port, refused.errorString());
}

Result<void> HttpServer::listen()
{
    d->qtServer = new QHttpServer(this);
    auto *listener = new Listener({.filter = {d->options.tls, d->options.bodyLimit},
                                   .connectionLimit = d->options.connectionLimit,
                                   .addressLimit = d->options.addressLimit,
                                   .loopbackLimit = d->options.loopbackLimit});
    d->listener = listener;
    connect(listener, &Listener::refused, this,
            [this](FilterSocket *socket, int status, const char *reason) {
                d->refuse(socket, status, reason);
            });
    connect(listener, &Listener::tlsFailed, this,
            [this](const QHostAddress &peer, TlsFault::Kind kind) {
                if (d->options.tlsFailed)
                    d->options.tlsFailed(peer, kind);
            });
    if (!listener->start(d->options.address, d->options.port)) {
        const Phrase sentence = d->whyNot(*listener);
        delete listener;
        delete std::exchange(d->qtServer, nullptr);
        return fail(FailureCode::PortUnavailable, sentence, Stage::Server);
    }
    // Qt's server owns the listener from here on. Every request enters by the missing handler:
    // the routes are a table of their own.
    compat::serveAll(*d->qtServer, listener,
                     [this](const QHttpServerRequest &request, QHttpServerResponder &responder) {
                         d->dispatch(request, responder);
                     });
    return {};
}

void HttpServer::setTls(const QSslConfiguration &tls)
{
    d->options.tls = hardened(tls);
    if (d->listener)
        d->listener->setTls(*d->options.tls);
}

void HttpServer::Private::dispatch(const QHttpServerRequest &qtRequest,
                                   QHttpServerResponder &responder)
{
    FilterSocket *socket =
        listener->socket(qtRequest.value(FilterSocket::numberField).toULongLong());
    if (!socket)
        return;
    Request request = socket->takeRequest();
    request.id = newRequestId();
    request.trail = Trail(request.id);
    const auto exchange =
        std::make_shared<Exchange>(exchanges, std::move(request), socket, responder);
    handler(exchange->request(), exchange);
    if (exchange.use_count() > 1) // or it is answered at the end of this function
        exchange->keepResponder();
}

/// A request that is none: answered without Qt's server, in the same words and with the same
/// record as every other.
void HttpServer::Private::refuse(FilterSocket *socket, int status, const char *reason) const
{
    Request request = socket->takeRequest();
    request.id = newRequestId();
    request.trail = Trail(request.id);
    Reply reply = exchanges.failure(request, status, reason);
    if (exchanges.decorate)
        exchanges.decorate(request, reply);
    addConnectionFields(reply, true);
    socket->refuseWith(toBytes(reply, request.method == Method::Head));
    if (exchanges.report)
        exchanges.report(request, reply, std::chrono::milliseconds(0), true);
}

quint16 HttpServer::port() const { return d->listener ? d->listener->serverPort() : 0; }

QHostAddress HttpServer::address() const
{
    return d->listener ? d->listener->serverAddress() : QHostAddress();
}

int HttpServer::pending() const { return static_cast<int>(d->exchanges.open.size()); }

int HttpServer::connections() const { return d->listener ? d->listener->count() : 0; }

ConnectionCounts HttpServer::counts() const
{
    return d->listener ? d->listener->counts() : ConnectionCounts();
}

bool HttpServer::Private::isDrained() const
{
    return exchanges.open.isEmpty() && (!listener || listener->count() == 0);
}

void HttpServer::stopAccepting()
{
    if (std::exchange(d->draining, true))
        return;
    if (d->listener) {
        connect(d->listener, &Listener::emptied, this, [this] {
            if (d->isDrained())
                Q_EMIT drained();
        });
        d->listener->stop();
        d->listener->closeIdle();
    }
    if (d->isDrained())
        QMetaObject::invokeMethod(this, &HttpServer::drained, Qt::QueuedConnection);
}

} // namespace pinbridge::http
