// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/SandboxPeople.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace pinbridge {

namespace {

const QString domain = QStringLiteral("@example.com");

/// Letters and marks that an address may have before the "@" (RFC 5322 section 3.2.3), without
/// the "%" that means something to the filter.
bool isAddressHere(const QString &email)
{
    static const QRegularExpression address(
        QStringLiteral("\\A[a-z0-9!#$&'*+/=?^_`{|}~.-]{1,64}@example\\.com\\z"));
    return address.match(email).hasMatch();
}

/// "alice.smith" becomes "Alice Smith".
QString nameOf(const QString &email)
{
    static const QRegularExpression separators(QStringLiteral("[^a-z0-9]+"));
    const QString local = email.chopped(domain.size());
    QStringList words = local.split(separators, Qt::SkipEmptyParts);
    for (QString &word : words)
        word[0] = word.at(0).toUpper();
    return words.isEmpty() ? local : words.join(QLatin1Char(' '));
}

} // namespace

SandboxQuirk sandboxQuirk(const QString &email)
{
    static const QHash<QString, SandboxQuirk> quirks{
        {QStringLiteral("nobody@example.com"), SandboxQuirk::Nobody},
        {QStringLiteral("inactive@example.com"), SandboxQuirk::Inactive},
        {QStringLiteral("twin@example.com"), SandboxQuirk::Twin},
        {QStringLiteral("slow@example.com"), SandboxQuirk::Slow},
        {QStringLiteral("broken@example.com"), SandboxQuirk::Broken},
        {QStringLiteral("garbage@example.com"), SandboxQuirk::Garbage},
        {QStringLiteral("expired@example.com"), SandboxQuirk::Expired},
        {QStringLiteral("talking@example.com"), SandboxQuirk::Talking},
        {QStringLiteral("brief@example.com"), SandboxQuirk::Brief},
        {QStringLiteral("untold@example.com"), SandboxQuirk::Untold},
    };
    return quirks.value(email.toLower(), SandboxQuirk::None);
}

SandboxPeople::SandboxPeople()
{
    static const std::array<QString, 19> firstNames{
        QStringLiteral("ada"),    QStringLiteral("ben"),     QStringLiteral("chidi"),
        QStringLiteral("dana"),   QStringLiteral("emre"),    QStringLiteral("fatima"),
        QStringLiteral("greta"),  QStringLiteral("hiro"),    QStringLiteral("ines"),
        QStringLiteral("jonas"),  QStringLiteral("katya"),   QStringLiteral("liam"),
        QStringLiteral("mei"),    QStringLiteral("nadia"),   QStringLiteral("oscar"),
        QStringLiteral("priya"),  QStringLiteral("quentin"), QStringLiteral("rosa"),
        QStringLiteral("samuel"),
    };
    static const std::array<QString, 3> lastNames{
        QStringLiteral("becker"), QStringLiteral("moreno"), QStringLiteral("okafor")};
    static_assert(firstNames.size() * lastNames.size() == directorySize);

    for (const QString &first : firstNames) {
        for (const QString &last : lastNames)
            add(first + QLatin1Char('.') + last + domain, SandboxQuirk::None);
    }
}

QList<SandboxPerson> SandboxPeople::find(const std::optional<UserFilter> &filter)
{
    if (!filter)
        return m_people.values();

    QList<SandboxPerson> found;
    if (!filter->namesAddresses()) {
        std::copy_if(m_people.cbegin(), m_people.cend(), std::back_inserter(found),
                     [&](const SandboxPerson &person) { return filter->matches(person); });
        return found;
    }

    QStringList emails = filter->addresses();
    emails.removeDuplicates();
    for (const QString &email : std::as_const(emails)) {
        learn(email);
        const QList<int> ids = m_idsByEmail.value(email);
        for (const int id : ids)
            found.append(m_people.value(id));
    }
    std::sort(found.begin(), found.end(),
              [](const SandboxPerson &a, const SandboxPerson &b) { return a.id < b.id; });
    return found;
}

std::optional<SandboxPerson> SandboxPeople::byId(int id) const
{
    const auto person = m_people.constFind(id);
    return person == m_people.cend() ? std::nullopt : std::make_optional(*person);
}

void SandboxPeople::learn(const QString &email)
{
    const SandboxQuirk quirk = sandboxQuirk(email);
    if (quirk == SandboxQuirk::Nobody || m_idsByEmail.contains(email) || !isAddressHere(email))
        return;

    add(email, quirk);
    if (quirk == SandboxQuirk::Twin)
        add(email, quirk);
    while (m_people.size() > directorySize + limit)
        forgetOldest();
}

void SandboxPeople::add(const QString &email, SandboxQuirk quirk)
{
    const int id = m_nextId++;
    m_people.insert(id, {id, email, nameOf(email), quirk});
    m_idsByEmail[email].append(id);
}

void SandboxPeople::forgetOldest()
{
    const auto oldest = std::next(m_people.cbegin(), directorySize);
    auto ids = m_idsByEmail.find(oldest->email);
    ids->removeOne(oldest->id);
    if (ids->isEmpty())
        m_idsByEmail.erase(ids);
    m_people.erase(oldest);
}

} // namespace pinbridge
