// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace pinbridge::ui {

/// A matter of settings: a card of the Settings page, in this order.
enum class SettingGroup { Network, Served, Pins, Origins, Limits, Https, Storage };

/// What a value is chosen or typed with.
enum class SettingEditor { Choice, Number, Time, Text, List, File };

struct SettingChoice
{
    QString value; ///< "approved"
    QString words; ///< "Devices that I allow"
};

/// What a setting of the server is for people.
struct SettingText
{
    QString name; ///< that of the table of settings
    SettingGroup group = SettingGroup::Network;
    SettingEditor editor = SettingEditor::Text;
    QString title;
    QString explanation;
    QString unit{}; ///< of numbers: "requests a second"; empty: none
    QString example{}; ///< shown where nothing is typed
    QList<SettingChoice> choices{}; ///< of SettingEditor::Choice
};

/// Every setting that the Settings page knows, in the order of the page.
[[nodiscard]] QList<SettingText> settingTexts();
/// Unset: the page does not know it.
[[nodiscard]] std::optional<SettingText> settingTextOf(const QString &name);
[[nodiscard]] QString titleOf(SettingGroup group);
/// For who names it elsewhere: "Which devices are served". `name` is one that the page knows.
[[nodiscard]] QString settingTitle(const QString &name);
/// "Devices that I allow".
[[nodiscard]] QString choiceTitle(const QString &name, const QString &value);

} // namespace pinbridge::ui
