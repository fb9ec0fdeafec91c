// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QSet>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>

#include <chrono>
#include <optional>

namespace pinbridge::http {

/// The TCP server behind HttpServer: counts connections and tells TLS from text by the first
/// byte (22 starts a TLS handshake record, RFC 8446 section 5.1, and no HTTP method), so that
/// http and https share one port. QSslServer is not used: half-open handshakes stop it for good
/// in Qt 6.4.
class Listener : public QTcpServer
{
    Q_OBJECT

public:
    /// Time for the first byte, and again for the handshake that may follow it.
    static constexpr std::chrono::milliseconds openingTime{5000};
    /// Connections the kernel may hold before we accept them.
    static constexpr int backlog = 256;

    Listener(std::optional<QSslConfiguration> tls, int connectionLimit, QObject *parent = nullptr);
    ~Listener() override;

    [[nodiscard]] const QSet<QTcpSocket *> &sockets() const { return m_sockets; }

Q_SIGNALS:
    /// A connection has been freed; `sockets` no longer holds it.
    void socketGone();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void sniff(QSslSocket *socket);
    void handOver(QSslSocket *socket);

    std::optional<QSslConfiguration> m_tls;
    int m_connectionLimit;
    QSet<QTcpSocket *> m_sockets;
};

} // namespace pinbridge::http
