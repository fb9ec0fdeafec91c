// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace pinbridge {

/// From which level on each of our categories writes.
class LogLevels
{
public:
    /// Levels and "category=level", such as {"info", "server=debug"}; what names a category beats
    /// what does not, and of two alike the later one counts. Failure: the part that is none.
    [[nodiscard]] static tl::expected<LogLevels, QString> parse(const QStringList &parts);

    /// "server", "upstream", …: what stands behind "pinbridge.".
    [[nodiscard]] static const QStringList &categories();
    /// "debug", "info", "warning", "critical", the most talkative first.
    [[nodiscard]] static const QStringList &levels();

    /// For QLoggingCategory::setFilterRules.
    [[nodiscard]] QString filterRules() const;

    bool operator==(const LogLevels &) const = default;

private:
    qsizetype m_all = 1; ///< an index of `levels`
    QMap<QString, qsizetype> m_own; ///< by category
};

} // namespace pinbridge
