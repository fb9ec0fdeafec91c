// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace pinbridge::ui {

/// What a word of a filter may become.
struct FilterOffer
{
    QString text; ///< in the place of the word: "status:", "status:>=400"
    QString words; ///< "status:>=400 — refused or failed"
};

/// Where the last word of that text begins; blanks between quotes belong to it.
[[nodiscard]] qsizetype filterWordStart(const QString &text);
/// For a word that is being typed. Empty: whatever one likes.
[[nodiscard]] QList<FilterOffer> filterOffers(const QString &word);

} // namespace pinbridge::ui
