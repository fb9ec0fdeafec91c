// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "base/Secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

namespace pinbridge {

/// What breaks one attempt of a call on purpose.
struct UpstreamFault
{
    enum class Kind {
        Down, ///< nobody accepts the connection
        Slow, ///< the answer comes that much later
        TokenExpired, ///< 400 with code 1003
    };
    Kind kind = Kind::Down;
    std::chrono::milliseconds time{0}; ///< with Slow
};

/// How to reach upstream and what patience to have.
struct UpstreamSettings
{
    QUrl url; ///< base, no trailing slash
    Secret apiKey;
    /// For one attempt, from asking for a connection to the last byte received.
    std::chrono::milliseconds callDeadline{10'000};
    /// Most connections to upstream at once, 1 to 1024. Qt below 6.5 opens them by sixes.
    int connections = 72;
    qsizetype replyLimit = 1'048'576; ///< bytes of a reply's body, beyond which it is refused
    /// For a whole call: its attempts and the pauses between them.
    std::chrono::milliseconds totalDeadline{20'000};
    /// How long a manager beyond the first stays without a call before it is dropped.
    std::chrono::milliseconds idleAfter{30'000};
    /// Asked before each attempt: for which device's request it is (empty: for none), and whether
    /// it carries the token of a user or session. Unset: nothing is broken.
    std::function<std::optional<UpstreamFault>(const QByteArray &request, bool asUser)> fault = {};
    std::function<double()> random = {}; ///< 0 up to 1, spreads retries; unset: Qt's generator
};

/// An entry of the site's user list. The address is as upstream spells it.
struct UpstreamUser
{
    QString id;
    QString name;
    QString email;
    bool active = true;
    QByteArray token; ///< empty when this reply did not carry one
};

struct UserPage
{
    QList<UpstreamUser> entries;
    int page = 1; ///< from 1
    int totalPages = 1;
};

/// What `POST /v1/sessions` and `GET /v1/sessions/{id}` tell: the asking side's own view.
struct SessionView
{
    QString id;
    QByteArray token; ///< session token of the side that asked
};

/// `gss_info` of `POST /v1/session/video`: the media server and the creator's way in.
struct GssInfo
{
    QString server; ///< "gss+ssl://…"
    QString wsServer; ///< "wss://…"
    QByteArray token;
};

struct CallRecord
{
    QString callId;
    std::optional<QDateTime> startTime;
    std::optional<QDateTime> endTime;
    int duration = 0; ///< seconds
    bool complete = false;
    bool successful = false;
};

/// One finished call, for progress, latency, clock and traffic displays. Holds no secret.
struct CallTrace
{
    Stage stage = Stage::None;
    QByteArray request; ///< X-Request-Id of the device's request; empty: of nobody's
    QDateTime startedAt;
    std::chrono::milliseconds duration{0};
    int status = 0; ///< 0: no answer
    int attempts = 1; ///< how often it was sent; 0: never, as when nobody accepted a connection
    std::optional<FailureCode> failure;
    bool blamesToken = false; ///< the answer says that it is the token which has expired
    std::optional<std::chrono::milliseconds>
        clockDifference; ///< upstream's minus ours, to half a second (Date has whole ones)
};

} // namespace pinbridge
