// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/Listener.h"

#include "base/Address.h"
#include "base/Log.h"
#include "http/Limits.h"
#include "http/QtStream.h"
#include "system/Memory.h"
#include "system/SocketCalls.h"

#include <QDeadlineTimer>
#include <QNetworkProxy>

#include <algorithm>
#include <chrono>
#include <utility>

namespace pinbridge::http {

using namespace std::chrono_literals;

int RareWarning::count()
{
    ++m_count;
    if (m_sinceLast.isValid() && !m_sinceLast.hasExpired(limits::warning / 1ms))
        return 0;
    m_sinceLast.start();
    return std::exchange(m_count, 0);
}

namespace {

/// An accepted connection that waits for its turn.
class Arrival
{
public:
    explicit Arrival(qintptr descriptor)
        : m_descriptor(descriptor)
    {
    }
    Arrival(const Arrival &) = delete;
    Arrival &operator=(const Arrival &) = delete;
    ~Arrival()
    {
        if (m_descriptor >= 0)
            sys::close(m_descriptor);
    }
    [[nodiscard]] qintptr take() { return std::exchange(m_descriptor, -1); }

private:
    qintptr m_descriptor;
};

} // namespace

Listener::Listener(ListenerOptions options, QObject *parent)
    : QTcpServer(parent)
    , m_options(std::move(options))
{
    m_options.filter.crowd = &m_crowd;
    setProxy(QNetworkProxy::NoProxy); // listen() would ask the system for one
    setListenBacklogSize(limits::backlog);
    m_acceptPause.setSingleShot(true);
    connect(&m_acceptPause, &QTimer::timeout, this, &Listener::acceptAgain);
    connect(&m_sweep, &QTimer::timeout, this, &Listener::checkTimes);
}

Listener::~Listener()
{
    for (FilterSocket *socket : std::as_const(m_sockets))
        socket->disconnect(this);
}

bool Listener::start(const QHostAddress &address, quint16 port)
{
    if (!listen(address, port))
        return false;
    m_stopped = false;
    pauseAccepting();
    m_arrivals = std::make_unique<QSocketNotifier>(socketDescriptor(), QSocketNotifier::Read);
    connect(m_arrivals.get(), &QSocketNotifier::activated, this, &Listener::acceptAll);
    return true;
}

void Listener::stop()
{
    m_stopped = true;
    m_acceptPause.stop();
    if (m_arrivals)
        m_arrivals->setEnabled(false); // not deleted: it may be what called us
    QTcpServer::close();
}

QTcpSocket *Listener::nextPendingConnection()
{
    QTcpSocket *socket = QTcpServer::nextPendingConnection();
    if (m_arrivals && isListening())
        pauseAccepting(); // Qt has just resumed it
    return socket;
}

void Listener::show(QtStream &stream)
{
    addPendingConnection(&stream);
    stream.show();
}

void Listener::acceptAll()
{
    using Outcome = sys::Accepted::Outcome;
    const QDeadlineTimer end(limits::turn);
    while (!m_stopped && !end.hasExpired()) {
        const sys::Accepted accepted = sys::accept(socketDescriptor());
        switch (accepted.outcome) {
        case Outcome::Taken:
            admit(accepted.descriptor, unmapped(accepted.peer));
            break;
        case Outcome::ClientGone:
            break;
        case Outcome::NobodyWaits:
            return;
        case Outcome::NoRoom:
            rest(accepted.error);
            return;
        }
    }
}

/// Who waits keeps the socket readable: looking again at once would take the whole processor.
void Listener::rest(const QString &reason)
{
    if (m_stopped)
        return;
    if (const int times = m_noRoom.count())
        qCWarning(logServer).noquote()
            << "accepting connections failed" << times << "times:" << reason;
    m_arrivals->setEnabled(false);
    m_acceptPause.start(limits::acceptPause);
}

void Listener::acceptAgain()
{
    if (!m_stopped)
        m_arrivals->setEnabled(true);
}

ConnectionCounts Listener::counts() const
{
    ConnectionCounts counts = m_counts;
    counts.open = count();
    return counts;
}

qint64 *Listener::excess(const QHostAddress &address)
{
    if (m_sockets.size() + m_arriving >= m_options.connectionLimit)
        return &m_counts.refusedInAll;
    const int limit = address.isLoopback() ? m_options.loopbackLimit : m_options.addressLimit;
    return m_perAddress.isFull(address, limit) ? &m_counts.refusedPerAddress : nullptr;
}

void Listener::turnAway(const QHostAddress &address, qint64 &count)
{
    ++count;
    if (const int times = m_turnedAway.count())
        qCWarning(logServer).noquote()
            << "connections refused:" << times
            << "too many, here or from one address; the last from" << address.toString();
}

FilterSocket *Listener::newSocket(qintptr descriptor)
{
    return new FilterSocket(descriptor, m_nextNumber++, m_options.filter, this);
}

void Listener::admit(qintptr descriptor, const QHostAddress &address)
{
    if (qint64 *const excessive = excess(address)) {
        sys::close(descriptor);
        turnAway(address, *excessive);
        return;
    }
    m_perAddress.add(address);
    ++m_arriving;
    // A socket costs a hundred times what accepting does.
    m_crowd.queue(address, [this, arrival = std::make_shared<Arrival>(descriptor), address] {
        --m_arriving;
        if (m_stopped)
            m_perAddress.remove(address);
        else
            serve(newSocket(arrival->take()), address);
    });
}

void Listener::serve(FilterSocket *socket, const QHostAddress &address)
{
    if (!socket->isOpen()) {
        delete socket; // the client has gone already
        m_perAddress.remove(address);
        return;
    }
    const quint64 number = socket->number();
    m_sockets.insert(number, socket);
    m_most = std::max(m_most, count());
    ++m_counts.accepted;
    if (!m_sweep.isActive())
        m_sweep.start(limits::sweep);
    connect(socket, &FilterSocket::closed, socket, &QObject::deleteLater);
    connect(socket, &QObject::destroyed, this,
            [this, number, address] { forget(number, address); });
    connect(socket, &FilterSocket::requested, this, [this, socket] { Q_EMIT requested(socket); });
    connect(socket, &FilterSocket::tlsFailed, this, [this, address](TlsFault::Kind kind) {
        ++m_counts.tlsFailed;
        Q_EMIT tlsFailed(address, kind);
    });
    connect(socket, &FilterSocket::refused, this, [this, socket](int status, const char *reason) {
        ++m_counts.requestsRefused;
        Q_EMIT refused(socket, status, reason);
    });
}

void Listener::forget(quint64 number, const QHostAddress &address)
{
    m_sockets.remove(number);
    m_perAddress.remove(address);
    if (m_sockets.isEmpty())
        Q_EMIT emptied();
}

void Listener::checkTimes()
{
    const auto now = std::chrono::steady_clock::now();
    const auto sockets = m_sockets;
    for (FilterSocket *socket : sockets)
        socket->checkTime(now);
    giveMemoryBack();
    if (m_sockets.isEmpty())
        m_sweep.stop();
}

/// What a crowd has left behind in small pieces would else be grown upon by the next.
void Listener::giveMemoryBack()
{
    const bool isLeaving = m_most >= limits::crowd && count() <= m_most / 4;
    const bool hasLeft = m_someStayed && m_sockets.isEmpty();
    if (!isLeaving && !hasLeft)
        return;
    m_most = count();
    m_someStayed = !m_sockets.isEmpty();
    sys::giveMemoryBack();
}

void Listener::closeIdle()
{
    const auto sockets = m_sockets;
    for (FilterSocket *socket : sockets)
        socket->closeWhenIdle();
}

} // namespace pinbridge::http
