// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/SandboxReplies.h"

#include <QJsonObject>

namespace pinbridge {

http::Reply jsonReply(const QJsonDocument &document, int status)
{
    return http::Reply::json(document.toJson(QJsonDocument::Compact), status);
}

http::Reply errorReply(int status, const QString &sentence)
{
    return jsonReply(QJsonDocument(QJsonObject{{QStringLiteral("message"), sentence}}), status);
}

http::Reply refusedTokenReply(const TokenRefusal &refusal)
{
    if (!refusal.expired)
        return errorReply(401, refusal.sentence);
    const QJsonObject body{{QStringLiteral("code"), 1003},
                           {QStringLiteral("message"), refusal.sentence}};
    return jsonReply(QJsonDocument(body), 400);
}

http::Reply refusedPartnerReply(const TokenRefusal &refusal)
{
    if (!refusal.expired)
        return errorReply(401, refusal.sentence);
    http::Reply reply;
    reply.status = 401;
    reply.contentType = "text/plain; charset=utf-8";
    reply.body = "Token expired";
    return reply;
}

} // namespace pinbridge
