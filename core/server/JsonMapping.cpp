// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/JsonMapping.h"

#include "base/Email.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace pinbridge {

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Between quotes; Qt writes what needs more than that.
QByteArray quoted(const QByteArray &text)
{
    const bool isPlain = std::ranges::all_of(
        text, [](char c) { return c >= ' ' && c <= '~' && c != '"' && c != '\\'; });
    if (isPlain)
        return '"' + text + '"';
    const QJsonArray array{QString::fromUtf8(text)};
    return QJsonDocument(array).toJson(QJsonDocument::Compact).chopped(1).mid(1);
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
    const QByteArray id = quoted(session.id.toUtf8());
    // A pin is looked up again and again, and a QJsonObject made of it would be a fifth of the
    // work. The order is QJsonObject's.
    return R"({"session_id":)" + (form == SessionIdForm::List ? '[' + id + ']' : id)
           + R"(,"session_token":)" + quoted(side.sessionToken) + R"(,"sid":)"
           + quoted(session.pin.toUtf8()) + R"(,"url":)" + quoted(session.url.toUtf8())
           + R"(,"user_token":)" + quoted(side.userToken) + R"(,"ws_url":)"
           + quoted(session.wsUrl.toUtf8()) + '}';
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
