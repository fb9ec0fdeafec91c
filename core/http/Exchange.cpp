// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/Exchange.h"

#include "base/Log.h"
#include "base/RequestScope.h"
#include "http/QtCompat.h"
#include "http/ReplyBytes.h"

namespace pinbridge::http {

Reply ExchangeContext::failure(const Request &request, int status, const char *reason) const
{
    if (failureReply)
        return failureReply(request, status, reason);
    return {.status = status, .contentType = {}, .body = {}, .fields = {}, .note = {}};
}

Exchange::Exchange(ExchangeContext &context, Request request, FilterSocket *socket,
                   QHttpServerResponder &responder)
    : m_context(&context)
    , m_request(std::move(request))
    , m_socket(socket)
    , m_lent(&responder)
{
    m_context->open.insert(this);
    m_age.start();
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer); // a coarse one may be late by a twentieth
    QObject::connect(&m_deadline, &QTimer::timeout, &m_deadline, [this] {
        m_late = true;
        fail(504);
    });
    m_deadline.start(m_context->deadline);
    // Qt 6.8 keeps the socket of a client that has gone for as long as there is a responder.
    QObject::connect(socket, &FilterSocket::disconnected, &m_deadline,
                     [this] { m_responder.reset(); });
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

void Exchange::fail(int status)
{
    if (!m_context)
        return;
    finish(m_context->failure(m_request, status, ""));
}

Answer::Outcome Exchange::finish(Reply reply)
{
    if (!m_context)
        return Outcome::ClientGone;
    ExchangeContext &context = *std::exchange(m_context, nullptr);
    context.open.remove(this);
    m_deadline.stop();
    if (context.decorate)
        context.decorate(m_request, reply);

    const bool alive = m_socket && m_socket->state() == QAbstractSocket::ConnectedState;
    if (alive) {
        addConnectionFields(reply, m_socket->closesAfterAnswer());
        compat::write(m_lent ? *m_lent : *m_responder, reply);
        m_socket->endAnswer(m_request.method == Method::Head, reply.delivery);
    }
    m_lent = nullptr;
    m_responder.reset();
    // What is cut off on purpose is lost to the client as by any other accident.
    const bool delivered = alive && reply.delivery.cut == Delivery::Cut::No;
    if (context.report)
        context.report(m_request, reply, std::chrono::milliseconds(m_age.elapsed()), delivered);
    if (context.finished)
        context.finished();
    return delivered ? Outcome::Sent : Outcome::ClientGone;
}

void Exchange::allow(std::chrono::milliseconds more)
{
    if (m_deadline.isActive())
        m_deadline.start(m_deadline.remainingTimeAsDuration() + more);
}

void Exchange::abandon()
{
    if (m_context)
        m_context->open.remove(this);
    m_context = nullptr;
    m_deadline.stop();
    m_lent = nullptr;
    m_responder.reset();
}

void Exchange::keepResponder()
{
    if (m_lent && !isOver())
        m_responder.emplace(std::move(*m_lent));
    m_lent = nullptr;
}

bool Exchange::isOver() const
{
    return !m_context || !m_socket || m_socket->state() != QAbstractSocket::ConnectedState;
}

} // namespace pinbridge::http
