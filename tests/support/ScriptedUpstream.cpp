// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ScriptedUpstream.h"

#include <QLocale>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include <memory>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace pinbridge::test {
namespace {

/// The request at the start of `received`, taken off it; unset while it is not whole.
std::optional<ScriptedUpstream::Request> takeRequest(QByteArray &received)
{
    const qsizetype headEnd = received.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;

    QList<QByteArray> lines = received.left(headEnd).split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    ScriptedUpstream::Request request;
    request.method = first.value(0);
    request.target = first.value(1);
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.fields.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }

    const qsizetype bodyStart = headEnd + 4;
    const qsizetype length = request.field("content-length").toLongLong();
    if (received.size() < bodyStart + length)
        return std::nullopt;
    request.body = received.mid(bodyStart, length);
    received.remove(0, bodyStart + length);
    return request;
}

/// Closes with RST: no lingering and nothing sent that is still unsent (socket(7), SO_LINGER).
void resetSocket(QTcpSocket *socket)
{
#ifdef Q_OS_UNIX
    const linger hard{1, 0};
    ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard,
                 sizeof hard);
#endif
    socket->abort();
}

void finish(QTcpSocket *socket, Behaviour::Then then)
{
    switch (then) {
    case Behaviour::Then::KeepOpen:
        return;
    case Behaviour::Then::Close:
        socket->disconnectFromHost();
        return;
    case Behaviour::Then::Reset:
        resetSocket(socket);
        return;
    }
}

void writePieces(QTcpSocket *socket, const Behaviour &behaviour)
{
    if (behaviour.pieceSize == 0) {
        socket->write(behaviour.bytes);
        finish(socket, behaviour.then);
        return;
    }
    auto *timer = new QTimer(socket);
    auto sent = std::make_shared<qsizetype>(0);
    QObject::connect(timer, &QTimer::timeout, socket, [=] {
        socket->write(behaviour.bytes.mid(*sent, behaviour.pieceSize));
        *sent += behaviour.pieceSize;
        if (*sent < behaviour.bytes.size())
            return;
        timer->stop();
        timer->deleteLater();
        finish(socket, behaviour.then);
    });
    timer->start(behaviour.pause);
}

QByteArray head(int status, const Fields &fields)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    for (const auto &[name, value] : fields)
        text += name + ": " + value + "\r\n";
    return text + "\r\n";
}

} // namespace

