// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Exchange.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <utility>

namespace pinbridge::ui {

/// Which exchanges are listed: those in which every word that was typed is found, in device,
/// request, status or note, whatever its case; all or only those with trouble. Cheap enough to be
/// asked of the whole list between two keys: it formats nothing for a row.
class TrafficFilter
{
public:
    using Explain = std::function<NoteText(const QString &note)>;
    using NameOf = std::function<QString(const QString &device)>;

    /// `explain` tells what a note is shown as; called once for each note there is.
    explicit TrafficFilter(Explain explain)
        : m_explain(std::move(explain))
    {
    }

    /// What the operator calls a device, which is found as well; none: no device has a name.
    void setNames(NameOf nameOf);
    /// False when that changes nothing.
    bool set(const QString &text, bool onlyTrouble);
    [[nodiscard]] bool isOpen() const { return m_words.isEmpty() && !m_onlyTrouble; }
    [[nodiscard]] bool accepts(const ExchangeRow &exchange);

private:
    /// One word that was typed, and what is known of the values that come again and again.
    struct Word
    {
        QString folded; ///< without its case
        QHash<int, bool> statuses = {};
        QHash<QString, bool> notes = {};
        QHash<QString, bool> methods = {};
        QHash<QString, bool> names = {}; ///< by device
    };

    [[nodiscard]] bool isIn(Word &word, const ExchangeRow &exchange) const;

    Explain m_explain;
    NameOf m_nameOf;
    QStringList m_typed;
    QList<Word> m_words;
    bool m_onlyTrouble = false;
};

} // namespace pinbridge::ui
