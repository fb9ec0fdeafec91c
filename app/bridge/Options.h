// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace pinbridge {

/// One option of a command line.
struct OptionSpec
{
    QString name; ///< "port", given as "--port"
    QString value; ///< what the help calls its value, "N"; empty: a switch without value
    QString help; ///< one sentence
    bool repeatable = false;
};

struct ParsedOptions
{
    QMap<QString, QStringList> values; ///< by option name; a switch has one empty value
    QStringList positionals; ///< what is no option, in order

    [[nodiscard]] bool has(const QString &name) const { return values.contains(name); }
    /// The (last) value; empty when the option was not given.
    [[nodiscard]] QString value(const QString &name) const;
};

/// Reads `--name value`, `--name=value` and `--name`; everything after "--" is positional.
/// Failure: BadSetting naming the option and its right form: unknown, without or with a value
/// where it must not be, given twice.
[[nodiscard]] Result<ParsedOptions> parseOptions(const QList<OptionSpec> &specs,
                                                 const QStringList &arguments);

/// A time as people write it, "90s", "30m", "1h" or "7d"; unset: it is none, or nothing.
[[nodiscard]] std::optional<std::chrono::seconds> parseTimeSpan(const QString &text);

/// A number of bytes with K, M or G, "64M"; unset: it is none, or nothing.
[[nodiscard]] std::optional<qint64> parseSize(const QString &text);

/// The options as lines of a help text, aligned, no wider than 100 columns.
[[nodiscard]] QString optionsHelp(const QList<OptionSpec> &specs);

} // namespace pinbridge
