// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/UserFilter.h"

#include <algorithm>
#include <array>
#include <utility>

namespace pinbridge {

namespace {

/// SQL's LIKE with '%' alone; both in lower case.
bool isLike(const QString &text, const QString &pattern)
{
    const QStringList parts = pattern.split(QLatin1Char('%'));
    if (parts.size() == 1)
        return text == pattern;
    if (!text.startsWith(parts.first()))
        return false;

    qsizetype from = parts.first().size();
    for (qsizetype i = 1; i < parts.size() - 1; ++i) {
        const qsizetype found = text.indexOf(parts.at(i), from);
        if (found < 0)
            return false;
        from = found + parts.at(i).size();
    }
    return text.size() - from >= parts.last().size() && text.endsWith(parts.last());
}

bool isId(const QString &text)
{
    bool ok = false;
    const int id = text.toInt(&ok);
    return ok && id >= 0;
}

QString withoutQuotes(const QString &text)
{
    const QLatin1Char quote('"');
    if (text.size() >= 2 && text.startsWith(quote) && text.endsWith(quote))
        return text.sliced(1, text.size() - 2);
    return text;
}

} // namespace

UserFilter::UserFilter(Field field, Operator op, QStringList values)
    : m_field(field)
    , m_operator(op)
    , m_values(std::move(values))
{
}

tl::expected<UserFilter, QString> UserFilter::parse(const QString &text)
{
    static const std::array<std::pair<QString, Field>, 4> fields{{
        {QStringLiteral("email"), Field::Email},
        {QStringLiteral("username"), Field::Email},
        {QStringLiteral("name"), Field::Name},
        {QStringLiteral("id"), Field::Id},
    }};
    static const std::array<std::pair<QString, Operator>, 4> operators{{
        {QStringLiteral("~="), Operator::Like},
        {QStringLiteral("|="), Operator::OneOf},
        {QStringLiteral("="), Operator::Equal},
        {QStringLiteral(">"), Operator::Greater},
    }};

    const QString condition = withoutQuotes(text);
    if (condition.contains(QLatin1Char('"')))
        return tl::unexpected(QStringLiteral("filter: a quote in the wrong place"));

    const auto *const letters = std::find_if_not(condition.cbegin(), condition.cend(), [](QChar c) {
        return c.isLetterOrNumber() || c == QLatin1Char('_');
    });
    const QString name = condition.left(letters - condition.cbegin());
    const QString rest = condition.sliced(name.size());

    const auto field = std::find_if(fields.cbegin(), fields.cend(),
                                    [&](const auto &known) { return known.first == name; });
    if (field == fields.cend())
        return tl::unexpected(QStringLiteral("filter: unknown field"));
    const auto op = std::find_if(operators.cbegin(), operators.cend(),
                                 [&](const auto &known) { return rest.startsWith(known.first); });
    if (op == operators.cend())
        return tl::unexpected(QStringLiteral("filter: unknown operator"));
    return make(field->second, op->second, rest.sliced(op->first.size()));
}

tl::expected<UserFilter, QString> UserFilter::make(Field field, Operator op, const QString &value)
{
    if (op == Operator::Greater && value.startsWith(QLatin1Char('=')))
        return tl::unexpected(QStringLiteral("filter: unknown operator"));

    const QString lower = value.toLower();
    const QStringList values =
        op == Operator::OneOf ? lower.split(QLatin1Char(',')) : QStringList{lower};
    if (values.contains(QString()))
        return tl::unexpected(QStringLiteral("filter: a value is missing"));
    if (field == Field::Id && op != Operator::Like
        && !std::all_of(values.cbegin(), values.cend(), isId))
        return tl::unexpected(QStringLiteral("filter: an id is a whole number"));
    return UserFilter(field, op, values);
}

bool UserFilter::matches(const SandboxPerson &person) const
{
    const QString own = m_field == Field::Id     ? QString::number(person.id)
                        : m_field == Field::Name ? person.name.toLower()
                                                 : person.email;
    switch (m_operator) {
    case Operator::Equal:
    case Operator::OneOf:
        if (m_field == Field::Id)
            return std::any_of(m_values.cbegin(), m_values.cend(),
                               [&](const QString &id) { return id.toInt() == person.id; });
        return m_values.contains(own);
    case Operator::Greater:
        return m_field == Field::Id ? person.id > m_values.first().toInt() : own > m_values.first();
    case Operator::Like:
        return isLike(own, m_values.first());
    }
    return false;
}

bool UserFilter::namesAddresses() const
{
    return m_field == Field::Email
           && (m_operator == Operator::Equal || m_operator == Operator::OneOf);
}

QStringList UserFilter::addresses() const { return namesAddresses() ? m_values : QStringList(); }

} // namespace pinbridge
