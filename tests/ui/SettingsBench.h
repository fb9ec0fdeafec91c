// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/FakeFacade.h"
#include "ui/SettingTexts.h"
#include "ui/SettingsPage.h"
#include "ui/Theme.h"
#include "ui/Widget.h"

#include <algorithm>

namespace pinbridge::test {

/// The page with settings as they are on a first start.
struct SettingsBench
{
    SettingsBench()
    {
        using namespace Qt::Literals::StringLiterals;
        const QMap<QString, QString> standards{
            {u"port"_s, u"8777"_s},           {u"host"_s, u"::"_s},
            {u"access"_s, u"approved"_s},     {u"session-id"_s, u"list"_s},
            {u"lookup"_s, u"none"_s},         {u"pin-digits"_s, u"4"_s},
            {u"pin-life"_s, u"24h"_s},        {u"request-rate"_s, u"100"_s},
            {u"history"_s, u"30d"_s},         {u"log-format"_s, u"text"_s},
            {u"store"_s, u"/d/sessions.db"_s}};
        for (const ui::SettingText &text : ui::settingTexts()) {
            ui::SettingRow row;
            row.name = text.name;
            row.variable = u"PINBRIDGE_"_s + QString(text.name).replace(u'-', u'_').toUpper();
            row.value = row.fallback = standards.value(text.name);
            state.rows.append(row);
        }
        state.path = u"/d/settings.json"_s;
        state.startAtLogin = ui::StartAtLogin::Off;
        facade.listen();
        tell();
        page.resize(1052, 700);
        page.show();
    }

    [[nodiscard]] ui::SettingRow &row(const QString &name)
    {
        return *std::ranges::find(state.rows, name, &ui::SettingRow::name);
    }
    void tell() { facade.setSettings(state); }
    /// As if the value had been saved: it waits for a restart.
    void store(const QString &name, const QString &value)
    {
        ui::SettingRow &changed = row(name);
        changed.value = value;
        changed.source = ui::SettingRow::Source::Saved;
        changed.isSaved = changed.waits = true;
    }
    void saved(const QString &note = {})
    {
        tell();
        Q_EMIT facade.settingsSaved(facade.lastId, note);
    }

    ui::SettingsState state;
    FakeFacade facade;
    ui::Theme theme{ui::ThemeChoice::Light};
    ui::SettingsPage page{facade, theme};
};

} // namespace pinbridge::test
