// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/FilterTerm.h"

#include <algorithm>

namespace pinbridge {

namespace {

QString quoted(QString text)
{
    text.replace(u'\\', QLatin1StringView("\\\\"));
    text.replace(u'"', QLatin1StringView("\\\""));
    return u'"' + text + u'"';
}

bool hasBlank(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isSpace(); });
}

} // namespace

QString filterQuoted(const QString &text)
{
    const bool isPlain =
        !text.isEmpty() && !hasBlank(text) && !text.contains(u'"') && !text.contains(u',');
    return isPlain ? text : quoted(text);
}

bool FilterTerm::accepts(const Exchange &exchange, const ListedAs &listed) const
{
    return std::ranges::any_of(tests,
                               [&](const FilterTest &test) { return test(exchange, listed); })
           != isNegated;
}

QString FilterTerm::text() const
{
    const QString sign = isNegated ? QStringLiteral("-") : QString();
    if (key.isEmpty()) {
        const QString &word = values.constFirst();
        const bool isPlain = !word.isEmpty() && !hasBlank(word) && !word.startsWith(u'-')
                             && !word.startsWith(u'"') && !word.contains(u':');
        return sign + (isPlain ? word : quoted(word));
    }
    QStringList texts;
    texts.reserve(values.size());
    for (const QString &value : values)
        texts.append(filterQuoted(value));
    return sign + key + u':' + texts.join(u',');
}

} // namespace pinbridge
