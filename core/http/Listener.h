// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/AddressCounts.h"
#include "http/ConnectionCounts.h"
#include "http/Crowd.h"
#include "http/FilterSocket.h"

#include <QElapsedTimer>
#include <QHash>
#include <QHostAddress>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTimer>

#include <memory>

namespace pinbridge::http {

class QtStream;

struct ListenerOptions
{
    FilterOptions filter;
    int connectionLimit = 0; ///< in all
    int addressLimit = 0; ///< from one address; `networkShare` times as many from an IPv6 /64
    int loopbackLimit = 0; ///< from one loopback address
};

/// How often something happened, told at most once in `limits::warning`.
class RareWarning
{
public:
    /// One more. The number since the last warning when it is time for one, else 0.
    [[nodiscard]] int count();

private:
    int m_count = 0;
    QElapsedTimer m_sinceLast; ///< not valid: never warned
};

/// The TCP server behind HttpServer: counts connections, turns away what is too many, looks at
/// every connection's time, and goes on accepting after descriptors ran out.
///
/// Accepts by itself: Qt 6.4 keeps the first error of a listening socket, so that
/// running out of descriptors either goes unseen, at full load, or ends accepting for good.
/// QSslServer is not used: half-open handshakes stop it for good in Qt 6.4.
class Listener final : public QTcpServer
{
    Q_OBJECT

public:
    explicit Listener(ListenerOptions options, QObject *parent = nullptr);
    ~Listener() override;

    [[nodiscard]] bool start(const QHostAddress &address, quint16 port);
    void stop();
    /// For TLS that begins from now on.
    void setTls(const QSslConfiguration &tls) { m_options.filter.tls = tls; }
    /// Hands it to Qt's server, which takes its request before this returns. Not once stopped.
    void show(QtStream &stream);
    [[nodiscard]] QTcpSocket *nextPendingConnection() override;

    [[nodiscard]] int count() const { return static_cast<int>(m_sockets.size()); }
    [[nodiscard]] ConnectionCounts counts() const;
    /// Closes every connection that owes no answer, and each other one after its answer.
    void closeIdle();

Q_SIGNALS:
    /// A client asked for TLS and did not get it.
    void tlsFailed(const QHostAddress &peer, pinbridge::TlsFault::Kind kind);
    /// As FilterSocket says it.
    void requested(pinbridge::http::FilterSocket *socket);
    void refused(pinbridge::http::FilterSocket *socket, int status, const char *reason);
    /// The last connection has been freed.
    void emptied();

private:
    void acceptAll();
    void admit(qintptr descriptor, const QHostAddress &address);
    void rest(const QString &reason);
    void acceptAgain();
    [[nodiscard]] FilterSocket *newSocket(qintptr descriptor);
    /// What there are too many of: the count that says so; null: there is room.
    [[nodiscard]] qint64 *excess(const QHostAddress &address);
    void turnAway(const QHostAddress &address, qint64 &count);
    void serve(FilterSocket *socket, const QHostAddress &address);
    void forget(quint64 number, const QHostAddress &address);
    void checkTimes();
    void giveMemoryBack();

    ListenerOptions m_options;
    Crowd m_crowd;
    QHash<quint64, FilterSocket *> m_sockets;
    int m_most = 0; ///< connections since memory was given back
    bool m_someStayed = false; ///< of a crowd, when it was: they hold pages
    int m_arriving = 0; ///< accepted, without a socket yet
    AddressCounts m_perAddress; ///< these included
    ConnectionCounts m_counts; ///< all but `open`
    quint64 m_nextNumber = 1;
    QTimer m_sweep;
    QTimer m_acceptPause;
    std::unique_ptr<QSocketNotifier> m_arrivals; ///< from the start on
    RareWarning m_turnedAway;
    RareWarning m_noRoom;
    bool m_stopped = true;
};

} // namespace pinbridge::http
