// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/FilterSocket.h"

#include "http/Limits.h"
#include "http/SocketCalls.h"
#include "http/TlsRecord.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace pinbridge::http {

FilterSocket::FilterSocket(qintptr descriptor, quint64 number, const FilterOptions &options,
                           QObject *parent)
    : QTcpSocket(parent)
    , m_number(number)
    , m_options(options)
    , m_crowd(options.crowd)
    , m_wire(new Wire(descriptor, options.now, this))
    , m_inner(&m_wire->socket())
{
    if (!m_wire->isOpen()) {
        m_phase = Phase::Closed;
        return;
    }
    enter(Phase::Opening);
    connect(m_inner, &QIODevice::readyRead, this, &FilterSocket::onReadable);
    connect(m_wire, &Wire::sent, this, &FilterSocket::onSent);
    connect(m_wire, &Wire::closed, this, &FilterSocket::onClosed);
    connect(m_inner, &QSslSocket::encrypted, this, [this] {
        enter(Phase::Opening);
        onReadable();
    });

    m_request.peer = sys::unmapped(m_inner->peerAddress());
    m_request.peerPort = m_inner->peerPort();
    m_request.local = sys::unmapped(m_inner->localAddress());
    setPeerAddress(m_inner->peerAddress());
    setPeerPort(m_inner->peerPort());
    setLocalAddress(m_inner->localAddress());
    setLocalPort(m_inner->localPort());
    setSocketState(ConnectedState);
    QIODevice::open(ReadWrite | Unbuffered);
}

FilterSocket::~FilterSocket()
{
    m_inner->disconnect(this);
    m_wire->disconnect(this);
    if (m_crowd)
        (void)m_crowd->hold(m_held, 0);
    // The base class would otherwise try to close an engine that is not there.
    setSocketState(UnconnectedState);
}

void FilterSocket::enter(Phase phase)
{
    using Time = std::chrono::milliseconds;
    constexpr Time unlimited = Time::max();
    // In the order of Phase; an exchange and the wire have deadlines of their own.
    static constexpr std::array<Time, 8> times = {limits::opening, limits::opening, limits::idle,
                                                  limits::reading, limits::reading, unlimited,
                                                  unlimited,       unlimited};
    m_phase = phase;
    const Time time = times.at(static_cast<std::size_t>(phase));
    m_deadline =
        time == unlimited ? std::chrono::steady_clock::time_point::max() : m_options.now() + time;
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
    case Phase::Handshake: // Qt reads
    case Phase::Answering: // the next request waits in the socket
    case Phase::Leaving:
    case Phase::Closed:
        return;
    }
}

void FilterSocket::sniff()
{
    char first = 0;
    if (m_inner->peek(&first, 1) != 1)
        return;
    if (first != tlsrecord::handshake || m_inner->isEncrypted()) {
        enter(Phase::Idle);
        readRequest();
        return;
    }
    m_wire->expectTls();
    const std::optional<bool> hello = helloIsThere();
    if (m_options.tls && hello == false)
        return;
    enter(Phase::Handshake);
    if (m_options.tls && hello)
        waitForTurn();
    else
        m_wire->abort();
}

/// Unset when it cannot be one.
std::optional<bool> FilterSocket::helloIsThere()
{
    std::array<char, tlsrecord::head> head{};
    if (m_inner->peek(head.data(), tlsrecord::head) < tlsrecord::head)
        return false;
    const auto size = tlsrecord::size({head.data(), tlsrecord::head});
    return size ? std::optional(m_inner->bytesAvailable() >= *size) : std::nullopt;
}

void FilterSocket::startTls()
{
    if (m_inner->mode() != QSslSocket::UnencryptedMode)
        return;
    if (m_crowd)
        m_crowd->beginHandshake(this);
    m_witness = new HandshakeWitness(*m_inner, this);
    m_inner->setSslConfiguration(*m_options.tls);
    m_inner->startServerEncryption();
}

void FilterSocket::readRequest()
{
    m_heldBack = m_phase == Phase::Idle && bytesToWrite() > limits::unsent;
    if (m_heldBack)
        return;
    // Never more than the longest request: those behind it wait in the socket, and the kernel.
    const qint64 limit = limits::head + m_options.bodyLimit;
    m_wire->readInto(m_in, std::min<qint64>(m_in.size() + limits::pass, limit));
    // An empty line is the end of a body as some write it, and no request yet (RFC 9112 section
    // 2.2).
    if (m_phase == Phase::Idle && (m_in.isEmpty() || m_in == "\r" || m_in == "\r\n"))
        return;
    if (m_phase == Phase::Idle)
        enter(Phase::Head);
    if (holdsTooMuch()) {
        refuse({503, "Too many large requests are arriving at once."});
        return;
    }
    if (m_phase == Phase::Head)
        readHead();
    if (m_phase == Phase::Body)
        readBody();
    if ((m_phase == Phase::Head || m_phase == Phase::Body) && m_inner->bytesAvailable() > 0)
        waitForTurn();
}

bool FilterSocket::holdsTooMuch()
{
    const qsizetype before = m_held;
    m_held = m_in.size() + (m_chunks ? m_chunks->body().size() : 0);
    return m_crowd && !m_crowd->hold(before, m_held);
}

void FilterSocket::readHead()
{
    auto head = parseHead(m_in);
    if (!head) {
        refuse(head.error());
        return;
    }
    if (!*head)
        return;
    m_head = std::move(*head);
    m_in.remove(0, m_head->size);
    m_closing = m_closing || !m_head->keepAlive;
    if (m_head->contentLength > m_options.bodyLimit) {
        refuse({413, "The body is too large."});
        return;
    }
    if (m_head->chunked)
        m_chunks.emplace(m_options.bodyLimit);
    else
        m_chunks.reset();
    enter(Phase::Body);
    const bool bodyStarted = !m_in.isEmpty() || (!m_chunks && m_head->contentLength == 0);
    if (m_head->expectsContinue && !bodyStarted)
        m_wire->send("HTTP/1.1 100 Continue\r\n\r\n");
}

