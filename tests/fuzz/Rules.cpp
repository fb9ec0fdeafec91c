// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Rules.h"

#include "Fuzz.h"
#include "base/Email.h"

#include <QStringList>

#include <algorithm>

namespace pinbridge::fuzz {

void requireEmail(const QString &email)
{
    require(!email.isEmpty() && email.size() <= 254, "an address has 1 to 254 characters");
    const auto characters = email.toUcs4();
    require(std::all_of(characters.cbegin(), characters.cend(),
                        [](char32_t c) { return QChar::isPrint(c) && !QChar::isSpace(c); }),
            "an address holds no blank and no control character");
    const QString special = QStringLiteral("\"\\,%|~<>()[]:;");
    require(std::none_of(email.cbegin(), email.cend(),
                         [&special](QChar c) { return special.contains(c); }),
            "an address cannot change a filter's meaning");
    const QStringList sides = email.split(QLatin1Char('@'));
    require(sides.size() == 2 && !sides.at(0).isEmpty(), "an address has one @");
    const QStringList labels = sides.at(1).split(QLatin1Char('.'));
    for (const QString &label : labels) {
        require(!label.isEmpty() && label.size() <= 63, "a label has 1 to 63 characters");
        require(!label.startsWith(QLatin1Char('-')) && !label.endsWith(QLatin1Char('-')),
                "a label has no hyphen at its ends");
    }
    const auto again = parseEmail(email);
    require(again && *again == email, "an address that was accepted is accepted as it is");
    require(emailKey(emailKey(email)) == emailKey(email), "an address has one form to compare");
}

} // namespace pinbridge::fuzz
