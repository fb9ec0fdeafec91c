// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/FilterSocket.h"

#include "http/Limits.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace pinbridge::http {

namespace {

constexpr char tlsRecord = 22;

QHostAddress unmapped(const QHostAddress &address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    return isV4 ? QHostAddress(v4) : address;
}

} // namespace

FilterSocket::FilterSocket(qintptr descriptor, quint64 number, const FilterOptions &options,
                           QObject *parent)
    : QTcpSocket(parent)
    , m_number(number)
    , m_options(options)
    , m_inner(new QSslSocket(this))
{
    enter(Phase::Opening);
    if (!m_inner->setSocketDescriptor(descriptor)) {
        m_phase = Phase::Closed;
        return;
    }
    m_inner->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    // Bounds what a client can make us hold; the rest waits in the kernel.
    m_inner->setReadBufferSize(limits::head + m_options.bodyLimit);
    connect(m_inner, &QIODevice::readyRead, this, &FilterSocket::onReadable);
    connect(m_inner, &QAbstractSocket::disconnected, this, &FilterSocket::onClosed);
    connect(m_inner, &QIODevice::bytesWritten, this,
            [this] { m_writeDeadline = std::chrono::steady_clock::now() + limits::writing; });
    connect(m_inner, &QSslSocket::encrypted, this, [this] {
        enter(Phase::Opening);
        onReadable();
    });

    m_request.peer = unmapped(m_inner->peerAddress());
    m_request.peerPort = m_inner->peerPort();
    m_request.local = unmapped(m_inner->localAddress());
    setPeerAddress(m_inner->peerAddress());
    setPeerPort(m_inner->peerPort());
    setLocalAddress(m_inner->localAddress());
    setLocalPort(m_inner->localPort());
    setSocketState(ConnectedState);
    QIODevice::open(ReadWrite);
}

FilterSocket::~FilterSocket()
{
    m_inner->disconnect(this);
    // The base class would otherwise try to close an engine that is not there.
    setSocketState(UnconnectedState);
}

void FilterSocket::enter(Phase phase)
{
    using Time = std::chrono::milliseconds;
    constexpr Time unlimited = Time::max();
    // In the order of Phase; an exchange has a deadline of its own.
    static constexpr std::array<Time, 8> times = {limits::opening,   limits::opening, limits::idle,
                                                  limits::reading,   limits::reading, unlimited,
                                                  limits::lingering, unlimited};
    m_phase = phase;
    const Time time = times.at(static_cast<std::size_t>(phase));
    m_deadline = time == unlimited ? std::chrono::steady_clock::time_point::max()
                                   : std::chrono::steady_clock::now() + time;
}

void FilterSocket::onReadable()
{
    switch (m_phase) {
    case Phase::Opening:
        sniff();
        return;
    case Phase::Idle:
    case Phase::Head:
    case Phase::Body:
        readRequest();
        return;
    case Phase::Lingering:
        m_lingered += m_inner->readAll().size();
        if (m_lingered > limits::linger)
            shut();
        return;
    case Phase::Handshake: // Qt reads
    case Phase::Answering: // the next request waits in the socket
    case Phase::Closed:
        return;
    }
}

void FilterSocket::sniff()
{
    char first = 0;
    if (m_inner->peek(&first, 1) != 1)
        return;
    if (first != tlsRecord || m_inner->isEncrypted()) {
        enter(Phase::Idle);
        readRequest();
        return;
    }
    if (!m_options.tls) {
        shut();
        return;
    }
    enter(Phase::Handshake);
    m_inner->setSslConfiguration(*m_options.tls);
    m_inner->startServerEncryption();
}

void FilterSocket::readRequest()
{
    m_in += m_inner->readAll();
    if (m_in.isEmpty())
        return;
    if (m_phase == Phase::Idle)
        enter(Phase::Head);
    if (m_phase == Phase::Head && !readHead())
        return;
    if (m_phase == Phase::Body)
        (void)readBody();
}

bool FilterSocket::readHead()
{
    auto head = parseHead(m_in);
    if (!head) {
        refuse(head.error());
        return false;
    }
    if (!*head)
        return false;
    m_head = std::move(*head);
    m_in.remove(0, m_head->size);
    m_closing = m_closing || !m_head->keepAlive;
    if (m_head->contentLength > m_options.bodyLimit) {
        refuse({413, "The body is too large."});
        return false;
    }
    m_chunks.reset();
    if (m_head->chunked)
        m_chunks.emplace(m_options.bodyLimit);
    enter(Phase::Body);
    const bool bodyStarted = !m_in.isEmpty() || (!m_chunks && m_head->contentLength == 0);
    if (m_head->expectsContinue && !bodyStarted)
        m_inner->write("HTTP/1.1 100 Continue\r\n\r\n");
    return true;
}

