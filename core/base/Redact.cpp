// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Redact.h"

#include <QStringList>

#include <algorithm>

namespace pinbridge {
namespace {

constexpr qsizetype shortest = 16;
constexpr qsizetype shown = 4;

QString parameterWithoutValue(const QString &parameter)
{
    const auto equals = parameter.indexOf(QLatin1Char('='));
    // With no name in front, the whole of it may be what must not be seen.
    return equals < 0 ? QStringLiteral("…") : parameter.left(equals + 1) + QStringLiteral("…");
}

} // namespace

QString masked(const QByteArray &secret)
{
    if (secret.size() < shortest)
        return QStringLiteral("••••");
    auto start = QString::fromLatin1(secret.left(shown));
    std::replace_if(
        start.begin(), start.end(),
        [](QChar c) { return c.unicode() < 0x20 || c.unicode() > 0x7e; }, QLatin1Char('?'));
    return QStringLiteral("%1…•••• (%2 bytes)").arg(start).arg(secret.size());
}

QString withoutQueryValues(const QString &target)
{
    const auto question = target.indexOf(QLatin1Char('?'));
    if (question < 0)
        return target;
    auto parameters = target.mid(question + 1).split(QLatin1Char('&'));
    for (auto &parameter : parameters) {
        if (!parameter.isEmpty())
            parameter = parameterWithoutValue(parameter);
    }
    return target.left(question + 1) + parameters.join(QLatin1Char('&'));
}

} // namespace pinbridge
