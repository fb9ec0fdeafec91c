// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/PseudoTranslator.h"

#include <QByteArrayView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::test {

namespace {

constexpr QStringView plain = u"aeiouAEIOU";
constexpr QStringView accented = u"áéíóúÁÉÍÓÚ";

/// "%1", "%L1", "%n", "<b>", a variable's name at that place: how long; 0: nothing to leave alone.
qsizetype keptAt(QStringView text)
{
    if (text.startsWith("PINBRIDGE_"_L1)) {
        const auto end = std::ranges::find_if(
            text, [](QChar letter) { return !letter.isUpper() && letter != u'_'; });
        return end - text.begin();
    }
    if (text.startsWith(u'<') && text.size() > 2 && (text.at(1).isLetter() || text.at(1) == u'/'))
        return text.indexOf(u'>') + 1;
    if (!text.startsWith(u'%') || text.size() < 2)
        return 0;
    return text.at(1) == u'L' ? 3 : 2;
}

} // namespace

QString PseudoTranslator::translate(const char *context, const char *source,
                                    const char * /*comment*/, int /*number*/) const
{
    const QString text = QString::fromUtf8(source);
    // Qt's own words have files of their own; and a format of dates is no word.
    if (!QByteArrayView(context).startsWith("pinbridge::") || text == "d MMM"_L1)
        return {};
    return pseudoOf(text);
}

QString pseudoOf(const QString &text)
{
    QString result(u'⟦');
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (const qsizetype kept = keptAt(QStringView(text).mid(i)); kept > 0) {
            result += QStringView(text).mid(i, kept);
            i += kept - 1;
            continue;
        }
        const qsizetype vowel = plain.indexOf(text.at(i));
        result += vowel < 0 ? text.at(i) : accented.at(vowel);
        if (vowel >= 0)
            result += accented.at(vowel).toLower();
    }
    return result + u'⟧';
}

QString outsideOf(const QString &text)
{
    QString outside;
    int depth = 0;
    for (const QChar letter : text) {
        if (letter == u'⟦')
            ++depth;
        else if (letter == u'⟧')
            --depth;
        else if (depth == 0)
            outside += letter;
    }
    return outside;
}

} // namespace pinbridge::test
