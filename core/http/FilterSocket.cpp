// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/FilterSocket.h"

#include "http/Limits.h"
#include "http/TlsRecord.h"

#include <QSslSocket>

#include <algorithm>
#include <array>
#include <utility>

namespace pinbridge::http {

FilterSocket::FilterSocket(qintptr descriptor, quint64 number, const FilterOptions &options,
                           QObject *parent)
    : QObject(parent)
    , m_number(number)
    , m_options(options)
    , m_crowd(options.crowd)
    , m_wire(new Wire(descriptor, options.ready, options.now, this))
{
    if (!m_wire->isOpen()) {
        m_phase = Phase::Closed;
        return;
    }
    enter(Phase::Opening);
    connect(m_wire, &Wire::readable, this, &FilterSocket::onReadable);
    connect(m_wire, &Wire::sent, this, &FilterSocket::onSent);
    connect(m_wire, &Wire::closed, this, &FilterSocket::onClosed);
    connect(m_wire, &Wire::encrypted, this, [this] {
        enter(Phase::Opening);
        onReadable();
    });
    (void)takeRequest();
}

FilterSocket::~FilterSocket()
{
    m_wire->disconnect(this);
    if (m_crowd)
        (void)m_crowd->hold(m_held, 0);
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
    if (m_waits) {
        m_wire->pause();
        return;
    }
    switch (m_phase) {
    case Phase::Opening:
        sniff();
        return;
    case Phase::Idle:
    case Phase::Head:
    case Phase::Body:
        readRequest();
        return;
    case Phase::Answering:
        lookAhead();
        return;
    case Phase::Handshake: // Qt reads
    case Phase::Leaving:
    case Phase::Closed:
        return;
    }
}

void FilterSocket::sniff()
{
    char first = 0;
    if (m_wire->peek(&first, 1) != 1)
        return;
    if (first != tlsrecord::handshake || m_wire->isEncrypted()) {
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
    if (m_wire->peek(head.data(), tlsrecord::head) < tlsrecord::head)
        return false;
    const auto size = tlsrecord::size({head.data(), tlsrecord::head});
    return size ? std::optional(m_wire->tls()->bytesAvailable() >= *size) : std::nullopt;
}

void FilterSocket::startTls()
{
    QSslSocket &socket = *m_wire->tls();
    if (socket.mode() != QSslSocket::UnencryptedMode)
        return;
    if (m_crowd)
        m_crowd->beginHandshake(this);
    m_witness = new HandshakeWitness(socket, this);
    socket.setSslConfiguration(*m_options.tls);
    socket.startServerEncryption();
}

void FilterSocket::readRequest()
{
    m_heldBack = m_phase == Phase::Idle && unsent() > limits::unsent;
    if (m_heldBack) {
        lookAhead();
        return;
    }
    // Never more than the longest request: those behind it wait in the socket, and the kernel.
    const qint64 limit = limits::head + m_options.bodyLimit;
    m_wire->readInto(m_in, std::min<qint64>(m_in.size() + limits::pass, limit));
    // An empty line is the end of a body as some write it, and no request yet (RFC 9112 section
    // 2.2).
    if (m_phase == Phase::Idle && (m_in.isEmpty() || m_in == "\r" || m_in == "\r\n"))
        return;
    const Phase before = m_phase;
    if (m_phase == Phase::Idle)
        m_phase = Phase::Head;
    if (holdsTooMuch()) {
        refuse({503, "Too many large requests are arriving at once."});
        return;
    }
    if (m_phase == Phase::Head)
        readHead();
    if (m_phase == Phase::Body)
        readBody();
    if (m_phase != Phase::Head && m_phase != Phase::Body)
        return;
    if (m_phase != before) // most come whole, and need no time to be looked at
        enter(m_phase);
    if (m_wire->hasMore())
        waitForTurn();
}

/// The next request waits, most of it in the kernel; that a client has gone is seen all the same.
void FilterSocket::lookAhead()
{
    m_wire->readInto(m_in, limits::receiveBuffer);
    if (m_in.size() >= limits::receiveBuffer)
        m_wire->pause();
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
    m_phase = Phase::Body;
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
        tell(std::move(body));
        return;
    }
    const auto complete = m_chunks->feed(m_in);
    if (!complete)
        refuse(complete.error());
    else if (*complete)
        tell(m_chunks->body());
}

void FilterSocket::understand(RequestHead &&head)
{
    m_request.method = head.method;
    m_request.rawPath = head.path;
    m_request.path = QString::fromUtf8(
        head.path.contains('%') ? QByteArray::fromPercentEncoding(head.path) : head.path);
    m_request.query = head.query;
    m_request.fields = std::move(head.fields);
    m_request.encrypted = m_wire->isEncrypted();
    m_head.reset();
    m_chunks.reset();
    m_in = QByteArray(m_in.constData(), m_in.size()); // `remove` keeps the room of what was there
    (void)holdsTooMuch();
    enter(Phase::Answering);
}

void FilterSocket::tell(QByteArray body)
{
    m_request.body = std::move(body);
    understand(std::move(*m_head));
    Q_EMIT requested();
}

Request FilterSocket::takeRequest()
{
    const sys::Ends &ends = m_wire->ends();
    return std::exchange(m_request,
                         {.peer = ends.peer, .peerPort = ends.peerPort, .local = ends.local});
}

/// From the event loop: a socket's signal may be on the stack.
void FilterSocket::waitForTurn()
{
    if (std::exchange(m_waits, true))
        return;
    const auto turn = [socket = QPointer(this)] {
        if (socket)
            socket->takeTurn();
    };
    if (m_crowd)
        m_crowd->queue(peer(), turn);
    else
        QMetaObject::invokeMethod(this, turn, Qt::QueuedConnection);
}

void FilterSocket::takeTurn()
{
    m_waits = false;
    m_wire->resume();
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
    unsent() > 0 ? finish() : leave();
}

void FilterSocket::refuse(const Refusal &refusal)
{
    m_closing = true;
    RequestHead head = m_head ? std::move(*m_head) : glanceAtHead(m_in);
    m_in.clear();
    understand(std::move(head));
    Q_EMIT refused(refusal.status, refusal.reason);
}

void FilterSocket::onSent()
{
    if (m_phase == Phase::Idle)
        enter(Phase::Idle); // its time counts from the end of the reply
    if (m_heldBack && unsent() <= limits::unsent) {
        m_heldBack = false;
        waitForTurn();
    }
}

void FilterSocket::checkTime(std::chrono::steady_clock::time_point now)
{
    m_wire->checkTime(now);
    const bool replying = m_phase == Phase::Idle && unsent() > 0;
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
    const auto fault =
        faultOf(m_witness, m_wire->tls(), isInHandshake(), m_options.tls.has_value());
    enter(Phase::Closed);
    if (fault)
        Q_EMIT tlsFailed(*fault);
    Q_EMIT closed();
}

} // namespace pinbridge::http
