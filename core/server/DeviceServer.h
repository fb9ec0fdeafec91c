// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "base/Failure.h"
#include "base/TlsFault.h"
#include "faults/FaultLab.h"
#include "http/HttpServer.h"
#include "server/Cors.h"
#include "server/Door.h"
#include "server/JsonMapping.h"
#include "sessions/CallState.h"
#include "sessions/SessionDesk.h"
#include "sessions/UserDirectory.h"

#include <QHostAddress>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

namespace pinbridge {

/// One answered device request, for displays and logs. Holds no secret and no query value.
struct ExchangeSummary
{
    QByteArray id; ///< X-Request-Id
    QDateTime at; ///< UTC
    QHostAddress client; ///< the device
    QString device; ///< its address
    QByteArray method;
    QString path;
    int status = 0;
    std::chrono::milliseconds duration{0};
    QString note; ///< the problem's type, or empty
    bool delivered = true; ///< false: the client had gone
    QString fault{}; ///< names of the rules that broke it on purpose; mostly empty
};

struct DeviceServerOptions
{
    http::ServerOptions http;
    SessionIdForm sessionIdForm = SessionIdForm::List;
    AccessRules access;
    CorsRules cors;
    DeviceLimits limits;
    QList<QHostAddress> proxies; ///< not IPv4-mapped; from these X-Forwarded-For counts
    QStringList hostNames; ///< this server's, beside localhost; addresses need no mention
    QUrl upstream; ///< base URL of the API, for /readyz to look at; empty: it stays unknown
    QByteArray certificateDer; ///< of https, for devices to install; empty: https is refused
    std::function<CallCounts()> calls{}; ///< for /metrics; unset: no call is followed
    FaultLab *faults = nullptr; ///< must outlive the server; null: nothing is ever broken
    /// Told of each exchange with all that was said, after its answer. Unset: nobody records.
    std::function<void(const http::Request &, const http::Reply &, const ExchangeSummary &)> record;
    /// How many exchanges were told and came too fast to be recorded. Unset as `record`.
    std::function<quint64()> notRecorded{};
};

/// What devices see: the routes of the device API over core/http, on the use cases of
/// core/sessions. Answers every request exactly once, with the shapes and problems of the API.
class DeviceServer : public QObject
{
    Q_OBJECT

public:
    /// All references must outlive this object.
    DeviceServer(DeviceServerOptions options, SessionDesk &desk, UserDirectory &users,
                 DeviceRegistry &devices, const Clock &clock, QObject *parent = nullptr);
    ~DeviceServer() override;

    [[nodiscard]] Result<void> listen();
    /// For https that begins from now on, and for devices that install it.
    void setCertificate(const QSslConfiguration &tls, const QByteArray &certificateDer);
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QHostAddress address() const;
    [[nodiscard]] int pending() const;
    [[nodiscard]] http::ConnectionCounts connectionCounts() const;

    /// Told of every upstream call: /metrics counts them, /readyz judges upstream by them.
    void noteUpstreamCall(const CallTrace &trace);

    /// Idle connections are closed; requests that are being read get 503 (`unavailable`, /readyz
    /// its own), those in flight their answers. `drained` when no connection is left.
    void stopAccepting();

Q_SIGNALS:
    void drained();
    void exchangeFinished(const pinbridge::ExchangeSummary &summary);
    /// Of the same device and kind at most once a second, of at most 20 devices a second:
    /// connections cost whoever makes them less than who is told of them.
    void tlsFailed(const pinbridge::TlsFault &fault);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pinbridge
