// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helplightning/UpstreamRequests.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace pinbridge {
namespace {

using namespace Qt::StringLiterals;

template<typename T, Shaped<T> (*Read)(const QByteArray &)>
Shaped<ReplyValue> shape(const QByteArray &body)
{
    auto value = Read(body);
    if (!value)
        return tl::unexpected(value.error());
    return ReplyValue(std::move(*value));
}

QString encoded(const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); }

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

bool canBeSent(const QByteArray &token)
{
    return !token.isEmpty() && std::all_of(token.cbegin(), token.cend(), [](char c) {
        return c > 0x20 && c < 0x7f;
    });
}

UpstreamRequest findUsersRequest(const QString &email, int page)
{
    const QString filter = u"\"email=%1\""_s.arg(email);
    return {.stage = Stage::UserLookup,
            .caller = Caller::Partner,
            .pattern = "GET /v1r1/enterprise/users",
            .path = u"/v1r1/enterprise/users"_s,
            .query = u"filter="_s + encoded(filter)
                     + u"&page=%1&page_size=%2"_s.arg(page).arg(userPageSize),
            .shape = shape<UserPage, readUserPage>};
}

UpstreamRequest userRequest(const QString &id)
{
    return {.stage = Stage::UserLookup,
            .caller = Caller::Partner,
            .pattern = "GET /v1r1/enterprise/users/{id}",
            .path = u"/v1r1/enterprise/users/"_s + encoded(id),
            .shape = shape<UpstreamUser, readUser>};
}

UpstreamRequest createSessionRequest(const QByteArray &creatorToken,
                                     const QList<QByteArray> &contactTokens)
{
    QJsonArray tokens;
    for (const QByteArray &token : contactTokens)
        tokens.append(QString::fromUtf8(token));
    return {.stage = Stage::CreateSession,
            .caller = Caller::User,
            .pattern = "POST /v1/sessions",
            .path = u"/v1/sessions"_s,
            .token = creatorToken,
            .body = compact({{u"contact_tokens"_s, tokens}}),
            .shape = shape<SessionView, readSessionView>};
}

UpstreamRequest sessionRequest(const QString &id, const QByteArray &userToken)
{
    return {.stage = Stage::ContactView,
            .caller = Caller::User,
            .pattern = "GET /v1/sessions/{id}",
            .path = u"/v1/sessions/"_s + encoded(id),
            .token = userToken,
            .shape = shape<SessionView, readSessionView>};
}

UpstreamRequest videoRequest(const QByteArray &sessionToken, const QByteArray &userToken)
{
    return {.stage = Stage::Video,
            .caller = Caller::Session,
            .pattern = "POST /v1/session/video",
            .path = u"/v1/session/video"_s,
            .token = sessionToken,
            .body = compact({{u"user_token"_s, QString::fromUtf8(userToken)}}),
            .shape = shape<GssInfo, readGssInfo>};
}

UpstreamRequest callRecordsRequest(const QString &sessionId)
{
    return {.stage = Stage::CallRecords,
            .caller = Caller::Partner,
            .pattern = "GET /v1/enterprise/sessions/{id}",
            .path = u"/v1/enterprise/sessions/"_s + encoded(sessionId),
            .shape = shape<QList<CallRecord>, readCallRecords>,
            .patience = std::chrono::seconds(5),
            .isOnce = true};
}

} // namespace pinbridge
