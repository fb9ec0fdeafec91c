// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/DiagnosisWords.h"

namespace pinbridge {

namespace {

QString untranslated(const char * /*context*/, const char *text) { return QString::fromUtf8(text); }

} // namespace

DiagnosisWords DiagnosisWords::tr(const char *text)
{
    DiagnosisWords words;
    words.m_text = text;
    return words;
}

DiagnosisWords DiagnosisWords::verbatim(const QString &text)
{
    DiagnosisWords words;
    words.m_verbatim = text;
    return words;
}

QString DiagnosisWords::english() const { return in(untranslated); }

/// In one pass: a value may hold what looks like a place.
QString DiagnosisWords::in(Speaker speaker) const
{
    if (m_text == nullptr)
        return m_verbatim;
    const QString text = speaker("pinbridge::DiagnosisWords", m_text);
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (number >= 1 && number <= m_values.size()) {
            result += m_values[number - 1].in(speaker);
            ++i;
        } else {
            result += text[i];
        }
    }
    return result;
}

} // namespace pinbridge
