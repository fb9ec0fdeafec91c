// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "integration/storage/StoreBench.h"

#include <QStringList>

namespace pinbridge {
class Database;
} // namespace pinbridge

namespace pinbridge::bench {

/// A store in a folder that goes with it, with as many live sessions as asked, spread among those
/// that have ended, as a month leaves them behind. Whatever fails ends the program.
class FilledStore
{
public:
    using Kind = StoreAddress::Kind;

    struct Content
    {
        int live = 0;
        int endedPerLive = 0;
    };

    FilledStore(Kind kind, Content content);

    [[nodiscard]] StoreOptions options() const { return m_bench.options(); }
    /// For `serve`.
    [[nodiscard]] QStringList arguments() const;

    /// Live pins that were not given out before this call, in no order; all are free again when
    /// they have run out.
    [[nodiscard]] QStringList somePins(int count);
    /// A history that makes a sweep remove that share of those that have ended.
    [[nodiscard]] static std::chrono::hours historyWithout(double share);
    /// Sessions that ended longer ago than that.
    [[nodiscard]] qint64 olderThan(std::chrono::hours history) const;

    /// SQLite: the system forgets what it has read, the next one reads from the disk. Nobody has
    /// the store open then: closing any descriptor of a file gives up the process's locks on it.
    void forgetCached() const;

private:
    void fill(Content content);

    const SystemClock m_clock;
    test::StoreBench m_bench;
    Kind m_kind;
    QStringList m_pins; ///< live, shuffled
    qsizetype m_given = 0;
};

/// Runs a statement that must not fail.
[[nodiscard]] qint64 mustChange(Database &database, const QString &text,
                                const QVariantList &values = {});

/// A session with tokens as long as upstream's.
[[nodiscard]] Session longSession(const Clock &clock, const QString &pin);

} // namespace pinbridge::bench
