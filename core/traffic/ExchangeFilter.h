// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "base/Phrase.h"
#include "traffic/Exchange.h"

#include <QList>
#include <QString>

#include <memory>
#include <vector>

namespace pinbridge {

struct FilterTerm;

/// What else is known of an exchange where it is listed.
struct ListedAs
{
    QString deviceName = {}; ///< what the operator calls the device
    QString words = {}; ///< further words that its row shows, such as what its note means
    bool isKept = false; ///< it stays whatever else comes
};

/// Which exchanges are listed, as an operator types it: `status:>=400 device:10.0.0.7 -route:/auth
/// slow:>1s "no such"`. All terms must hold. A term is `key:value`, or a word, or a phrase between
/// quotes, that is looked for in everything that is recorded of it; `-` before it means that it
/// must not hold; values of one key are told apart by a comma, and one of them is enough. Case
/// makes no difference. `filterKeys` has the keys.
///
/// A value of its own: copies share what was made of the text, and any thread may use one.
class ExchangeFilter
{
public:
    /// Accepts everything.
    ExchangeFilter();
    ~ExchangeFilter();
    ExchangeFilter(const ExchangeFilter &);
    ExchangeFilter(ExchangeFilter &&) noexcept;
    ExchangeFilter &operator=(const ExchangeFilter &);
    ExchangeFilter &operator=(ExchangeFilter &&) noexcept;

    /// It accepts everything.
    [[nodiscard]] bool isOpen() const { return m_terms.empty(); }
    [[nodiscard]] bool accepts(const Exchange &exchange, const QString &deviceName = {}) const;
    [[nodiscard]] bool accepts(const Exchange &exchange, const ListedAs &listed) const;
    /// In its plainest form, which parses to the same.
    [[nodiscard]] QString text() const;

    bool operator==(const ExchangeFilter &other) const;

private:
    friend Result<ExchangeFilter> parseFilter(const QString &text);

    std::vector<std::shared_ptr<const FilterTerm>> m_terms; ///< as typed
    std::vector<std::shared_ptr<const FilterTerm>> m_cheapFirst;
};

/// Failure: BadSetting, with a sentence that says which word is wrong and what to write instead.
[[nodiscard]] Result<ExchangeFilter> parseFilter(const QString &text);

/// A text as one value of a filter: in quotes where that is needed.
[[nodiscard]] QString filterQuoted(const QString &text);

/// What can be typed, for a list that completes it.
struct FilterValue
{
    QString text; ///< ">=400"; may be an example where any text will do
    Phrase meaning; ///< "refused or failed"
};
struct FilterKey
{
    QString name; ///< "status"
    Phrase meaning; ///< "HTTP status of the answer"
    QList<FilterValue> values;
};
[[nodiscard]] const QList<FilterKey> &filterKeys();

} // namespace pinbridge
