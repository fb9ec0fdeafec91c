// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/TokenWords.h"

#include "base/Jwt.h"

#include <QRegularExpression>

namespace pinbridge {

namespace {

QByteArray kindText(const TokenFact &fact)
{
    switch (fact.kind) {
    case TokenFact::Kind::User:
        return "user token";
    case TokenFact::Kind::Session:
        return "session token";
    case TokenFact::Kind::Partner:
        return "partner token";
    case TokenFact::Kind::Opaque:
        return fact.issuedHere ? "user token" : "secret";
    case TokenFact::Kind::None:
        break;
    }
    return {};
}

} // namespace

TokenFact readTokenFact(const QByteArray &token)
{
    TokenFact fact;
    fact.kind = TokenFact::Kind::Opaque;
    const auto claims = readJwt(token);
    if (!claims)
        return fact;
    // Its own words, which nobody has verified: more than an id could read as another's address.
    static const QRegularExpression id(QStringLiteral("\\A[A-Za-z]+:[A-Za-z0-9-]{1,64}\\z"));
    if (id.match(claims->subject).hasMatch())
        fact.subject = claims->subject;
    fact.issuedAt = claims->issuedAt;
    fact.ends = claims->expiresAt;
    fact.kind = claims->subject.startsWith(QLatin1String("Session:"))   ? TokenFact::Kind::Session
                : claims->subject.startsWith(QLatin1String("Partner:")) ? TokenFact::Kind::Partner
                                                                        : TokenFact::Kind::User;
    return fact;
}

QByteArray tokenWords(const TokenFact &fact)
{
    QByteArray words = kindText(fact);
    if (!fact.email.isEmpty())
        words += " of " + fact.email.toUtf8();
    else if (!fact.subject.isEmpty())
        words += ' ' + fact.subject.toUtf8();
    return words;
}

} // namespace pinbridge
