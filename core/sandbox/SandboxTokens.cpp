// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/SandboxTokens.h"

#include "base/Jwt.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <algorithm>

namespace pinbridge {

namespace {

constexpr int keyBytes = 32;
constexpr int serialBytes = 16;

using Kind = SandboxTokens::Kind;

QString nameOf(Kind kind)
{
    switch (kind) {
    case Kind::User:
        return QStringLiteral("user");
    case Kind::Session:
        return QStringLiteral("session");
    case Kind::Media:
        return QStringLiteral("media");
    }
    return {};
}

tl::unexpected<TokenRefusal> refuse(const QString &sentence)
{
    return tl::unexpected(TokenRefusal{false, sentence});
}

} // namespace

QByteArray randomBytes(int bytes)
{
    QByteArray random(bytes, Qt::Uninitialized);
    std::generate(random.begin(), random.end(),
                  [] { return static_cast<char>(QRandomGenerator::system()->bounded(256)); });
    return random;
}

bool equalInConstantTime(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(a.at(i)) ^ static_cast<unsigned char>(b.at(i));
    return difference == 0;
}

SandboxTokens::SandboxTokens(const Clock &clock)
    : m_clock(clock)
    , m_key(randomBytes(keyBytes))
{
}

QByteArray SandboxTokens::signature(const QByteArray &signedPart) const
{
    return base64Url(
        QMessageAuthenticationCode::hash(signedPart, m_key.bytes(), QCryptographicHash::Sha256));
}

QByteArray SandboxTokens::issue(const Holder &holder, std::chrono::seconds life) const
{
    const qint64 now = m_clock.now().toSecsSinceEpoch();
    const QString subject = holder.kind == Kind::User
                                ? QStringLiteral("User:%1").arg(holder.userId)
                                : QStringLiteral("Session:") + holder.sessionId;
    const QJsonObject claims{
        {QStringLiteral("iss"), QStringLiteral("Ghazal")},
        {QStringLiteral("aud"), QStringLiteral("Ghazal")},
        {QStringLiteral("sub"), subject},
        {QStringLiteral("iat"), std::min(now, now + 2 * life.count())},
        {QStringLiteral("exp"), now + life.count()},
        {QStringLiteral("jti"), QString::fromLatin1(randomBytes(serialBytes).toHex())},
        {QStringLiteral("kind"), nameOf(holder.kind)},
        {QStringLiteral("user"), holder.userId},
    };
    const QByteArray signedPart = base64Url(R"({"alg":"HS256","typ":"JWT"})") + '.'
                                  + base64Url(QJsonDocument(claims).toJson(QJsonDocument::Compact));
    return signedPart + '.' + signature(signedPart);
}

tl::expected<SandboxTokens::Holder, TokenRefusal> SandboxTokens::check(const QByteArray &token,
                                                                       Kind wanted) const
{
    const qsizetype end = token.lastIndexOf('.');
    const qsizetype middle = token.indexOf('.');
    if (end < 0 || end == middle)
        return refuse(QStringLiteral("not a token of this site"));
    // The signatures are compared as text: a second spelling of the same bytes is no token.
    const QByteArray signedPart = token.left(end);
    if (!equalInConstantTime(token.sliced(end + 1), signature(signedPart)))
        return refuse(QStringLiteral("not a token of this site"));

    // From here on the text is our own.
    const QByteArray payload = fromBase64Url(signedPart.sliced(middle + 1)).value_or(QByteArray());
    const QJsonObject claims = QJsonDocument::fromJson(payload).object();
    const QString kind = claims.value(QStringLiteral("kind")).toString();
    if (kind != nameOf(wanted))
        return refuse(
            QStringLiteral("a %1 token, but a %2 token is needed").arg(kind, nameOf(wanted)));
    if (claims.value(QStringLiteral("exp")).toInteger() <= m_clock.now().toSecsSinceEpoch())
        return tl::unexpected(TokenRefusal{true, QStringLiteral("Token expired")});

    const QString subject = claims.value(QStringLiteral("sub")).toString();
    return Holder{wanted, claims.value(QStringLiteral("user")).toInt(),
                  wanted == Kind::User ? QString() : subject.section(QLatin1Char(':'), 1)};
}

} // namespace pinbridge
