// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "helplightning/UpstreamTypes.h"
#include "http/ConnectionCounts.h"
#include "http/Message.h"
#include "sessions/CallState.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace pinbridge {

/// What is not counted as it happens but asked for when somebody looks.
struct MetricsMoment
{
    http::ConnectionCounts connections;
    std::optional<qint64> livePins; ///< unset: storage did not say
    QMap<QString, qint64> devices; ///< by the name of their state
    std::optional<CallCounts> calls{}; ///< unset: none is followed
    std::optional<quint64> notRecorded{}; ///< exchanges; unset: none is meant to be
};

/// Counts what the server does and writes it as Prometheus text. Labels hold only what this code
/// names (rows of the route table, methods, statuses, stages, types of problems), never what a
/// client sent: no address, token or pin comes in, and nobody can add series at will.
class Metrics
{
public:
    /// Of the text: exposition format 0.0.4.
    static constexpr auto contentType = "text/plain; version=0.0.4; charset=utf-8";

    Metrics();
    ~Metrics();
    Metrics(const Metrics &) = delete;
    Metrics &operator=(const Metrics &) = delete;

    /// Once an exchange. `delivered` is false when the client had gone.
    void noteExchange(const http::Request &request, const http::Reply &reply,
                      std::chrono::milliseconds duration, bool delivered);
    void noteUpstreamCall(const CallTrace &trace);
    /// By the kinds of what broke an exchange on purpose.
    void noteFaults(const QStringList &kinds);

    [[nodiscard]] QByteArray text(const MetricsMoment &moment) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pinbridge
