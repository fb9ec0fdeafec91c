// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace pinbridge::bench {

/// The value that `share` (0 to 1) of the values do not exceed; NaN of none.
[[nodiscard]] double quantile(std::vector<double> values, double share);

/// One figure, measured several times.
class Rounds
{
public:
    Rounds() = default;
    explicit Rounds(double value)
        : m_values{value}
    {
    }
    void add(double value) { m_values.push_back(value); }
    [[nodiscard]] const std::vector<double> &values() const { return m_values; }
    [[nodiscard]] double median() const { return quantile(m_values, 0.5); }
    /// From the lowest to the highest, as a share of the median: the machine's noise.
    [[nodiscard]] double spread() const;

private:
    std::vector<double> m_values;
};

struct Goal
{
    enum class Kind {
        None, ///< measured to be known
        Below, ///< the limit
        AtMostMore, ///< than the baseline, by the limit
        AtLeastShare, ///< of the baseline
        AtMostTimes, ///< the baseline
    };

    Kind kind = Kind::None;
    double limit = 0; ///< in the row's unit; a share is from 0 to 1

    [[nodiscard]] QString text(const QString &unit) const;
};

struct Row
{
    QString what;
    QString unit;
    Rounds measured{};
    Rounds baseline{}; ///< none, or as many, in turns with the measured ones
    Goal goal{};

    /// Of measured to baseline, round by round, the median: the machine may be another one in the
    /// next round.
    [[nodiscard]] double ratio() const;
    [[nodiscard]] bool isMet() const;
};

/// The rows of one benchmark.
class Report
{
public:
    /// `name` is that of the benchmark: `store` of bench-store.
    explicit Report(QString name);

    void add(const Row &row) { m_rows.push_back(row); }
    /// Prints the table, which is Markdown, and writes NAME.json beside the program. The
    /// program's exit code: 0, 1 when a goal is missed, 2 when the file cannot be written.
    [[nodiscard]] int finish() const;

private:
    void print() const;
    [[nodiscard]] bool write() const;

    QString m_name;
    std::vector<Row> m_rows;
};

} // namespace pinbridge::bench
