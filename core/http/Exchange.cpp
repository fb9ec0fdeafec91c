// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/Exchange.h"

#include "base/Log.h"
#include "base/RequestScope.h"
#include "http/QtCompat.h"
#include "http/QtStream.h"
#include "http/ReplyBytes.h"

#include <utility>

namespace pinbridge::http {

Reply ExchangeContext::failure(const Request &request, int status, const char *reason) const
{
    if (failureReply)
        return failureReply(request, status, reason);
    return {.status = status, .contentType = {}, .body = {}, .fields = {}, .note = {}};
}

Exchange::Exchange(ExchangeContext &context, Request request, FilterSocket *socket)
    : m_context(&context)
    , m_request(std::move(request))
    , m_socket(socket)
{
    m_age.start();
}

Exchange::~Exchange()
{
    if (m_context) {
        const RequestScope lines(m_request.id);
        qCCritical(logServer) << "a request was dropped without an answer:"
                              << methodName(m_request.method) << m_request.path;
        fail(500);
    }
}

void Exchange::wait()
{
    if (!m_context)
        return;
    m_waiting = std::make_unique<Waiting>();
    m_context->waiting.insert(this);
    QTimer &deadline = m_waiting->deadline;
    deadline.setSingleShot(true);
    deadline.setTimerType(Qt::PreciseTimer); // a coarse one may be late by a twentieth
    QObject::connect(&deadline, &QTimer::timeout, &deadline, [this] {
        m_late = true;
        fail(504);
    });
    deadline.start(m_context->deadline + m_allowed);
    if (m_socket)
        QObject::connect(m_socket, &FilterSocket::closed, &deadline, [this] { letGo(); });
}

QtStream *Exchange::newStream(QObject *parent)
{
    if (!m_waiting || isOver())
        return nullptr;
    m_waiting->stream = new QtStream(m_socket->number(), parent);
    return m_waiting->stream;
}

void Exchange::takeResponder(quint64 number, QHttpServerResponder &responder)
{
    if (!isOver() && m_waiting && m_waiting->stream && m_socket->number() == number)
        m_waiting->responder.emplace(std::move(responder));
}

/// Qt 6.8 keeps its side of a stream for as long as there is a responder.
void Exchange::letGo()
{
    if (!m_waiting)
        return;
    m_waiting->responder.reset();
    if (m_waiting->stream)
        m_waiting->stream->end();
}

Answer::Outcome Exchange::send(const Reply &reply)
{
    if (m_sent) {
        Q_ASSERT_X(false, "Answer::send", "a request was answered twice");
        qCCritical(logServer) << "a request was answered twice:" << methodName(m_request.method)
                              << m_request.path;
        return Outcome::TooLate;
    }
    m_sent = true;
    if (m_late)
        return Outcome::TooLate;
    return finish(reply);
}

void Exchange::fail(int status, const char *reason)
{
    if (!m_context)
        return;
    finish(m_context->failure(m_request, status, reason));
}

Answer::Outcome Exchange::finish(Reply reply)
{
    if (!m_context)
        return Outcome::ClientGone;
    ExchangeContext &context = *std::exchange(m_context, nullptr);
    if (m_waiting) {
        context.waiting.remove(this);
        m_waiting->deadline.stop();
    }
    constexpr qsizetype mostly = 8; ///< fields of a reply
    reply.fields.reserve(mostly);
    if (context.decorate)
        context.decorate(m_request, reply);

    const bool alive = m_socket && m_socket->isOpen();
    if (alive) {
        addConnectionFields(reply, m_socket->closesAfterAnswer());
        put(reply, context.room);
    }
    letGo();
    // What is cut off on purpose is lost to the client as by any other accident.
    const bool delivered = alive && reply.delivery.cut == Delivery::Cut::No;
    if (context.report)
        context.report(m_request, reply, std::chrono::milliseconds(m_age.elapsed()), delivered);
    if (context.finished)
        context.finished();
    return delivered ? Outcome::Sent : Outcome::ClientGone;
}

void Exchange::put(const Reply &reply, QByteArray &room)
{
    constexpr qsizetype usual = 16'384; ///< bytes; what is larger is no use for the next
    const bool headOnly = m_request.method == Method::Head;
    QByteArray bytes = std::exchange(room, {});
    if (m_waiting && m_waiting->responder && m_waiting->stream) {
        compat::write(*m_waiting->responder, reply);
        bytes = compat::toWire(m_waiting->stream->takeAnswer(), headOnly);
    } else {
        toBytes(reply, headOnly, bytes);
    }
    m_socket->answer(bytes, reply.delivery);
    if (bytes.capacity() <= usual)
        room = std::move(bytes);
}

void Exchange::allow(std::chrono::milliseconds more)
{
    if (!m_waiting)
        m_allowed += more;
    else if (m_waiting->deadline.isActive())
        m_waiting->deadline.start(m_waiting->deadline.remainingTimeAsDuration() + more);
}

void Exchange::abandon()
{
    if (m_context)
        m_context->waiting.remove(this);
    m_context = nullptr;
    if (m_waiting)
        m_waiting->deadline.stop();
    letGo();
}

bool Exchange::isOver() const { return !m_context || !m_socket || !m_socket->isOpen(); }

} // namespace pinbridge::http
