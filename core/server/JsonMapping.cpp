// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/JsonMapping.h"

#include "base/Email.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace pinbridge {

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

tl::unexpected<Failure> badBody(const QString &sentence)
{
    return fail(FailureCode::BadBody, Phrase::verbatim(sentence));
}

} // namespace

QByteArray tokenJson(const QByteArray &token)
{
    return compact({{QStringLiteral("token"), QString::fromUtf8(token)}});
}

QByteArray sideJson(const Session &session, Seat seat, SessionIdForm form)
{
    const Side &side = seat == Seat::Creator ? session.creator : session.contact;
    const QJsonValue id =
        form == SessionIdForm::List ? QJsonValue(QJsonArray{session.id}) : QJsonValue(session.id);
    return compact({
        {QStringLiteral("sid"), session.pin},
        {QStringLiteral("session_id"), id},
        {QStringLiteral("session_token"), QString::fromUtf8(side.sessionToken)},
        {QStringLiteral("user_token"), QString::fromUtf8(side.userToken)},
        {QStringLiteral("url"), session.url},
        {QStringLiteral("ws_url"), session.wsUrl},
    });
}

Result<QString> parseCreateBody(const QByteArray &body)
{
    const QString wanted = QStringLiteral("Send {\"contact_email\": \"someone@example.com\"} with "
                                          "Content-Type: application/json.");
    if (body.trimmed().isEmpty())
        return badBody(QStringLiteral("The body is empty. ") + wanted);
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError) {
        return badBody(QStringLiteral("The body is not JSON (%1 at byte %2); a quote inside a "
                                      "string must be written as \\\". ")
                           .arg(error.errorString())
                           .arg(error.offset)
                       + wanted);
    }
    if (!document.isObject())
        return badBody(QStringLiteral("The body is JSON but not an object. ") + wanted);
    const QJsonValue value = document.object().value(QLatin1String("contact_email"));
    if (value.isUndefined())
        return badBody(QStringLiteral("\"contact_email\" is missing. ") + wanted);
    if (!value.isString())
        return badBody(QStringLiteral("\"contact_email\" must be a string. ") + wanted);
    const auto email = parseEmail(value.toString());
    if (!email)
        return badBody(QStringLiteral("\"contact_email\": ") + email.error().sentence.english());
    return *email;
}

} // namespace pinbridge
