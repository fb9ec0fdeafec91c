// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace pinbridge {

/// What a token signed by somebody else says of itself (RFC 7519). Not verified: upstream's
/// HS256 key is not ours. A claim that is absent or of the wrong type is unset.
struct JwtClaims
{
    QString subject; ///< "User:<id>" or "Session:<uuid>"; empty when absent
    std::optional<QDateTime> issuedAt;
    std::optional<QDateTime> notBefore{};
    std::optional<QDateTime> expiresAt;
    QString algorithm{}; ///< of the signature, by the header: "HS256"; empty when absent
    QJsonObject all{}; ///< every claim as it stands
};

/// Unset when the text is no JWT; then its life is unknown.
[[nodiscard]] std::optional<JwtClaims> readJwt(const QByteArray &token);

/// base64url without padding, RFC 7515 section 2.
[[nodiscard]] QByteArray base64Url(const QByteArray &bytes);
/// Unset when a character does not belong, or there is padding.
[[nodiscard]] std::optional<QByteArray> fromBase64Url(const QByteArray &text);

} // namespace pinbridge
