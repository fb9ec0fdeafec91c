// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace pinbridge::test {

/// A string of a file of translations (Qt Linguist, "TS file format").
struct TranslatedMessage
{
    QString context;
    QString source;
    QString comment; ///< tells two of one source apart; mostly empty
    bool isNumbered = false; ///< has plural forms
    QString state; ///< "unfinished", "vanished", "obsolete"; empty: translated
    QStringList translations; ///< one, or one for each plural form

    /// For a person, and the same in each language.
    [[nodiscard]] QString key() const;
};

/// Ends the test where the file cannot be read.
[[nodiscard]] QList<TranslatedMessage> readTranslations(const QString &path);

/// What is wrong with a translation as such, whatever it means: placeholders, tags, shortcut, "…"
/// and blanks at its ends that are not those of the source. Empty: nothing.
[[nodiscard]] QStringList faultsOf(const TranslatedMessage &message);

} // namespace pinbridge::test
