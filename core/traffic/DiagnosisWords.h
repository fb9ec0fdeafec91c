// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <concepts>

namespace pinbridge {

/// Words of a diagnosis: an English literal with places for values, and the values, so that a
/// window can say them in its own language. Values are never markup and never secrets.
class DiagnosisWords
{
public:
    /// No words.
    DiagnosisWords() = default;

    /// `text`: a literal, with %1 to %9 where values stand.
    [[nodiscard]] static DiagnosisWords tr(const char *text);
    /// Words that are the same in every language: a name, a path, a number.
    [[nodiscard]] static DiagnosisWords verbatim(const QString &text);

    /// With the next values in place, in the order of the numbers.
    template<typename... Values>
    [[nodiscard]] DiagnosisWords arg(const Values &...values) const
    {
        DiagnosisWords result = *this;
        (result.m_values.append(valueOf(values)), ...);
        return result;
    }

    [[nodiscard]] bool isEmpty() const { return m_text == nullptr && m_verbatim.isEmpty(); }
    [[nodiscard]] QString english() const;
    /// The words of a text of this class in some language.
    using Speaker = QString (*)(const char *context, const char *text);
    [[nodiscard]] QString in(Speaker speaker) const;

private:
    [[nodiscard]] static DiagnosisWords valueOf(const DiagnosisWords &words) { return words; }
    [[nodiscard]] static DiagnosisWords valueOf(const QString &text) { return verbatim(text); }
    template<std::integral Number>
    [[nodiscard]] static DiagnosisWords valueOf(Number number)
    {
        return verbatim(QString::number(number));
    }

    const char *m_text = nullptr; ///< null: verbatim
    QString m_verbatim;
    QList<DiagnosisWords> m_values;
};

} // namespace pinbridge
