// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <optional>

namespace pinbridge::ui {

/// A language that the console speaks.
struct Language
{
    QString code; ///< "de", "zh_CN": that of its file of translations
    QString ownName; ///< "Deutsch": the same in every language

    bool operator==(const Language &) const = default;
};

/// English, in which everything is written, comes first.
[[nodiscard]] QList<Language> languages();
/// The code for what somebody typed: "zh-cn" is "zh_CN". Unset: not spoken.
[[nodiscard]] std::optional<QString> languageNamed(const QString &name);
/// The first of `wanted` (BCP 47 tags, the dearest first) that is spoken; else "en". Traditional
/// Chinese is not taken for Simplified: who reads it has said what they read next.
[[nodiscard]] QString languageFor(const QStringList &wanted);
/// What the system asks for.
[[nodiscard]] QString systemLanguage();

/// The application speaks one language, with its numbers and dates, while this object lives. Made
/// before the first widget: what a widget has said stays.
class Speech
{
public:
    /// `code`: one of `languages()`.
    explicit Speech(const QString &code);
    ~Speech();
    Speech(const Speech &) = delete;
    Speech &operator=(const Speech &) = delete;

private:
    QLocale m_before;
    QTranslator m_qt; ///< the words of Qt's own dialogs, where the system has them
    QTranslator m_own;
};

} // namespace pinbridge::ui
