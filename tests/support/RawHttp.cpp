// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/RawHttp.h"

#include <QNetworkInterface>
#include <QTest>

#include <algorithm>

namespace pinbridge::test {

QByteArray RawReply::field(const QByteArray &name) const
{
    const auto lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const auto colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

std::optional<RawReply> takeReply(QByteArray &received, bool toHead)
{
    const auto end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    RawReply reply;
    reply.head = received.left(end);
    reply.status = reply.head.mid(9, 3).toInt();
    const auto length = toHead ? 0 : reply.field("Content-Length").toLongLong();
    if (received.size() < end + 4 + length)
        return std::nullopt;
    reply.body = received.mid(end + 4, length);
    received.remove(0, end + 4 + length);
    return reply;
}

RawHttp::RawHttp(quint16 port, const QString &host) { connectTo(host, port); }

RawHttp::RawHttp(quint16 port, const QHostAddress &from)
{
    if (!m_socket.bind(from))
        qFatal("cannot send from %s", qPrintable(from.toString()));
    connectTo(QStringLiteral("127.0.0.1"), port);
}

void RawHttp::connectTo(const QString &host, quint16 port)
{
    m_socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    QObject::connect(&m_socket, &QSslSocket::sslErrors, &m_socket,
                     [this] { m_socket.ignoreSslErrors(); });
    m_socket.connectToHost(host, port);
    // Unconnected again: refused, and there is nothing more to wait for.
    (void)QTest::qWaitFor([this] {
        const auto state = m_socket.state();
        return state == QAbstractSocket::ConnectedState
               || state == QAbstractSocket::UnconnectedState;
    });
}

bool RawHttp::startTls()
{
    m_socket.startClientEncryption();
    return QTest::qWaitFor([this] { return m_socket.isEncrypted(); }, 10'000);
}

void RawHttp::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    m_socket.flush();
}

void RawHttp::collect() { m_received += m_socket.readAll(); }

std::optional<RawReply> RawHttp::receive(bool toHead, std::chrono::milliseconds patience)
{
    std::optional<RawReply> reply;
    const auto isComplete = [&] {
        collect();
        reply = takeReply(m_received, toHead);
        return reply.has_value();
    };
    (void)QTest::qWaitFor([&] { return isComplete() || !isOpen(); },
                          static_cast<int>(patience.count()));
    if (!reply)
        (void)isComplete();
    return reply;
}

std::optional<RawReply> RawHttp::exchange(const QByteArray &line, const QByteArray &fields,
                                          const QByteArray &body)
{
    send(rawRequest(line, fields, body));
    return receive(line.startsWith("HEAD "));
}

bool RawHttp::waitForClosed(std::chrono::milliseconds patience)
{
    return QTest::qWaitFor(
        [this] {
            collect();
            return !isOpen();
        },
        static_cast<int>(patience.count()));
}

bool RawHttp::isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }

void RawHttp::reset() { m_socket.abort(); }

void RawHttp::close() { m_socket.disconnectFromHost(); }

QByteArray rawRequest(const QByteArray &line, const QByteArray &fields, const QByteArray &body)
{
    QByteArray request = line + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + fields;
    if (!body.isEmpty())
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return request + "\r\n" + body;
}

QHostAddress networkAddress()
{
    const auto addresses = QNetworkInterface::allAddresses();
    const auto found = std::find_if(addresses.begin(), addresses.end(), [](const auto &address) {
        return !address.isLoopback() && !address.isLinkLocal()
               && address.protocol() == QAbstractSocket::IPv4Protocol;
    });
    return found == addresses.end() ? QHostAddress() : *found;
}

} // namespace pinbridge::test
