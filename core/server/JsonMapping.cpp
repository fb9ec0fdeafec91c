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

bool isPlain(const QByteArray &text)
{
    // Without a way out of the loop the compiler takes many letters at once.
    bool isOdd = false;
    for (const char c : text)
        isOdd |= c < ' ' || c > '~' || c == '"' || c == '\\';
    return !isOdd;
}

/// Between quotes; Qt writes what needs more than that.
void addQuoted(QByteArray &json, const QByteArray &text)
{
    if (isPlain(text)) {
        json += '"';
        json += text;
        json += '"';
        return;
    }
    const QJsonArray array{QString::fromUtf8(text)};
    json += QJsonDocument(array).toJson(QJsonDocument::Compact).chopped(1).mid(1);
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
    constexpr qsizetype others = 512; ///< bytes for all but the tokens, mostly
    QByteArray json;
    json.reserve(side.sessionToken.size() + side.userToken.size() + others);
    // A pin is looked up again and again, and a QJsonObject made of it would be a fifth of the
    // work. The order is QJsonObject's.
    json += R"({"session_id":)";
    const bool isList = form == SessionIdForm::List;
    json += isList ? "[" : "";
    addQuoted(json, session.id.toUtf8());
    json += isList ? "]" : "";
    json += R"(,"session_token":)";
    addQuoted(json, side.sessionToken);
    json += R"(,"sid":)";
    addQuoted(json, session.pin.toUtf8());
    json += R"(,"url":)";
    addQuoted(json, session.url.toUtf8());
    json += R"(,"user_token":)";
    addQuoted(json, side.userToken);
    json += R"(,"ws_url":)";
    addQuoted(json, session.wsUrl.toUtf8());
    json += '}';
    return json;
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
