// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Email.h"

#include <QStringList>

#include <algorithm>

namespace pinbridge {
namespace {

constexpr qsizetype longestAddress = 254; // RFC 5321 section 4.5.3.1.3
constexpr qsizetype longestLabel = 63; // RFC 1035 section 2.3.4

tl::unexpected<Failure> bad(const Phrase &sentence)
{
    return fail(FailureCode::BadEmail, sentence);
}

/// A client that sends a form encodes a blank as '+', and one that encodes nothing loses its
/// '+' to a blank; around an address both are blanks.
QStringView withoutOuterBlanks(QStringView text)
{
    const auto isBlank = [](QChar c) { return c.isSpace() || c == QLatin1Char('+'); };
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

bool isWordCharacter(char32_t c)
{
    return QChar::isLetterOrNumber(c) || (c > 0x7f && QChar::isMark(c));
}

/// What may stand before the "@": `atext` of RFC 5322 section 3.2.3 and dots, RFC 6531's letters
/// of other scripts, less what the upstream filter takes for an operator or a pattern.
bool isLocalCharacter(char32_t c)
{
    return isWordCharacter(c)
           || (c < 0x80 && QLatin1String(".!#$&'*+-/=?^_`{}").contains(QChar(c)));
}

QString shown(char32_t c) { return QString::fromUcs4(&c, 1); }

Result<void> checkLocalPart(const QString &local)
{
    for (const char32_t c : local.toUcs4()) {
        if (isLocalCharacter(c))
            continue;
        if (!QChar::isPrint(c) || QChar::isSpace(c))
            return bad(Phrase::tr("The address holds a blank or a control character. "
                                  "Type it again."));
        return bad(
            Phrase::tr("The address holds the character %1, which is not accepted.").arg(shown(c)));
    }
    return {};
}

bool isLabel(const QString &label)
{
    const auto characters = label.toUcs4();
    return !label.isEmpty() && label.size() <= longestLabel && !label.startsWith(QLatin1Char('-'))
           && !label.endsWith(QLatin1Char('-'))
           && std::all_of(characters.cbegin(), characters.cend(),
                          [](char32_t c) { return isWordCharacter(c) || c == U'-'; });
}

} // namespace

Result<QString> parseEmail(const QString &text)
{
    auto address = withoutOuterBlanks(text).toString();
    if (address.isEmpty())
        return bad(Phrase::tr("There is no e-mail address. Give one, like name@example.com."));
    if (address.size() > longestAddress)
        return bad(Phrase::tr("The address is longer than 254 characters."));

    const auto at = address.indexOf(QLatin1Char('@'));
    if (at < 0)
        return bad(Phrase::tr("The address has no @. Give one like name@example.com."));
    if (address.indexOf(QLatin1Char('@'), at + 1) >= 0)
        return bad(Phrase::tr("The address has more than one @. Give one address."));

    const auto local = address.left(at).replace(QLatin1Char(' '), QLatin1Char('+'));
    const auto domain = address.mid(at + 1);
    if (local.isEmpty())
        return bad(Phrase::tr("There is nothing before the @ of the address."));
    if (domain.isEmpty())
        return bad(Phrase::tr("There is nothing behind the @ of the address."));
    if (const auto checked = checkLocalPart(local); !checked)
        return tl::unexpected(checked.error());
    const auto labels = domain.split(QLatin1Char('.'));
    if (!std::all_of(labels.cbegin(), labels.cend(), isLabel))
        return bad(Phrase::tr("What stands behind the @ is not a domain. "
                              "Give one like example.com."));
    return local + QLatin1Char('@') + domain;
}

QString emailKey(const QString &email) { return email.toLower(); }

} // namespace pinbridge
