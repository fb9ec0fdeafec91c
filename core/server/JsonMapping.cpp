// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/JsonMapping.h"

#include "base/Append.h"
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

/// What is at `begin` of it and behind stands between quotes; Qt writes what is not itself there.
void escapeFrom(qsizetype begin, QByteArray &json)
{
    const QByteArrayView text = QByteArrayView(json).sliced(begin);
    if (isPlain(text))
        return;
    const QJsonArray array{QString::fromUtf8(text)};
    json.replace(begin, text.size(),
                 QJsonDocument(array).toJson(QJsonDocument::Compact).chopped(2).mid(2));
}

void addText(QByteArray &json, const QByteArray &text)
{
    const qsizetype begin = json.size();
    json.append(text);
    escapeFrom(begin, json);
}

void addText(QByteArray &json, const QString &text)
{
    const qsizetype begin = json.size();
    appendUtf8(json, text);
    escapeFrom(begin, json);
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
    // A pin is looked up again and again, and a QJsonObject made of it would be a fifth of the
    // work. The order is QJsonObject's.
    constexpr qsizetype others = 128; // bytes beside the texts
    const qsizetype texts =
        session.id.size() + session.pin.size() + session.url.size() + session.wsUrl.size();
    QByteArray json;
    json.reserve(side.sessionToken.size() + side.userToken.size() + 3 * texts + others);
    json.append(isList ? R"({"session_id":[")" : R"({"session_id":")");
    addText(json, session.id);
    json.append(isList ? R"("],"session_token":")" : R"(","session_token":")");
    addText(json, side.sessionToken);
    json.append(R"(","sid":")");
    addText(json, session.pin);
    json.append(R"(","url":")");
    addText(json, session.url);
    json.append(R"(","user_token":")");
    addText(json, side.userToken);
    json.append(R"(","ws_url":")");
    addText(json, session.wsUrl);
    json.append(R"("})");
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
