// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "devices/DeviceRegistry.h"
#include "http/Answer.h"
#include "server/Metrics.h"
#include "server/Readiness.h"
#include "sessions/SessionDesk.h"

#include <QUrl>

#include <QCoroTask>

namespace pinbridge {

/// The routes for whoever runs the server: `/readyz` and `/metrics`.
class StatusRoutes
{
public:
    /// `upstream` as for Readiness. All references must outlive this object, and this object every
    /// call.
    StatusRoutes(const QUrl &upstream, SessionDesk &desk, DeviceRegistry &devices,
                 const Clock &clock);

    /// 200 or 503: `{"status": "ready", "storage": {"status": "ok", "detail": …}, "upstream": …}`,
    /// in this form for both, which is no problem reply: what asks is a program that wants the
    /// state. Not guarded, for load balancers; it tells strangers whether sessions can be made, and
    /// not where upstream is.
    QCoro::Task<> readiness(http::AnswerPtr answer, bool draining);
    /// Guarded by the access rules, as a route of devices: traffic and load are nobody else's
    /// business. Prometheus on another machine needs an allowed address.
    /// Live pins and devices are asked for here; the rest of `moment` is the caller's.
    QCoro::Task<> metrics(http::AnswerPtr answer, MetricsMoment moment);

    void noteUpstreamCall(const CallTrace &trace);
    [[nodiscard]] Metrics &counts() { return m_metrics; }
    [[nodiscard]] const Metrics &counts() const { return m_metrics; }

private:
    SessionDesk &m_desk;
    DeviceRegistry &m_devices;
    Metrics m_metrics;
    Readiness m_readiness;
};

} // namespace pinbridge
