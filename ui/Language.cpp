// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// Q_INIT_RESOURCE must stand outside of any namespace.
static void initTranslations() { Q_INIT_RESOURCE(translations); }

namespace pinbridge::ui {

namespace {

/// The code of the language that a tag means; empty: not spoken.
QString codeOf(const QString &tag)
{
    const QLocale locale(tag);
    switch (locale.language()) {
    case QLocale::English:
        return u"en"_s;
    case QLocale::German:
        return u"de"_s;
    case QLocale::Japanese:
        return u"ja"_s;
    case QLocale::Chinese:
        break;
    default:
        return {};
    }
    // The tag's own word first: Qt does not know every country's name with every script.
    const bool isSimplified = tag.contains("Hans"_L1, Qt::CaseInsensitive)
                              || (!tag.contains("Hant"_L1, Qt::CaseInsensitive)
                                  && locale.script() == QLocale::SimplifiedChineseScript);
    return isSimplified ? u"zh_CN"_s : QString();
}

/// The system's own where it is of that language: an Austrian's dates, not a German's.
QLocale localeOf(const QString &code)
{
    const QLocale system = QLocale::system();
    const bool isPlain = system.language() == QLocale::C && code == "en"_L1;
    return isPlain || codeOf(system.bcp47Name()) == code ? system : QLocale(code);
}

} // namespace

QList<Language> languages()
{
    return {{u"en"_s, u"English"_s},
            {u"de"_s, u"Deutsch"_s},
            {u"ja"_s, u"日本語"_s},
            {u"zh_CN"_s, u"简体中文"_s}};
}

std::optional<QString> languageNamed(const QString &name)
{
    QString wanted = name;
    wanted.replace(u'-', u'_');
    for (const Language &language : languages()) {
        if (language.code.compare(wanted, Qt::CaseInsensitive) == 0)
            return language.code;
    }
    return std::nullopt;
}

QString languageFor(const QStringList &wanted)
{
    for (const QString &tag : wanted) {
        if (const QString code = codeOf(tag); !code.isEmpty())
            return code;
    }
    return u"en"_s;
}

QString systemLanguage() { return languageFor(QLocale::system().uiLanguages()); }

Speech::Speech(const QString &code)
{
    initTranslations();
    QLocale::setDefault(localeOf(code));
    // Names of the files, not of the locale: that would let "zh_CN" find a file of "zh".
    if (m_qt.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // English has a file, too: its plurals.
    if (m_own.load(u"pinbridge_"_s + code, u":/pinbridge/translations"_s))
        QCoreApplication::installTranslator(&m_own);
}

Speech::~Speech()
{
    // It takes out what it has put in; both translators leave the application as they end.
    QLocale::setDefault(m_before);
}

} // namespace pinbridge::ui
