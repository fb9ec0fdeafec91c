// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/DiagnosisWords.h"

namespace pinbridge {

namespace {

QString untranslated(const char * /*context*/, const char *text) { return QString::fromUtf8(text); }

/// In one pass: a value may hold what looks like a place.
QString filled(const QString &text, const QStringList &values)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (number >= 1 && number <= values.size()) {
            result += values[number - 1];
            ++i;
        } else {
            result += text[i];
        }
    }
    return result;
}

} // namespace

DiagnosisWords DiagnosisWords::tr(const char *text)
{
    DiagnosisWords words;
    words.m_text = text;
    return words;
}

QString DiagnosisWords::english() const { return in(untranslated); }

QString DiagnosisWords::in(Speaker speaker) const
{
    return isEmpty() ? QString() : filled(speaker("pinbridge::DiagnosisWords", m_text), m_values);
}

} // namespace pinbridge
