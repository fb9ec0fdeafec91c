// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <concepts>

/// Nothing for the compiler. lupdate is told to read it as it reads Q_DECLARE_TR_FUNCTIONS, so that
/// it finds what stands in Phrase::tr().
#define PINBRIDGE_WORDS_IN(context)

namespace pinbridge {

/// Words for a person that are English here and may be another language where they are shown: the
/// English text with places for values, and the values. Whoever takes it for a QString (the wire,
/// the log, a terminal) gets the English; the console says it in the language of its window, with
/// ui::spoken. Values are never markup and never secrets. A value class, for any thread.
class Phrase
{
    PINBRIDGE_WORDS_IN(pinbridge::Phrase)

public:
    /// No words.
    Phrase() = default;

    /// `text`: a literal, with %1 to %9 where values stand; lupdate takes it from here.
    [[nodiscard]] static Phrase tr(const char *text);
    /// Words that are the same in every language, or of which there are none in another: a name, a
    /// path, what the system or upstream says, what only a terminal or the wire shows.
    [[nodiscard]] static Phrase verbatim(const QString &text);

    /// With the next values in place, in the order of the numbers.
    template<typename... Values>
    [[nodiscard]] Phrase arg(const Values &...values) const
    {
        Phrase result = *this;
        (result.m_values.append(valueOf(values)), ...);
        return result;
    }
    /// This sentence and another one.
    [[nodiscard]] Phrase then(const Phrase &next) const;

    [[nodiscard]] bool isEmpty() const { return m_text == nullptr && m_verbatim.isEmpty(); }
    [[nodiscard]] QString english() const;
    // NOLINTNEXTLINE(google-explicit-constructor): English is what everybody but a window wants
    operator QString() const { return english(); }

    /// The words of a text of this class in some language.
    using Speaker = QString (*)(const char *context, const char *text);
    [[nodiscard]] QString in(Speaker speaker) const;

    /// Of the English.
    [[nodiscard]] bool contains(QStringView part) const { return english().contains(part); }
    [[nodiscard]] bool contains(QLatin1String part) const { return english().contains(part); }
    [[nodiscard]] bool startsWith(QStringView part) const { return english().startsWith(part); }
    [[nodiscard]] bool startsWith(QLatin1String part) const { return english().startsWith(part); }
    [[nodiscard]] bool endsWith(QStringView part) const { return english().endsWith(part); }
    [[nodiscard]] bool endsWith(QLatin1String part) const { return english().endsWith(part); }
    friend bool operator==(const Phrase &a, const Phrase &b) { return a.english() == b.english(); }
    friend bool operator==(const Phrase &a, const QString &b) { return a.english() == b; }

private:
    [[nodiscard]] static Phrase valueOf(const Phrase &phrase) { return phrase; }
    [[nodiscard]] static Phrase valueOf(const QString &text) { return verbatim(text); }
    [[nodiscard]] static Phrase valueOf(QLatin1String text) { return verbatim(text); }
    template<std::integral Number>
    [[nodiscard]] static Phrase valueOf(Number number)
    {
        return verbatim(QString::number(number));
    }

    const char *m_text = nullptr; ///< unset: verbatim
    QString m_verbatim;
    QList<Phrase> m_values;
};

} // namespace pinbridge
