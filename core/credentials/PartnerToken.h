// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "credentials/PartnerKey.h"

namespace pinbridge {

/// RS256 JSON Web Token in compact form (RFC 7515 section 3.1, RFC 7519) over the given header
/// and claims, both JSON text that is signed as it stands.
[[nodiscard]] Result<QByteArray> signJwt(const PartnerKey &key, const QByteArray &header,
                                         const QByteArray &claims);

/// The partner token of one site: `iss` and `aud` "Ghazal", `sub` "Partner:<enterprise id>",
/// `iat`, `exp`. One token is signed and reused until 30 s before its end.
class PartnerToken
{
public:
    static constexpr std::chrono::seconds defaultLife{300}; ///< 60 s to 300 s are advised
    static constexpr std::chrono::seconds renewBefore{30};

    /// `clock` must outlive this object. `life` from 60 s to 3600 s.
    PartnerToken(PartnerKey key, QString enterpriseId, const Clock &clock,
                 std::chrono::seconds life = defaultLife);

    /// A token with more than `renewBefore` to live. Also signs anew when the clock was set back
    /// to before the token's `iat`.
    [[nodiscard]] Result<QByteArray> current();
    /// Drops this token, so that the next `current()` signs: for after its refusal. One that was
    /// signed meanwhile stays.
    void forget(const QByteArray &refused);
    /// How often this object signed.
    [[nodiscard]] int signatures() const { return m_signatures; }

private:
    PartnerKey m_key;
    QString m_enterpriseId;
    const Clock &m_clock;
    std::chrono::seconds m_life;
    QByteArray m_token;
    QDateTime m_issuedAt;
    QDateTime m_expiresAt;
    int m_signatures = 0;
};

} // namespace pinbridge
