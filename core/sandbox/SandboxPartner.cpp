// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/SandboxPartner.h"

#include "base/Jwt.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace pinbridge {

namespace {

const QString issuer = QStringLiteral("Ghazal");

tl::unexpected<TokenRefusal> refuse(const QString &sentence)
{
    return tl::unexpected(TokenRefusal{false, QStringLiteral("partner token: ") + sentence});
}

std::optional<QJsonObject> decodedObject(const QByteArray &part)
{
    const std::optional<QByteArray> json = fromBase64Url(part);
    if (!json)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(*json);
    return document.isObject() ? std::make_optional(document.object()) : std::nullopt;
}

/// NumericDate, RFC 7519 section 2: seconds, possibly with a fraction.
std::optional<double> seconds(const QJsonObject &claims, const QString &name)
{
    const QJsonValue value = claims.value(name);
    return value.isDouble() ? std::make_optional(value.toDouble()) : std::nullopt;
}

double inSeconds(std::chrono::seconds duration) { return static_cast<double>(duration.count()); }

tl::expected<void, TokenRefusal> checkTimes(const QJsonObject &claims, const QDateTime &at)
{
    const double now = static_cast<double>(at.toMSecsSinceEpoch()) / 1000;
    const std::optional<double> expiry = seconds(claims, QStringLiteral("exp"));
    if (!expiry)
        return refuse(QStringLiteral("exp is missing"));
    if (*expiry <= now)
        return tl::unexpected(TokenRefusal{true, QStringLiteral("Token expired")});
    if (*expiry > now + inSeconds(longestPartnerLife + partnerLeeway))
        return refuse(QStringLiteral("exp is more than an hour away"));

    const QString issued = QStringLiteral("iat");
    const std::optional<double> start = seconds(claims, issued);
    if (claims.contains(issued) && !start)
        return refuse(QStringLiteral("iat is not a number"));
    if (start && *start > now + inSeconds(partnerLeeway))
        return refuse(QStringLiteral("iat is in the future"));
    return {};
}

tl::expected<void, TokenRefusal> checkClaims(const QJsonObject &claims, const QString &enterpriseId,
                                             const QDateTime &now)
{
    if (claims.value(QStringLiteral("iss")) != issuer)
        return refuse(QStringLiteral("iss is not Ghazal"));
    if (claims.value(QStringLiteral("aud")) != issuer)
        return refuse(QStringLiteral("aud is not Ghazal"));
    if (claims.value(QStringLiteral("sub")) != QStringLiteral("Partner:") + enterpriseId)
        return refuse(QStringLiteral("sub is not this site's"));
    return checkTimes(claims, now);
}

} // namespace

tl::expected<void, TokenRefusal> checkPartnerToken(const QByteArray &token, const PartnerKey &key,
                                                   const QString &enterpriseId,
                                                   const QDateTime &now, QByteArray &lastSigned)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return refuse(QStringLiteral("not three parts joined by dots"));
    const std::optional<QJsonObject> header = decodedObject(parts.at(0));
    const std::optional<QJsonObject> claims = decodedObject(parts.at(1));
    const std::optional<QByteArray> signature = fromBase64Url(parts.at(2));
    if (!header || !claims || !signature)
        return refuse(QStringLiteral("not a JSON Web Token"));

    // The algorithm is ours to choose, not the token's (RFC 8725 section 3.1).
    if (header->value(QStringLiteral("alg")) != QStringLiteral("RS256"))
        return refuse(QStringLiteral("alg is not RS256"));
    // Nothing critical is understood here (RFC 7515 section 4.1.11).
    if (header->contains(QStringLiteral("crit")))
        return refuse(QStringLiteral("crit is not understood"));
    if (token != lastSigned && !key.verify(parts.at(0) + '.' + parts.at(1), *signature))
        return refuse(QStringLiteral("the signature does not fit the active partner key"));
    lastSigned = token;
    return checkClaims(*claims, enterpriseId, now);
}

} // namespace pinbridge
