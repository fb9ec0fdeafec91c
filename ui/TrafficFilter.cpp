// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/TrafficFilter.h"

#include <algorithm>
#include <utility>

namespace pinbridge::ui {

namespace {

QChar fold(QChar c)
{
    const char16_t code = c.unicode();
    if (code >= 128)
        return c.toCaseFolded();
    return code >= u'A' && code <= u'Z' ? QChar(char16_t(code + 32)) : c;
}

/// Three times as fast as what Qt has for it on paths, which are nearly all ASCII.
bool contains(const QString &text, const QString &folded)
{
    return std::search(text.begin(), text.end(), folded.begin(), folded.end(),
                       [](QChar a, QChar b) { return fold(a) == b; })
           != text.end();
}

template<typename Key, typename Find>
bool remembered(QHash<Key, bool> &known, const Key &key, Find find)
{
    const auto it = known.constFind(key);
    return it == known.constEnd() ? *known.insert(key, find()) : *it;
}

} // namespace

bool TrafficFilter::set(const QString &text, bool onlyTrouble)
{
    const QStringList typed = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (typed == m_typed && onlyTrouble == m_onlyTrouble)
        return false;
    m_typed = typed;
    m_onlyTrouble = onlyTrouble;
    m_words.clear();
    m_words.reserve(typed.size());
    for (const QString &word : typed)
        m_words.append({.folded = word.toCaseFolded()});
    return true;
}

void TrafficFilter::setNames(NameOf nameOf)
{
    m_nameOf = std::move(nameOf);
    for (Word &word : m_words)
        word.names.clear();
}

bool TrafficFilter::accepts(const ExchangeRow &exchange)
{
    if (m_onlyTrouble && exchange.status < 400 && exchange.delivered)
        return false;
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](Word &word) { return isIn(word, exchange); });
}

bool TrafficFilter::isIn(Word &word, const ExchangeRow &exchange) const
{
    const auto has = [&word](const QString &text) { return contains(text, word.folded); };
    const int status = exchange.delivered ? exchange.status : -exchange.status; // two words
    if (remembered(word.statuses, status, [&] { return has(statusText(exchange)); }))
        return true;
    if (!exchange.note.isEmpty() && remembered(word.notes, exchange.note, [&] {
            return has(exchange.note) || has(m_explain(exchange.note).title);
        }))
        return true;
    if (m_nameOf
        && remembered(word.names, exchange.device, [&] { return has(m_nameOf(exchange.device)); }))
        return true;
    return has(exchange.device) || has(exchange.path)
           || remembered(word.methods, exchange.method, [&] { return has(exchange.method); });
}

} // namespace pinbridge::ui
