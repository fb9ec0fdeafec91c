// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "helplightning/TransportPool.h"
#include "helplightning/UpstreamAnswer.h"
#include "helplightning/UpstreamRequests.h"

#include <QObject>
#include <QTimer>

class QNetworkReply;

namespace pinbridge {

/// One request on the wire with its one deadline, which counts from `start`: waiting for a
/// connection is part of it.
class UpstreamAttempt : public QObject
{
    Q_OBJECT

public:
    /// All three must outlive this object or its `abandon`.
    UpstreamAttempt(const UpstreamRequest &request, const UpstreamSettings &settings,
                    TransportPool &pool, QObject *parent = nullptr);

    void start(std::chrono::milliseconds deadline);
    /// Drops the request without a word.
    void abandon();
    [[nodiscard]] int sent() const { return m_answer.sent; } ///< how often until now

Q_SIGNALS:
    /// The reply's head is here; of a request that Qt repeats more than once.
    void headCame();
    /// Once, from the event loop and never from a slot of the reply: receivers may destroy the
    /// managers.
    void ended(const pinbridge::UpstreamAnswer &answer);

private:
    void send(QNetworkAccessManager &manager, std::chrono::milliseconds deadline);
    void readHead();
    void readBody();
    void readEnd();
    void end(UpstreamAnswer::Ending ending);

    const UpstreamRequest &m_request;
    const UpstreamSettings &m_settings;
    TransportPool &m_pool;
    const TransportPool::Place m_place;
    QTimer m_deadline;
    QNetworkReply *m_reply = nullptr;
    UpstreamAnswer m_answer;
};

} // namespace pinbridge
