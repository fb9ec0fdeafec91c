// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/StatusRoutes.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace pinbridge {

using http::AnswerPtr;
using http::Reply;

namespace {

/// When it may be different: a look at upstream is not taken more often.
const QByteArray &retryAfter()
{
    static const QByteArray seconds = QByteArray::number(qint64(Readiness::probeInterval.count()));
    return seconds;
}

QString nameOf(PartState::Status status)
{
    switch (status) {
    case PartState::Status::Ok:
        return QStringLiteral("ok");
    case PartState::Status::Failing:
        return QStringLiteral("failing");
    case PartState::Status::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QJsonObject jsonOf(const PartState &part)
{
    QJsonObject object{{QStringLiteral("status"), nameOf(part.status)}};
    if (!part.detail.isEmpty())
        object.insert(QStringLiteral("detail"), part.detail);
    return object;
}

Reply replyOf(const ReadinessReport &report, bool ready, const QString &detail = {})
{
    QJsonObject object{
        {QStringLiteral("status"), ready ? QStringLiteral("ready") : QStringLiteral("not-ready")},
        {QStringLiteral("storage"), jsonOf(report.storage)},
        {QStringLiteral("upstream"), jsonOf(report.upstream)},
    };
    if (!detail.isEmpty())
        object.insert(QStringLiteral("detail"), detail);
    Reply reply =
        Reply::json(QJsonDocument(object).toJson(QJsonDocument::Compact), ready ? 200 : 503);
    if (!ready)
        reply.fields.emplaceBack("Retry-After", retryAfter());
    return reply;
}

} // namespace

StatusRoutes::StatusRoutes(const QUrl &upstream, SessionDesk &desk, DeviceRegistry &devices,
                           const Clock &clock)
    : m_desk(desk)
    , m_devices(devices)
    , m_readiness(upstream, [&desk] { return desk.tryKeeping(); }, clock)
{
}

QCoro::Task<> StatusRoutes::readiness(AnswerPtr answer, bool draining)
{
    if (draining) {
        answer->send(replyOf({}, false, QStringLiteral("The server is shutting down.")));
        co_return;
    }
    auto checking = m_readiness.check();
    const auto report = co_await std::move(checking);
    answer->send(replyOf(report, report.isReady()));
}

QCoro::Task<> StatusRoutes::metrics(AnswerPtr answer, MetricsMoment moment)
{
    auto counting = m_desk.countLive();
    const auto live = co_await std::move(counting);
    if (live)
        moment.livePins = *live;
    for (const DeviceState state :
         {DeviceState::Waiting, DeviceState::Allowed, DeviceState::Blocked})
        moment.devices.insert(pinbridge::nameOf(state), 0);
    const auto devices = m_devices.devices();
    for (const Device &device : devices)
        ++moment.devices[pinbridge::nameOf(device.state)];
    Reply reply;
    reply.contentType = Metrics::contentType;
    reply.body = m_metrics.text(moment);
    answer->send(reply);
}

void StatusRoutes::noteUpstreamCall(const CallTrace &trace)
{
    m_metrics.noteUpstreamCall(trace);
    m_readiness.noteCall(trace);
}

} // namespace pinbridge
