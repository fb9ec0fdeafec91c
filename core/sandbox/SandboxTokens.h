// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "base/Secret.h"

#include <QByteArray>
#include <QString>

#include <chrono>

#include <tl/expected.hpp>

namespace pinbridge {

/// Why a token is not taken.
struct TokenRefusal
{
    bool expired = false; ///< genuine and of the right kind, but too old
    QString sentence; ///< without any part of the token
};

/// The user, session and media tokens of the sandbox: HS256 JSON Web Tokens (RFC 7519) under a
/// key that is made at random and never leaves this object.
class SandboxTokens
{
public:
    enum class Kind {
        User, ///< `sub` "User:<id>"
        Session, ///< `sub` "Session:<uuid>"
        Media, ///< for the media server; `sub` "Session:<uuid>" too
    };

    struct Holder
    {
        Kind kind = Kind::User;
        int userId = 0;
        QString sessionId; ///< empty in a user token
    };

    /// `clock` must outlive this object.
    explicit SandboxTokens(const Clock &clock);

    /// A token that differs from every other one. A negative `life` makes one that has expired.
    [[nodiscard]] QByteArray issue(const Holder &holder, std::chrono::seconds life) const;
    [[nodiscard]] tl::expected<Holder, TokenRefusal> check(const QByteArray &token,
                                                           Kind wanted) const;

private:
    [[nodiscard]] QByteArray signature(const QByteArray &signedPart) const;

    const Clock &m_clock;
    Secret m_key;
};

/// `bytes` random bytes from the system's source.
[[nodiscard]] QByteArray randomBytes(int bytes);

/// Compares in a time that depends on the lengths alone.
[[nodiscard]] bool equalInConstantTime(const QByteArray &a, const QByteArray &b);

} // namespace pinbridge
