// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/HttpServer.h"

#include "base/Log.h"
#include "http/Exchange.h"
#include "http/HolderWords.h"
#include "http/Listener.h"
#include "http/QtCompat.h"
#include "http/QtStream.h"

#include <QHttpServer>
#include <QPointer>
#include <QRandomGenerator>
#include <QSslCipher>

namespace pinbridge::http {

namespace {

/// 16 hex digits. They are no secret, and the system's own source takes as long for them as the
/// rest of a short reply's head does.
QByteArray newRequestId()
{
    static thread_local QRandomGenerator64 source = QRandomGenerator64::securelySeeded();
    constexpr auto digits = "0123456789abcdef";
    QByteArray id(16, Qt::Uninitialized);
    quint64 number = source.generate64();
    for (char &digit : id) {
        digit = digits[number & 0xfU];
        number >>= 4U;
    }
    return id;
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
    Exchange *shown = nullptr; ///< to Qt's server, just now
    bool draining = false;

    [[nodiscard]] std::shared_ptr<Exchange> begin(FilterSocket *socket);
    void serve(FilterSocket *socket);
    void showToQt(Exchange &exchange);
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
    const auto waiting = d->exchanges.waiting;
    for (Exchange *exchange : waiting)
        exchange->abandon();
    delete d->qtServer;
}

Phrase HttpServer::Private::whyNot(const Listener &refused) const
{
    if (refused.serverError() == QAbstractSocket::AddressInUseError) {
        const Phrase holder = wordsOf(sys::holderOf(options.address, options.port));
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
    const auto together = [](const std::function<void()> &tellAll) {
        const LogBatch lines;
        tellAll();
    };
    auto *listener = new Listener({.filter = {.tls = d->options.tls,
                                              .bodyLimit = d->options.bodyLimit,
                                              .ready = std::make_shared<sys::ReadySet>(together)},
                                   .connectionLimit = d->options.connectionLimit,
                                   .addressLimit = d->options.addressLimit,
                                   .loopbackLimit = d->options.loopbackLimit});
    d->listener = listener;
    connect(listener, &Listener::requested, this,
            [this](FilterSocket *socket) { d->serve(socket); });
    // In the same words and with the same record as every other answer.
    connect(listener, &Listener::refused, this,
            [this](FilterSocket *socket, int status, const char *reason) {
                d->begin(socket)->fail(status, reason);
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
    // Qt's server owns the listener from here on. All that it is shown enters by the missing
    // handler: the routes are a table of their own.
    compat::serveAll(*d->qtServer, listener,
                     [this](const QHttpServerRequest &request, QHttpServerResponder &responder) {
                         const QByteArray number = request.value(QtStream::numberField);
                         if (d->shown)
                             d->shown->takeResponder(number.toULongLong(), responder);
                     });
    return {};
}

void HttpServer::setTls(const QSslConfiguration &tls)
{
    d->options.tls = hardened(tls);
    if (d->listener)
        d->listener->setTls(*d->options.tls);
}

std::shared_ptr<Exchange> HttpServer::Private::begin(FilterSocket *socket)
{
    Request request = socket->takeRequest();
    request.id = newRequestId();
    request.trail = Trail(request.id);
    return std::make_shared<Exchange>(exchanges, std::move(request), socket);
}

/// Our own side is asked first: what it answers at once needs nothing of Qt's server.
void HttpServer::Private::serve(FilterSocket *socket)
{
    const auto exchange = begin(socket);
    handler(exchange->request(), exchange);
    if (exchange.use_count() == 1)
        return; // answered by now, or as the last one lets go of it
    exchange->wait();
    showToQt(*exchange);
}

/// Not once it has stopped: Qt's server then takes no connection. The answer finds its way
/// without it.
void HttpServer::Private::showToQt(Exchange &exchange)
{
    if (!listener || !listener->isListening())
        return;
    QtStream *const stream = exchange.newStream(listener);
    if (!stream)
        return;
    shown = &exchange;
    listener->show(*stream);
    shown = nullptr;
}

quint16 HttpServer::port() const { return d->listener ? d->listener->serverPort() : 0; }

QHostAddress HttpServer::address() const
{
    return d->listener ? d->listener->serverAddress() : QHostAddress();
}

int HttpServer::pending() const { return static_cast<int>(d->exchanges.waiting.size()); }

int HttpServer::connections() const { return d->listener ? d->listener->count() : 0; }

ConnectionCounts HttpServer::counts() const
{
    return d->listener ? d->listener->counts() : ConnectionCounts();
}

bool HttpServer::Private::isDrained() const
{
    return exchanges.waiting.isEmpty() && (!listener || listener->count() == 0);
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