QByteArray httpDate(const QDateTime &at)
{
    return QLocale::c()
        .toString(at.toUTC(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
        .toLatin1();
}

Behaviour reply(int status, const QByteArray &body, const QByteArray &contentType,
                const Fields &fields)
{
    const Fields own{{"Content-Type", contentType},
                     {"Content-Length", QByteArray::number(body.size())}};
    return raw(head(status, own + fields) + body);
}

Behaviour html(int status)
{
    return reply(status, "<!doctype html><title>Sign in to the network</title>", "text/html");
}

Behaviour redirect(const QByteArray &location, int status)
{
    return reply(status, {}, "text/plain", {{"Location", location}});
}

Behaviour busy(const QByteArray &retryAfter)
{
    const Fields fields = retryAfter.isEmpty() ? Fields{} : Fields{{"Retry-After", retryAfter}};
    return reply(429, "{}", "application/json", fields);
}

Behaviour huge(qsizetype bytes, bool announced)
{
    const QByteArray body = '"' + QByteArray(bytes - 2, 'x') + '"';
    return announced ? reply(200, body) : chunked(body, 16'384);
}

Behaviour chunked(const QByteArray &body, qsizetype chunkSize)
{
    QByteArray bytes =
        head(200, {{"Content-Type", "application/json"}, {"Transfer-Encoding", "chunked"}});
    for (qsizetype at = 0; at < body.size(); at += chunkSize) {
        const QByteArray chunk = body.mid(at, chunkSize);
        bytes += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    }
    return raw(bytes + "0\r\n\r\n");
}

Behaviour halfReply(const QByteArray &body)
{
    Behaviour behaviour = reply(200, body);
    behaviour.bytes.chop(body.size() - body.size() / 2);
    behaviour.then = Behaviour::Then::Close;
    return behaviour;
}

Behaviour silence() { return {}; }

Behaviour closeWithoutReply() { return raw({}, Behaviour::Then::Close); }

Behaviour resetConnection() { return raw({}, Behaviour::Then::Reset); }

Behaviour drip(const QByteArray &body, std::chrono::milliseconds everyByte)
{
    Behaviour behaviour = reply(200, body);
    behaviour.pieceSize = 1;
    behaviour.pause = everyByte;
    return behaviour;
}

Behaviour raw(const QByteArray &bytes, Behaviour::Then then)
{
    Behaviour behaviour;
    behaviour.bytes = bytes;
    behaviour.then = then;
    return behaviour;
}

Behaviour after(std::chrono::milliseconds delay, Behaviour behaviour)
{
    behaviour.delay = delay;
    return behaviour;
}

QByteArray ScriptedUpstream::Request::path() const { return target.split('?').first(); }

QByteArray ScriptedUpstream::Request::field(const QByteArray &name) const
{
    for (const auto &[fieldName, value] : fields) {
        if (fieldName.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

ScriptedUpstream::ScriptedUpstream()
{
    always(reply(200));
    setListenBacklogSize(1024);
    if (!listen(QHostAddress::LocalHost))
        qFatal("no free port on loopback");
}

void ScriptedUpstream::useTls(const QSslCertificate &certificate, const QSslKey &key)
{
    m_certificate = certificate;
    m_key = key;
}

QUrl ScriptedUpstream::url(const QString &path) const
{
    QUrl url;
    url.setScheme(m_certificate ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(serverPort());
    url.setPath(path);
    return url;
}

void ScriptedUpstream::enqueue(const Behaviour &behaviour) { m_queue.push_back(behaviour); }

void ScriptedUpstream::always(const Behaviour &behaviour)
{
    m_handler = [behaviour](const Request &) { return behaviour; };
}

void ScriptedUpstream::answerWith(Handler handler) { m_handler = std::move(handler); }

void ScriptedUpstream::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    ++m_accepted;
    ++m_open;
    m_mostOpen = qMax(m_mostOpen, m_open);
    connect(socket, &QAbstractSocket::disconnected, this, [this, socket] {
        --m_open;
        socket->deleteLater();
    });
    if (m_certificate) {
        socket->setLocalCertificate(*m_certificate);
        socket->setPrivateKey(m_key);
        QSslConfiguration tls = socket->sslConfiguration();
        tls.setAllowedNextProtocols(m_offered);
        socket->setSslConfiguration(tls);
        connect(socket, &QSslSocket::encrypted, this, [this, socket] {
            const QByteArray chosen = socket->sslConfiguration().nextNegotiatedProtocol();
            m_protocols.append(chosen.isEmpty() ? "http/1.1" : chosen);
        });
        socket->startServerEncryption();
    }
    serve(socket, m_accepted);
}

void ScriptedUpstream::serve(QTcpSocket *socket, int number)
{
    auto received = std::make_shared<QByteArray>();
    connect(socket, &QIODevice::readyRead, this, [this, socket, number, received] {
        *received += socket->readAll();
        take(socket, number, *received);
    });
}

void ScriptedUpstream::take(QTcpSocket *socket, int number, QByteArray &received)
{
    while (auto request = takeRequest(received)) {
        request->connection = number;
        m_requests.append(*request);
        const Behaviour behaviour = next(*request);
        if (behaviour.delay.count() == 0)
            writePieces(socket, behaviour);
        else
            QTimer::singleShot(behaviour.delay, socket,
                               [socket, behaviour] { writePieces(socket, behaviour); });
    }
}

Behaviour ScriptedUpstream::next(const Request &request)
{
    if (m_queue.empty())
        return m_handler(request);
    Behaviour behaviour = m_queue.front();
    m_queue.pop_front();
    return behaviour;
}

} // namespace pinbridge::test
