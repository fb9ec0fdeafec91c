// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "base/TlsFault.h"
#include "http/Answer.h"
#include "http/ConnectionCounts.h"
#include "http/Message.h"

#include <QHostAddress>
#include <QObject>
#include <QSslConfiguration>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace pinbridge::http {

struct ServerOptions
{
    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = 0; ///< 0: a free one
    /// Unset: https is refused. Its ciphers are replaced by the strong ones.
    std::optional<QSslConfiguration> tls;
    std::chrono::milliseconds deadline{25'000}; ///< for an answer, from the complete request
    qsizetype bodyLimit = 65'536; ///< bytes; beyond it 413
    int connectionLimit = 2048; ///< in all
    int addressLimit = 64; ///< from one address; four times as many from an IPv6 network (/64)
    int loopbackLimit = 1024; ///< from one loopback address: behind a proxy all look local
    /// Adds what stands on every reply, the 500s and 504s included; called once an exchange.
    std::function<void(const Request &, Reply &)> decorate;
    /// What a refusal of HTTP (4xx, 501, 505), a lack of room (503), a defect (500) and a missed
    /// deadline (504) look like. `reason` is a sentence, or empty. Default: an empty body.
    std::function<Reply(const Request &, int status, const char *reason)> failureReply;
    /// Told once an exchange, after its answer; `delivered` is false when the client had gone.
    std::function<void(const Request &, const Reply &, std::chrono::milliseconds, bool delivered)>
        finished;
    /// Told of each connection that asked for TLS and did not get it.
    std::function<void(const QHostAddress &peer, TlsFault::Kind)> tlsFailed;
};

/// HTTP mechanics: accepts http and, by a connection's first byte, https on one port; checks every
/// request strictly, and hands each complete one to one handler; knows nothing of routes or
/// sessions. The only user of Qt's HTTP server, whose quirks (a reply to a client that has gone
/// crashes Qt 6.4) end here.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    explicit HttpServer(ServerOptions options, Handler handler, QObject *parent = nullptr);
    ~HttpServer() override;

    /// Failure: PortUnavailable with the reason and what to do.
    [[nodiscard]] Result<void> listen();
    /// Shown on https that begins from now on, in place of `ServerOptions::tls`.
    void setTls(const QSslConfiguration &tls);
    [[nodiscard]] quint16 port() const; ///< 0 when not listening
    [[nodiscard]] QHostAddress address() const;

    /// Requests whose answer is still owed.
    [[nodiscard]] int pending() const;
    [[nodiscard]] int connections() const;
    [[nodiscard]] ConnectionCounts counts() const; ///< zeros when it does not listen

    /// Accepts nothing more; requests in flight go on. Idle connections are closed, each other
    /// one when its answer has been sent. Emits `drained` once every answer has been given and
    /// every connection is closed (also when that is so already, from the event loop).
    void stopAccepting();

Q_SIGNALS:
    void drained();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pinbridge::http
