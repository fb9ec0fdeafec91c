// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FilterOffers.h"

#include "traffic/ExchangeFilter.h"
#include "ui/Spoken.h"

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

FilterOffer offerOf(const QString &text, const Phrase &meaning)
{
    const QString words = spoken(meaning);
    return {text, words.isEmpty() ? text : text + u" — "_s + words};
}

} // namespace

qsizetype filterWordStart(const QString &text)
{
    qsizetype start = 0;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'"')
            isQuoted = !isQuoted;
        else if (text.at(i).isSpace() && !isQuoted)
            start = i + 1;
    }
    return start;
}

QList<FilterOffer> filterOffers(const QString &word)
{
    const QString sign = word.startsWith(u'-') ? u"-"_s : QString();
    const QString typed = word.mid(sign.size());
    const qsizetype colon = typed.indexOf(u':');
    QList<FilterOffer> offers;
    for (const FilterKey &key : filterKeys()) {
        if (colon < 0) {
            if (key.name.startsWith(typed, Qt::CaseInsensitive))
                offers << offerOf(sign + key.name + u':', key.meaning);
            continue;
        }
        if (typed.left(colon).compare(key.name, Qt::CaseInsensitive) != 0)
            continue;
        const qsizetype comma = typed.lastIndexOf(u',');
        const qsizetype begin = std::max(colon, comma) + 1;
        for (const FilterValue &value : key.values) {
            if (value.text.startsWith(typed.mid(begin), Qt::CaseInsensitive)
                && value.text.size() > typed.size() - begin)
                offers << offerOf(sign + typed.left(begin) + value.text, value.meaning);
        }
    }
    return offers;
}

} // namespace pinbridge::ui
