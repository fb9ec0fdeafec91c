// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/TokenClaims.h"

#include "base/Jwt.h"
#include "ui/Words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

struct TokenClaims
{
    Q_DECLARE_TR_FUNCTIONS(pinbridge::ui::TokenClaims)
};

QString jsonOf(const QJsonValue &value)
{
    // A value by itself is no document for Qt 6.4.
    const QByteArray inArray = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(inArray.mid(1, inArray.size() - 2));
}

QString plain(const QJsonValue &value)
{
    if (value.isString())
        return shownText(value.toString());
    if (!value.isArray())
        return shownText(jsonOf(value));
    QStringList parts;
    const QJsonArray array = value.toArray();
    parts.reserve(array.size());
    for (const auto &part : array)
        parts << plain(part);
    return parts.join(u", "_s);
}

QString momentOf(const QJsonValue &value, const std::optional<QDateTime> &at, const QDateTime &now)
{
    if (!at)
        return plain(value);
    return TokenClaims::tr("%1 (%2)").arg(exactWords(*at),
                                          *at > now ? endsWords(*at, now) : agoWords(*at, now));
}

/// "User:1058" is how Help Lightning names whom a token is for.
QString subjectOf(const QString &subject)
{
    const QString name = subject.section(u':', 1);
    const QString kind = subject.section(u':', 0, 0);
    if (name.isEmpty())
        return shownText(subject);
    if (kind == "User"_L1)
        return TokenClaims::tr("user %1").arg(shownText(name));
    if (kind == "Session"_L1)
        return TokenClaims::tr("session %1").arg(shownText(name));
    if (kind == "Partner"_L1)
        return TokenClaims::tr("site %1").arg(shownText(name));
    return shownText(subject);
}

QString signatureOf(const QString &algorithm)
{
    if (algorithm.startsWith("HS"_L1))
        return TokenClaims::tr("%1: with a secret that only its maker has")
            .arg(shownText(algorithm));
    if (algorithm == "none"_L1)
        return TokenClaims::tr("not at all: anybody can have made it");
    return shownText(algorithm);
}

} // namespace

QList<ClaimText> claimsOf(const Secret &token, const QDateTime &now)
{
    const auto read = readJwt(token.bytes());
    if (!read)
        return {};
    QJsonObject rest = read->all;
    QList<ClaimText> lines;
    const auto take = [&](QLatin1String key, const QString &name, const auto &words) {
        const QJsonValue value = rest.take(key);
        if (!value.isUndefined())
            lines << ClaimText{name, words(value), key + ": "_L1 + shownText(jsonOf(value))};
    };
    const auto at = [&now](const std::optional<QDateTime> &moment) {
        return [&now, moment](const QJsonValue &value) { return momentOf(value, moment, now); };
    };
    take("sub"_L1, TokenClaims::tr("is for"), [](const QJsonValue &value) {
        return value.isString() ? subjectOf(value.toString()) : plain(value);
    });
    take("iss"_L1, TokenClaims::tr("made by"), plain);
    take("aud"_L1, TokenClaims::tr("to be shown to"), plain);
    take("iat"_L1, TokenClaims::tr("made"), at(read->issuedAt));
    take("nbf"_L1, TokenClaims::tr("valid from"), at(read->notBefore));
    take("exp"_L1, TokenClaims::tr("ends"), at(read->expiresAt));
    take("jti"_L1, TokenClaims::tr("number"), plain);
    for (auto claim = rest.constBegin(); claim != rest.constEnd(); ++claim) {
        lines << ClaimText{shownText(claim.key()), plain(claim.value()),
                           shownText(claim.key() + ": "_L1 + jsonOf(claim.value()))};
    }
    if (!read->algorithm.isEmpty()) {
        lines << ClaimText{TokenClaims::tr("signed"), signatureOf(read->algorithm),
                           shownText("alg: "_L1 + read->algorithm)};
    }
    return lines;
}

} // namespace pinbridge::ui
