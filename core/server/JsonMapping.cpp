// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/JsonMapping.h"

#include "base/Email.h"
#include "base/Joined.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace pinbridge {

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// To the end, whatever it finds, and in bytes: so the compiler looks at many at once.
bool isPlain(QByteArrayView text)
{
    constexpr quint8 first = ' ';
    constexpr quint8 last = '~';
    quint8 odd = 0;
    for (const char c : text) {
        const auto byte = quint8(c);
        odd |= quint8(quint8(byte - first) > last - first) | quint8(byte == '"')
               | quint8(byte == '\\');
    }
    return odd == 0;
}

/// What stands between quotes; Qt writes what is not itself there.
QByteArray escaped(const QByteArray &text)
{
    if (isPlain(text))
        return text;
    const QJsonArray array{QString::fromUtf8(text)};
    return QJsonDocument(array).toJson(QJsonDocument::Compact).chopped(2).mid(2);
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
    const bool isList = form == SessionIdForm::List;
    const QByteArray id = escaped(session.id.toUtf8());
    const QByteArray sessionToken = escaped(side.sessionToken);
    const QByteArray pin = escaped(session.pin.toUtf8());
    const QByteArray url = escaped(session.url.toUtf8());
    const QByteArray userToken = escaped(side.userToken);
    const QByteArray wsUrl = escaped(session.wsUrl.toUtf8());
    // A pin is looked up again and again, and a QJsonObject made of it would be a fifth of the
    // work. The order is QJsonObject's.
    const QByteArrayView parts[] = {
        isList ? R"({"session_id":[")" : R"({"session_id":")",
        id,
        isList ? R"("],"session_token":")" : R"(","session_token":")",
        sessionToken,
        R"(","sid":")",
        pin,
        R"(","url":")",
        url,
        R"(","user_token":")",
        userToken,
        R"(","ws_url":")",
        wsUrl,
        R"("})",
    };
    QByteArray json;
    join(parts, json);
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
