// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/JsonMapping.h"

#include "base/Email.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstring>

namespace pinbridge {

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// In eight bytes at once: one that a JSON string cannot hold as it is. What is taken for one
/// without being it stands above one that is, so that nothing is overlooked.
bool isOdd(quint64 bytes)
{
    constexpr quint64 ones = 0x0101'0101'0101'0101;
    constexpr quint64 tops = ones << 7U;
    constexpr quint64 del = 0x7f;
    const auto below = [](quint64 word, quint64 limit) { return (word - ones * limit) & ~word; };
    const auto has = [below](quint64 word, quint64 byte) { return below(word ^ ones * byte, 1); };
    return ((bytes | below(bytes, ' ') | has(bytes, '"') | has(bytes, '\\') | has(bytes, del))
            & tops)
           != 0;
}

bool isPlain(QByteArrayView text)
{
    constexpr qsizetype size = sizeof(quint64);
    quint64 bytes = 0;
    for (; text.size() >= size; text = text.sliced(size)) {
        std::memcpy(&bytes, text.data(), size);
        if (isOdd(bytes))
            return false;
    }
    constexpr quint64 blanks = 0x2020'2020'2020'2020;
    bytes = blanks;
    std::memcpy(&bytes, text.data(), static_cast<std::size_t>(text.size()));
    return !isOdd(bytes);
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