bool FilterSocket::readBody()
{
    if (!m_chunks) {
        if (m_in.size() < m_head->contentLength)
            return false;
        QByteArray body = m_in.left(m_head->contentLength);
        m_in.remove(0, m_head->contentLength);
        showToQt(std::move(body));
        return true;
    }
    const auto complete = m_chunks->feed(m_in);
    if (!complete) {
        refuse(complete.error());
        return false;
    }
    if (*complete)
        showToQt(m_chunks->body());
    return *complete;
}

void FilterSocket::showToQt(QByteArray body)
{
    m_request.method = m_head->method;
    m_request.rawPath = m_head->path;
    m_request.path = QString::fromUtf8(QByteArray::fromPercentEncoding(m_head->path));
    m_request.query = m_head->query;
    m_request.fields = std::move(m_head->fields);
    m_request.body = std::move(body);
    m_request.encrypted = m_inner->isEncrypted();
    m_head.reset();
    m_chunks.reset();
    enter(Phase::Answering);
    m_out.clear();
    m_toQt = QByteArrayLiteral("GET / HTTP/1.1\r\nHost: a\r\n") + numberField + ": "
             + QByteArray::number(m_number) + "\r\n\r\n";
    Q_EMIT readyRead();
}

Request FilterSocket::takeRequest()
{
    Request taken = m_request; // the peer stays
    m_request.fields.clear();
    m_request.body.clear();
    return taken;
}

void FilterSocket::endAnswer(bool headOnly)
{
    if (m_phase != Phase::Answering)
        return;
    const qsizetype headEnd = m_out.indexOf("\r\n\r\n");
    if (headOnly && headEnd >= 0)
        m_out.truncate(headEnd + 4);
    // No Content-Length on 204 (RFC 9110 section 8.6); Qt always writes one.
    if (m_out.startsWith("HTTP/1.1 204"))
        m_out.replace("Content-Length: 0\r\n", "");
    m_writeDeadline = std::chrono::steady_clock::now() + limits::writing;
    m_inner->write(m_out);
    m_out.clear();
    if (m_closing) {
        disconnectFromHost();
        return;
    }
    enter(Phase::Idle);
    // The next request may be here already. From the event loop: Qt's server is on the stack.
    if (!m_in.isEmpty() || m_inner->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &FilterSocket::onReadable, Qt::QueuedConnection);
}

void FilterSocket::closeWhenIdle()
{
    m_closing = true;
    if (m_phase != Phase::Answering && m_phase != Phase::Lingering)
        disconnectFromHost();
}

void FilterSocket::refuse(const Refusal &refusal)
{
    m_closing = true;
    m_in.clear();
    enter(Phase::Lingering);
    Q_EMIT refused(refusal.status, refusal.reason);
}

void FilterSocket::refuseWith(const QByteArray &reply)
{
    m_writeDeadline = std::chrono::steady_clock::now() + limits::writing;
    m_inner->write(reply);
    onReadable();
}

void FilterSocket::checkTime(std::chrono::steady_clock::time_point now)
{
    if (m_inner->bytesToWrite() > 0 && now > m_writeDeadline) {
        shut();
        return;
    }
    if (now <= m_deadline)
        return;
    if (m_phase == Phase::Head || m_phase == Phase::Body)
        refuse({408, "The request took too long to arrive."});
    else if (m_phase == Phase::Lingering && m_inner->bytesToWrite() == 0)
        disconnectFromHost();
    else
        shut();
}

void FilterSocket::shut()
{
    if (m_phase != Phase::Closed)
        m_inner->abort();
    onClosed();
}

void FilterSocket::onClosed()
{
    if (m_phase == Phase::Closed)
        return;
    enter(Phase::Closed);
    setSocketState(UnconnectedState);
    Q_EMIT disconnected();
}

// The base class's bytesAvailable and close would ask an engine that is not there.
qint64 FilterSocket::bytesAvailable() const
{
    return QIODevice::bytesAvailable() + m_toQt.size(); // NOLINT(bugprone-parent-virtual-call)
}

qint64 FilterSocket::bytesToWrite() const { return m_inner->bytesToWrite(); }

void FilterSocket::disconnectFromHost()
{
    if (m_phase == Phase::Closed)
        return;
    m_closing = true;
    if (m_inner->state() == QAbstractSocket::UnconnectedState) {
        onClosed();
        return;
    }
    m_inner->disconnectFromHost();
}

void FilterSocket::close()
{
    disconnectFromHost();
    QIODevice::close(); // NOLINT(bugprone-parent-virtual-call)
}

qint64 FilterSocket::readData(char *data, qint64 size)
{
    const qint64 taken = std::min<qint64>(size, m_toQt.size());
    std::memcpy(data, m_toQt.constData(), static_cast<std::size_t>(taken));
    m_toQt.remove(0, taken);
    return taken;
}

qint64 FilterSocket::writeData(const char *data, qint64 size)
{
    m_out.append(data, size);
    return size;
}

} // namespace pinbridge::http
