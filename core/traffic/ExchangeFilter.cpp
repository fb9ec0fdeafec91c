// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/ExchangeFilter.h"

#include "traffic/FilterTerm.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

/// Nobody types more; a text that was pasted by mistake is refused instead.
constexpr qsizetype longestFilter = 4096;

tl::unexpected<Failure> wrong(const Phrase &sentence)
{
    return fail(FailureCode::BadSetting, sentence);
}

/// Takes a filter apart, from left to right.
class Reader
{
public:
    explicit Reader(QStringView text)
        : m_rest(text)
    {
    }

    /// False: there is no further term.
    [[nodiscard]] bool next()
    {
        m_rest = m_rest.trimmed();
        return !m_rest.isEmpty();
    }

    [[nodiscard]] Result<FilterTerm> term();

private:
    [[nodiscard]] QString quotedText();
    [[nodiscard]] QString bareText(bool endsAtComma);
    /// How many characters of the rest are a key, without its colon; 0: none.
    [[nodiscard]] qsizetype keySize() const;
    [[nodiscard]] QStringList values();

    QStringView m_rest;
};

QString Reader::quotedText()
{
    QString text;
    m_rest = m_rest.sliced(1);
    while (!m_rest.isEmpty() && m_rest.front() != u'"') {
        const bool isEscape = m_rest.startsWith("\\\""_L1) || m_rest.startsWith("\\\\"_L1);
        if (isEscape)
            m_rest = m_rest.sliced(1);
        text += m_rest.front();
        m_rest = m_rest.sliced(1);
    }
    if (!m_rest.isEmpty()) // while it is typed the end is not there yet
        m_rest = m_rest.sliced(1);
    return text;
}

QString Reader::bareText(bool endsAtComma)
{
    const auto *const end = std::ranges::find_if(
        m_rest, [endsAtComma](QChar c) { return c.isSpace() || (endsAtComma && c == u','); });
    const qsizetype size = end - m_rest.begin();
    const QString text = m_rest.left(size).toString();
    m_rest = m_rest.sliced(size);
    return text;
}

qsizetype Reader::keySize() const
{
    const auto *const end = std::ranges::find_if_not(m_rest, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'-';
    });
    const qsizetype size = end - m_rest.begin();
    const QStringView after = m_rest.sliced(size);
    if (size == 0 || !after.startsWith(u':'))
        return 0;
    // "http://…" and "fe::1" are texts.
    const bool isOther = after.startsWith("://"_L1) || after.startsWith("::"_L1);
    return isOther && !filterMaker(m_rest.left(size).toString().toLower()) ? 0 : size;
}

QStringList Reader::values()
{
    QStringList values;
    for (;;) {
        values.append(m_rest.startsWith(u'"') ? quotedText() : bareText(true));
        if (!m_rest.startsWith(u','))
            return values;
        m_rest = m_rest.sliced(1);
    }
}

QString allKeys()
{
    QStringList names;
    names.reserve(filterKeys().size());
    for (const FilterKey &key : filterKeys())
        names.append(key.name + u':');
    return names.join(", "_L1);
}

Result<FilterTerm> withTests(FilterTerm term, const FilterMaker &maker)
{
    term.cost = maker.cost;
    term.values.removeAll(QString());
    if (term.values.isEmpty()) {
        return wrong(
            Phrase::tr("%1: needs a value. %2").arg(term.key, maker.make({}).error().sentence));
    }
    for (const QString &value : std::as_const(term.values)) {
        auto test = maker.make(value);
        if (!test)
            return wrong(
                Phrase::tr("%1:%2 cannot be used. %3").arg(term.key, value, test.error().sentence));
        term.tests.push_back(std::move(*test));
    }
    return term;
}

Result<FilterTerm> Reader::term()
{
    FilterTerm term;
    if (m_rest.size() > 1 && m_rest.front() == u'-' && !m_rest.at(1).isSpace()) {
        term.isNegated = true;
        m_rest = m_rest.sliced(1);
    }
    if (const qsizetype size = keySize(); size > 0) {
        const QString typed = m_rest.left(size).toString();
        const FilterMaker *const maker = filterMaker(typed.toLower());
        m_rest = m_rest.sliced(size + 1);
        term.values = values();
        if (!maker) {
            return wrong(
                Phrase::tr("There is no \"%1:\". There are %2. To look for it as a text, put it in "
                           "quotes: \"%1:%3\"")
                    .arg(typed, allKeys(), term.values.join(u',')));
        }
        term.key = maker->key;
        return withTests(std::move(term), *maker);
    }
    const QString text = m_rest.startsWith(u'"') ? quotedText() : bareText(false);
    term.values = {text};
    term.cost = textCost;
    term.tests.push_back(textTest(text));
    return term;
}

} // namespace

ExchangeFilter::ExchangeFilter() = default;
ExchangeFilter::~ExchangeFilter() = default;
ExchangeFilter::ExchangeFilter(const ExchangeFilter &) = default;
ExchangeFilter::ExchangeFilter(ExchangeFilter &&) noexcept = default;
ExchangeFilter &ExchangeFilter::operator=(const ExchangeFilter &) = default;
ExchangeFilter &ExchangeFilter::operator=(ExchangeFilter &&) noexcept = default;

bool ExchangeFilter::accepts(const Exchange &exchange, const QString &deviceName) const
{
    return accepts(exchange, ListedAs{.deviceName = deviceName});
}

bool ExchangeFilter::accepts(const Exchange &exchange, const ListedAs &listed) const
{
    return std::ranges::all_of(m_cheapFirst,
                               [&](const auto &term) { return term->accepts(exchange, listed); });
}

QString ExchangeFilter::text() const
{
    QStringList texts;
    texts.reserve(qsizetype(m_terms.size()));
    for (const auto &term : m_terms)
        texts.append(term->text());
    return texts.join(u' ');
}

bool ExchangeFilter::operator==(const ExchangeFilter &other) const
{
    return std::ranges::equal(m_terms, other.m_terms,
                              [](const auto &a, const auto &b) { return a->isSame(*b); });
}

Result<ExchangeFilter> parseFilter(const QString &text)
{
    if (text.size() > longestFilter)
        return wrong(Phrase::tr("A filter has %1 characters at most.").arg(longestFilter));
    ExchangeFilter filter;
    Reader reader{text};
    while (reader.next()) {
        auto term = reader.term();
        if (!term)
            return tl::unexpected(term.error());
        if (term->key.isEmpty() && term->values.constFirst().isEmpty())
            continue; // quotes with nothing between them yet
        filter.m_terms.push_back(std::make_shared<const FilterTerm>(std::move(*term)));
        const auto place = std::ranges::upper_bound(
            filter.m_cheapFirst, filter.m_terms.back()->cost, {}, &FilterTerm::cost);
        filter.m_cheapFirst.insert(place, filter.m_terms.back());
    }
    return filter;
}

} // namespace pinbridge
