// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSslSocket>

#include <chrono>
#include <optional>

namespace pinbridge::test {

/// A reply as it came over the wire.
struct RawReply
{
    int status = 0;
    QByteArray head; ///< status line and fields
    QByteArray body; ///< as long as Content-Length says

    /// Value of the first field of that name, trimmed; empty when absent.
    [[nodiscard]] QByteArray field(const QByteArray &name) const;
};

/// Takes the first reply out of what was received, once all of it is there. A reply to HEAD has no
/// body whatever its Content-Length says.
[[nodiscard]] std::optional<RawReply> takeReply(QByteArray &received, bool toHead = false);

/// A client that sends exactly the bytes it is told to. Spins the event loop while it waits, so
/// that a server in the same thread can answer.
class RawHttp
{
public:
    /// Connected, or refused, or with five seconds gone: `isOpen` tells.
    explicit RawHttp(quint16 port, const QString &host = QStringLiteral("127.0.0.1"));
    /// To 127.0.0.1, but from that address of this machine: a server cannot tell it from a device
    /// on the network.
    RawHttp(quint16 port, const QHostAddress &from);
    /// A TLS handshake without any check of the certificate.
    [[nodiscard]] bool startTls();

    void send(const QByteArray &bytes);
    /// The next reply; unset when the connection closed or none came within `patience`.
    [[nodiscard]] std::optional<RawReply> receive(
        bool toHead = false, std::chrono::milliseconds patience = std::chrono::seconds(30));
    /// One request on this connection: `line` is "GET /path", fields end in CRLF each.
    [[nodiscard]] std::optional<RawReply> exchange(const QByteArray &line,
                                                   const QByteArray &fields = {},
                                                   const QByteArray &body = {});
    /// Bytes that came after the replies read so far.
    [[nodiscard]] QByteArray rest() const { return m_received; }
    [[nodiscard]] bool waitForClosed(std::chrono::milliseconds patience = std::chrono::seconds(30));
    [[nodiscard]] bool isOpen() const;
    /// Goes away without a word: RST instead of FIN.
    void reset();
    void close();

    [[nodiscard]] QSslSocket &socket() { return m_socket; }

private:
    void connectTo(const QString &host, quint16 port);
    void collect();

    QSslSocket m_socket;
    QByteArray m_received;
};

/// An IPv4 address of this machine on a network; null where there is none.
[[nodiscard]] QHostAddress networkAddress();

/// A whole request with Host, Connection left out, Content-Length where there is a body.
[[nodiscard]] QByteArray rawRequest(const QByteArray &line, const QByteArray &fields = {},
                                    const QByteArray &body = {});

} // namespace pinbridge::test
