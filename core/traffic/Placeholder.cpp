// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/Placeholder.h"

#include <QStringView>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

constexpr char16_t opening = u'‹';
constexpr char16_t closing = u'›';
/// A placeholder is a few words: what a device writes between such marks may be longer.
constexpr qsizetype longest = 600;

QString emailIn(const QString &words)
{
    constexpr auto of = " of "_L1;
    const qsizetype at = words.indexOf(of);
    if (at < 0)
        return {};
    const qsizetype end = words.indexOf(", "_L1, at);
    const QString email = words.mid(at + of.size(), end < 0 ? -1 : end - at - of.size());
    return email.contains(u'@') ? email : QString();
}

/// What stands last: "…, ended 2026-05-12T14:00:12Z".
std::optional<QDateTime> endIn(const QString &words)
{
    for (const QLatin1StringView before : {", ends "_L1, ", ended "_L1}) {
        const qsizetype at = words.lastIndexOf(before);
        const auto end = at < 0 ? QDateTime()
                                : QDateTime::fromString(words.mid(at + before.size()), Qt::ISODate);
        if (end.isValid())
            return end.toUTC();
    }
    return {};
}

Placeholder placeholderOf(const QString &words)
{
    Placeholder result{.words = words, .email = {}};
    if (words.startsWith("user token"_L1)) {
        result.kind = Placeholder::Kind::UserToken;
        result.email = emailIn(words);
        result.ends = endIn(words);
    } else if (words.startsWith("session token"_L1)) {
        result.kind = Placeholder::Kind::SessionToken;
        result.ends = endIn(words);
    } else if (words.startsWith("partner token"_L1)) {
        result.kind = Placeholder::Kind::PartnerToken;
    } else if (words.startsWith("API key"_L1)) {
        result.kind = Placeholder::Kind::ApiKey;
    } else if (words.startsWith("pin "_L1)) {
        result.kind = Placeholder::Kind::Pin;
    }
    return result;
}

} // namespace

QList<TextPart> partsOf(const QByteArray &text)
{
    const QString all = QString::fromUtf8(text);
    QList<TextPart> parts;
    qsizetype copied = 0;
    for (qsizetype at = 0; (at = all.indexOf(opening, at)) >= 0;) {
        const qsizetype end = all.indexOf(closing, at);
        if (end < 0)
            break;
        if (end - at > longest || QStringView(all).sliced(at + 1, end - at - 1).contains(opening)) {
            ++at; // a mark of the device's own
            continue;
        }
        if (at > copied)
            parts.append({.text = all.mid(copied, at - copied)});
        parts.append({.text = all.mid(at, end + 1 - at),
                      .placeholder = placeholderOf(all.mid(at + 1, end - at - 1))});
        copied = at = end + 1;
    }
    if (copied < all.size())
        parts.append({.text = all.mid(copied)});
    return parts;
}

bool hasPlaceholder(const QByteArray &text)
{
    const auto parts = partsOf(text);
    return std::any_of(parts.begin(), parts.end(),
                       [](const TextPart &part) { return part.placeholder.has_value(); });
}

QString variableFor(const Placeholder &placeholder, QByteArrayView name)
{
    switch (placeholder.kind) {
    case Placeholder::Kind::UserToken:
        return u"USER_TOKEN"_s;
    case Placeholder::Kind::SessionToken:
        return u"SESSION_TOKEN"_s;
    case Placeholder::Kind::PartnerToken:
        return u"PARTNER_TOKEN"_s;
    case Placeholder::Kind::ApiKey:
        return u"API_KEY"_s;
    case Placeholder::Kind::Pin:
        return u"PIN"_s;
    case Placeholder::Kind::Other:
        break;
    }
    const QByteArray lower = name.toByteArray().toLower();
    if (lower.contains("api-key") || lower.contains("api_key"))
        return u"API_KEY"_s;
    if (lower.contains("cookie"))
        return u"COOKIE"_s;
    if (lower == "authorization" || lower.contains("token"))
        return u"USER_TOKEN"_s;
    return u"SECRET"_s;
}

} // namespace pinbridge
