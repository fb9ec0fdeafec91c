// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "traffic/ExchangeFilter.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <functional>
#include <vector>

namespace pinbridge {

using FilterTest = std::function<bool(const Exchange &exchange, const ListedAs &listed)>;

/// One term of a filter: a key with values, or a text without a key.
struct FilterTerm
{
    QString key; ///< "status"; empty: a text
    QStringList values; ///< as typed; one of them is enough. A text has one
    bool isNegated = false;
    int cost = 0; ///< the dearer the later it is asked
    std::vector<FilterTest> tests = {}; ///< for each value

    [[nodiscard]] bool accepts(const Exchange &exchange, const ListedAs &listed) const;
    /// As it is typed in its plainest form.
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isSame(const FilterTerm &other) const
    {
        return key == other.key && values == other.values && isNegated == other.isNegated;
    }
};

/// What makes a test of a key's value. Failure: BadSetting; the sentence says what to write.
struct FilterMaker
{
    QLatin1StringView key;
    QLatin1StringView otherName; ///< means the same; empty: none
    int cost;
    Result<FilterTest> (*make)(const QString &value);
};
/// Null: there is no such key. `name` in lower case.
[[nodiscard]] const FilterMaker *filterMaker(QStringView name);

/// Found in anything that is recorded of an exchange.
[[nodiscard]] FilterTest textTest(const QString &text);
constexpr int textCost = 100;

} // namespace pinbridge
