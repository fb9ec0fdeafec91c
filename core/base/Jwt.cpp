// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Jwt.h"

#include "base/Utc.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace pinbridge {
namespace {

/// 9999-12-31T23:59:59Z: later times are no dates that anybody means.
constexpr double lastSecond = 253402300799.0;

constexpr QByteArray::Base64Options base64UrlOptions =
    QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

bool isBase64UrlCharacter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'
           || c == '_';
}

std::optional<QJsonObject> readObject(const QByteArray &part)
{
    const auto json = fromBase64Url(part);
    if (!json)
        return std::nullopt;
    const auto document = QJsonDocument::fromJson(*json);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

/// NumericDate, RFC 7519 section 2: seconds since 1970, fractions allowed.
std::optional<QDateTime> readDate(const QJsonValue &value)
{
    if (!value.isDouble())
        return std::nullopt;
    const double seconds = value.toDouble();
    if (!(seconds >= 0.0 && seconds <= lastSecond))
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(std::llround(seconds * 1000.0), utc);
}

} // namespace

std::optional<JwtClaims> readJwt(const QByteArray &token)
{
    const auto parts = token.split('.');
    if (parts.size() != 3 || !fromBase64Url(parts[2]))
        return std::nullopt;
    const auto header = readObject(parts[0]);
    if (!header)
        return std::nullopt;
    const auto claims = readObject(parts[1]);
    if (!claims)
        return std::nullopt;

    JwtClaims result;
    result.algorithm = header->value(QLatin1String("alg")).toString();
    result.all = *claims;
    result.subject = claims->value(QLatin1String("sub")).toString();
    result.issuedAt = readDate(claims->value(QLatin1String("iat")));
    result.notBefore = readDate(claims->value(QLatin1String("nbf")));
    result.expiresAt = readDate(claims->value(QLatin1String("exp")));
    return result;
}

QByteArray base64Url(const QByteArray &bytes) { return bytes.toBase64(base64UrlOptions); }

std::optional<QByteArray> fromBase64Url(const QByteArray &text)
{
    // A single character left over holds no whole byte.
    if (text.size() % 4 == 1 || !std::all_of(text.cbegin(), text.cend(), isBase64UrlCharacter))
        return std::nullopt;
    return QByteArray::fromBase64(text, base64UrlOptions);
}

} // namespace pinbridge
