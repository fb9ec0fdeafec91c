// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/FakeFacade.h"
#include "ui/LanguageMenu.h"
#include "ui/MainWindow.h"
#include "ui/Presence.h"
#include "ui/Theme.h"
#include "ui/WindowKeeper.h"

#include <QList>
#include <QString>

#include <functional>

namespace pinbridge::test {

/// The whole console on a facade that a test decides, with a tray to hide in.
class Stage
{
public:
    explicit Stage(ui::ThemeChoice choice = ui::ThemeChoice::Light);

    /// Serving, with something of everything that comes.
    void fill();
    [[nodiscard]] QWidget *shown() { return &window; }

    FakeFacade facade;
    ui::Theme theme;
    ui::MainWindow window{facade, theme};
    ui::WindowKeeper keeper{window, theme, {}};
    ui::Presence presence{window, facade, keeper, [] { return true; }};
    ui::LanguageMenu languages{window, keeper};
};

/// A sentence that the core has said, in the brackets of the pseudo-language.
[[nodiscard]] QString said();

/// One thing to be seen.
struct Stop
{
    QString name; ///< "users, failed"
    /// Brings it on the stage and returns its window.
    std::function<QWidget *(Stage &)> open;
};

/// Every page in each of its states, and every dialog.
[[nodiscard]] const QList<Stop> &stops();
/// Those among them that are about the fault lab.
[[nodiscard]] QList<Stop> faultStops();
/// The column "stop", an index, with a row for each stop.
void addStops();

} // namespace pinbridge::test
