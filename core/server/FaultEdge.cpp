// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/FaultEdge.h"

#include "faults/FaultDelivery.h"
#include "server/FaultReplies.h"

#include <QTimer>

#include <utility>

namespace pinbridge {

FaultEdge::FaultEdge(FaultLab *lab, QObject *parent)
    : QObject(parent)
    , m_lab(lab)
{
    if (m_lab != nullptr)
        connect(m_lab, &FaultLab::cleared, this, &FaultEdge::releaseAll);
}

FaultEdge::~FaultEdge() = default;

void FaultEdge::meet(const http::Request &request, const QString &route,
                     const http::AnswerPtr &answer, const GoOn &goOn)
{
    const auto hit = m_lab->take(request.peer, route);
    if (hit)
        m_met.insert(request.id, *hit);
    if (const auto reply = hit ? faultReply(hit->action, request.id) : std::nullopt) {
        answer->send(*reply);
        return;
    }
    m_lab->begin(request.id, request.peer, route);
    if (hit && hit->action.kind == FaultKind::Delay)
        hold(*hit, answer, goOn);
    else
        goOn();
}

void FaultEdge::hold(const FaultHit &hit, const http::AnswerPtr &answer, const GoOn &goOn)
{
    answer->allow(hit.time);
    const quint64 number = ++m_lastHeld;
    auto timer = std::make_unique<QTimer>();
    timer->setSingleShot(true);
    timer->setTimerType(Qt::PreciseTimer);
    connect(timer.get(), &QTimer::timeout, this, [this, number] { release(number); });
    timer->start(hit.time);
    m_held.emplace(number, Held{std::move(timer), goOn});
}

void FaultEdge::release(quint64 number)
{
    auto node = m_held.extract(number);
    if (node.empty())
        return;
    node.mapped().timer.release()->deleteLater(); // it may be the sender
    node.mapped().goOn();
}

void FaultEdge::releaseAll()
{
    while (!m_held.empty())
        release(m_held.begin()->first);
}

void FaultEdge::decorate(const http::Request &request, http::Reply &reply) const
{
    if (m_met.isEmpty())
        return;
    if (const auto met = m_met.constFind(request.id); met != m_met.constEnd())
        reply.delivery = deliveryOf(*met);
}

FaultEdge::Met FaultEdge::end(const http::Request &request)
{
    if (m_lab == nullptr)
        return {};
    Met all;
    const auto add = [&all](const FaultHit &hit) {
        all.names += all.names.isEmpty() ? hit.name : QLatin1String(" + ") + hit.name;
        all.kinds += nameOf(hit.action.kind);
    };
    if (const auto met = m_met.constFind(request.id); met != m_met.constEnd()) {
        add(*met);
        m_met.erase(met);
    }
    if (const auto met = m_lab->end(request.id))
        add(*met);
    return all;
}

} // namespace pinbridge
