// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "base/Trail.h"
#include "helplightning/ReplyShapes.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace pinbridge {

/// Whose token a call carries: it says whose fault a refusal is.
enum class Caller { Partner, User, Session };

/// One call of the API, complete but for the partner token, and the reply it expects.
struct UpstreamRequest
{
    Stage stage = Stage::None;
    Caller caller = Caller::Partner;
    QByteArray pattern; ///< "GET /v1/sessions/{id}": for logs, never with a value in it
    QString path; ///< below the base, percent-encoded, from its slash on
    QString query = {}; ///< percent-encoded, without the '?'
    QByteArray token = {}; ///< empty: the partner token of the moment
    std::optional<QByteArray> body = {}; ///< set: a POST; unset: a GET
    ReplyShape shape = nullptr;
    /// For the whole call where that is less than the settings' `totalDeadline`.
    std::optional<std::chrono::milliseconds> patience = {};
    bool isOnce = false; ///< a failure is final: nobody waits for it, and somebody asks again
    Trail trail = {}; ///< of whom it is for
};

/// Whether a header can carry the token as it stands: anything else could end the header.
[[nodiscard]] bool canBeSent(const QByteArray &token);

/// Users on one page of the list.
constexpr int userPageSize = 50;

[[nodiscard]] UpstreamRequest findUsersRequest(const QString &email, int page);
[[nodiscard]] UpstreamRequest userRequest(const QString &id);
[[nodiscard]] UpstreamRequest createSessionRequest(const QByteArray &creatorToken,
                                                   const QList<QByteArray> &contactTokens);
[[nodiscard]] UpstreamRequest sessionRequest(const QString &id, const QByteArray &userToken);
[[nodiscard]] UpstreamRequest videoRequest(const QByteArray &sessionToken,
                                           const QByteArray &userToken);
[[nodiscard]] UpstreamRequest callRecordsRequest(const QString &sessionId);

} // namespace pinbridge