void FilterSocket::readBody()
{
    if (!m_chunks) {
        if (m_in.size() < m_head->contentLength)
            return;
        QByteArray body = m_in.left(m_head->contentLength);
        m_in.remove(0, m_head->contentLength);
        showToQt(std::move(body));
        return;
    }
    const auto complete = m_chunks->feed(m_in);
    if (!complete)
        refuse(complete.error());
    else if (*complete)
        showToQt(m_chunks->body());
}

void FilterSocket::understand(RequestHead &&head)
{
    m_request.method = head.method;
    m_request.rawPath = head.path;
    m_request.path = QString::fromUtf8(QByteArray::fromPercentEncoding(head.path));
    m_request.query = head.query;
    m_request.fields = std::move(head.fields);
    m_request.encrypted = m_inner->isEncrypted();
    m_head.reset();
    m_chunks.reset();
    m_in = QByteArray(m_in.constData(), m_in.size()); // `remove` keeps the room of what was there
    (void)holdsTooMuch();
    enter(Phase::Answering);
}

void FilterSocket::showToQt(QByteArray body)
{
    m_request.body = std::move(body);
    understand(std::move(*m_head));
    m_out.clear();
    m_toQt = QByteArrayLiteral("GET / HTTP/1.1\r\nHost: a\r\n") + numberField + ": "
             + QByteArray::number(m_number) + "\r\n\r\n";
    Q_EMIT readyRead();
    // Qt has read it, and would keep 16 KiB of buffer for the next one; only closing gives it back.
    if (m_toQt.isEmpty() && isOpen()) {
        QIODevice::close(); // NOLINT(bugprone-parent-virtual-call)
        QIODevice::open(ReadWrite | Unbuffered); // NOLINT(bugprone-parent-virtual-call)
    }
}

Request FilterSocket::takeRequest()
{
    Request next;
    next.peer = m_request.peer;
    next.peerPort = m_request.peerPort;
    next.local = m_request.local;
    return std::exchange(m_request, std::move(next));
}

/// From the event loop: Qt's server or a socket's signal may be on the stack.
void FilterSocket::waitForTurn()
{
    if (std::exchange(m_waits, true))
        return;
    const auto turn = [socket = QPointer(this)] {
        if (socket)
            socket->takeTurn();
    };
    if (m_crowd)
        m_crowd->queue(m_request.peer, turn);
    else
        QMetaObject::invokeMethod(this, turn, Qt::QueuedConnection);
}

void FilterSocket::takeTurn()
{
    m_waits = false;
    if (m_phase == Phase::Handshake)
        startTls();
    else
        onReadable();
}

void FilterSocket::closeWhenIdle()
{
    m_closing = true;
    // A request that has begun is read to its end, and answered.
    if (m_phase == Phase::Answering || m_phase == Phase::Head || m_phase == Phase::Body)
        return;
    bytesToWrite() > 0 ? finish() : leave();
}

void FilterSocket::refuse(const Refusal &refusal)
{
    m_closing = true;
    RequestHead head = m_head ? std::move(*m_head) : glanceAtHead(m_in);
    m_in.clear();
    understand(std::move(head));
    Q_EMIT refused(refusal.status, refusal.reason);
}

void FilterSocket::refuseWith(const QByteArray &reply)
{
    if (m_phase != Phase::Answering)
        return;
    m_wire->send(reply);
    finish();
}

void FilterSocket::onSent()
{
    if (m_phase == Phase::Idle)
        enter(Phase::Idle); // its time counts from the end of the reply
    if (m_heldBack && bytesToWrite() <= limits::unsent) {
        m_heldBack = false;
        waitForTurn();
    }
}

void FilterSocket::checkTime(std::chrono::steady_clock::time_point now)
{
    m_wire->checkTime(now);
    const bool replying = m_phase == Phase::Idle && bytesToWrite() > 0;
    if (replying || now <= m_deadline)
        return;
    if (m_phase == Phase::Head || m_phase == Phase::Body)
        refuse({408, "The request took too long to arrive."});
    else if (m_phase == Phase::Idle)
        leave();
    else
        m_wire->abort();
}

/// With everything written, also when the client is still sending.
void FilterSocket::finish()
{
    if (m_phase >= Phase::Leaving)
        return;
    m_closing = true;
    enter(Phase::Leaving);
    m_wire->finish();
}

void FilterSocket::leave()
{
    if (m_phase >= Phase::Leaving)
        return;
    m_closing = true;
    enter(Phase::Leaving);
    m_wire->leave();
}

void FilterSocket::onClosed()
{
    if (m_phase == Phase::Closed)
        return;
    const auto fault = faultOf(m_witness, *m_inner, isInHandshake(), m_options.tls.has_value());
    enter(Phase::Closed);
    setSocketState(UnconnectedState);
    if (fault)
        Q_EMIT tlsFailed(*fault);
    Q_EMIT disconnected();
}

// The base class's bytesAvailable and close would ask an engine that is not there.
qint64 FilterSocket::bytesAvailable() const
{
    return QIODevice::bytesAvailable() + m_toQt.size(); // NOLINT(bugprone-parent-virtual-call)
}

qint64 FilterSocket::bytesToWrite() const { return m_wire->unsent(); }

void FilterSocket::disconnectFromHost() { finish(); }

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
