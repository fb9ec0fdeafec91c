// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/FilterSocket.h"

#include <QHash>
#include <QHostAddress>
#include <QTcpServer>
#include <QTimer>

namespace pinbridge::http {

struct ListenerOptions
{
    FilterOptions filter;
    int connectionLimit = 0; ///< in all
    int addressLimit = 0; ///< from one address
    int loopbackLimit = 0; ///< from one loopback address
};

/// The TCP server behind HttpServer: counts connections, turns away what is too many, looks at
/// every connection's time, and goes on accepting after descriptors ran out. QSslServer is not
/// used: half-open handshakes stop it for good in Qt 6.4.
class Listener final : public QTcpServer
{
    Q_OBJECT

public:
    explicit Listener(ListenerOptions options, QObject *parent = nullptr);
    ~Listener() override;

    [[nodiscard]] bool start(const QHostAddress &address, quint16 port);
    void stop();

    [[nodiscard]] int count() const { return static_cast<int>(m_sockets.size()); }
    /// Null when that connection has gone.
    [[nodiscard]] FilterSocket *socket(quint64 number) const { return m_sockets.value(number); }
    /// Closes every connection that owes no answer, and each other one after its answer.
    void closeIdle();

Q_SIGNALS:
    /// Answer with FilterSocket::refuseWith.
    void refused(pinbridge::http::FilterSocket *socket, int status, const char *reason);
    /// The last connection has been freed.
    void emptied();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    [[nodiscard]] bool isTooMany(const QHostAddress &address) const;
    void forget(quint64 number, const QHostAddress &address);
    void acceptAgainLater();

    ListenerOptions m_options;
    QHash<quint64, FilterSocket *> m_sockets;
    QHash<QHostAddress, int> m_perAddress;
    quint64 m_nextNumber = 1;
    QTimer m_sweep;
    QTimer m_acceptPause;
    QHostAddress m_address;
    quint16 m_port = 0;
    bool m_stopped = true;
};

} // namespace pinbridge::http
