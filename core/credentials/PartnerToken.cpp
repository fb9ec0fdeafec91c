// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/PartnerToken.h"

#include "base/Jwt.h"
#include "base/Utc.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace pinbridge {
namespace {

constexpr std::chrono::seconds shortestLife{60};
constexpr std::chrono::seconds longestLife{3600};

const char jwtHeader[] = R"({"alg":"RS256","typ":"JWT"})";

QByteArray claimsOf(const QString &enterpriseId, const QDateTime &issuedAt,
                    const QDateTime &expiresAt)
{
    const QJsonObject claims{
        {QStringLiteral("iss"), QStringLiteral("Ghazal")},
        {QStringLiteral("aud"), QStringLiteral("Ghazal")},
        {QStringLiteral("sub"), QStringLiteral("Partner:%1").arg(enterpriseId)},
        {QStringLiteral("iat"), issuedAt.toSecsSinceEpoch()},
        {QStringLiteral("exp"), expiresAt.toSecsSinceEpoch()},
    };
    return QJsonDocument(claims).toJson(QJsonDocument::Compact);
}

} // namespace

Result<QByteArray> signJwt(const PartnerKey &key, const QByteArray &header,
                           const QByteArray &claims)
{
    const QByteArray input = base64Url(header) + '.' + base64Url(claims);
    const auto signature = key.sign(input);
    if (!signature)
        return tl::unexpected(signature.error());
    return input + '.' + base64Url(*signature);
}

PartnerToken::PartnerToken(PartnerKey key, QString enterpriseId, const Clock &clock,
                           std::chrono::seconds life)
    : m_key(std::move(key))
    , m_enterpriseId(std::move(enterpriseId))
    , m_clock(clock)
    , m_life(std::clamp(life, shortestLife, longestLife))
{
}

Result<QByteArray> PartnerToken::current()
{
    const auto now = m_clock.now();
    const std::chrono::milliseconds left{m_token.isEmpty() ? 0 : now.msecsTo(m_expiresAt)};
    if (left > renewBefore && now >= m_issuedAt)
        return m_token;

    // NumericDate in whole seconds, rounded down: a token is never from the future.
    const auto issuedAt = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch(), utc);
    const auto expiresAt = issuedAt.addSecs(m_life.count());
    auto token =
        signJwt(m_key, QByteArray(jwtHeader), claimsOf(m_enterpriseId, issuedAt, expiresAt));
    if (!token)
        return token;
    ++m_signatures;
    m_token = *token;
    m_issuedAt = issuedAt;
    m_expiresAt = expiresAt;
    return token;
}

void PartnerToken::forget(const QByteArray &refused)
{
    if (m_token == refused)
        m_token.clear();
}

} // namespace pinbridge
