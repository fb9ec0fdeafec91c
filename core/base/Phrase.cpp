// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Phrase.h"

namespace pinbridge {

Phrase Phrase::tr(const char *text)
{
    Phrase phrase;
    phrase.m_text = text;
    return phrase;
}

Phrase Phrase::verbatim(const QString &text)
{
    Phrase phrase;
    phrase.m_verbatim = text;
    return phrase;
}

Phrase Phrase::then(const Phrase &next) const { return tr("%1 %2").arg(*this, next); }

QString Phrase::english() const
{
    return in([](const char *, const char *text) { return QString::fromUtf8(text); });
}

QString Phrase::in(Speaker speaker) const
{
    if (m_text == nullptr)
        return m_verbatim;
    const QString text = speaker("pinbridge::Phrase", m_text);
    // Not QString::arg: a value may hold a %1 of its own.
    QString result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const int number =
            text.at(at) == u'%' && at + 1 < text.size() ? text.at(at + 1).digitValue() : -1;
        if (number < 1 || number > m_values.size()) {
            result += text.at(at);
            continue;
        }
        result += m_values.at(number - 1).in(speaker);
        ++at;
    }
    return result;
}

} // namespace pinbridge
