// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/LogLevels.h"

namespace pinbridge {

const QStringList &LogLevels::categories()
{
    static const QStringList names{QStringLiteral("server"),   QStringLiteral("upstream"),
                                   QStringLiteral("sessions"), QStringLiteral("storage"),
                                   QStringLiteral("sandbox"),  QStringLiteral("app")};
    return names;
}

const QStringList &LogLevels::levels()
{
    static const QStringList names{QStringLiteral("debug"), QStringLiteral("info"),
                                   QStringLiteral("warning"), QStringLiteral("critical")};
    return names;
}

tl::expected<LogLevels, QString> LogLevels::parse(const QStringList &parts)
{
    LogLevels result;
    for (const QString &part : parts) {
        const auto equals = part.indexOf(QLatin1Char('='));
        const auto level = levels().indexOf(part.mid(equals + 1).trimmed());
        const QString category = part.left(qMax(equals, 0)).trimmed();
        if (level < 0 || (equals >= 0 && !categories().contains(category)))
            return tl::unexpected(part.trimmed());
        if (equals < 0)
            result.m_all = level;
        else
            result.m_own.insert(category, level);
    }
    return result;
}

QString LogLevels::filterRules() const
{
    QString rules;
    for (const QString &category : categories()) {
        const auto least = m_own.value(category, m_all);
        for (qsizetype level = 0; level < levels().size(); ++level) {
            rules += QStringLiteral("pinbridge.%1.%2=%3\n")
                         .arg(category, levels().at(level),
                              level < least ? QLatin1String("false") : QLatin1String("true"));
        }
    }
    return rules;
}

} // namespace pinbridge
