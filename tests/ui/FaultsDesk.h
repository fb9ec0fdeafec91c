// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/FakeFacade.h"
#include "ui/FaultsPage.h"
#include "ui/ListTable.h"
#include "ui/Theme.h"
#include "ui/Widget.h"
#include "ui/Widgets.h"

#include <QComboBox>
#include <QTest>

namespace pinbridge::test {

/// The Faults page alone, shown, with the server running and the keyboard.
struct FaultsDesk
{
    FaultsDesk()
    {
        facade.listen();
        page.resize(1000, 700);
        if (!showActive(page))
            qFatal("the page does not come");
    }

    [[nodiscard]] QString cell(int row, ui::FaultModel::Column column)
    {
        return find<ui::ListTable>(page, QStringLiteral("faultTable"))
            ->model()
            ->index(row, column)
            .data()
            .toString();
    }
    /// By keys. `data`: what stands for the entry.
    void choose(const QString &box, const QString &data)
    {
        auto *list = find<QComboBox>(page, box);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        for (int i = 1; i < list->count() && list->currentData().toString() != data; ++i)
            QTest::keyClick(list, Qt::Key_Down);
        if (list->currentData().toString() != data)
            qFatal("%s has no %s", qPrintable(box), qPrintable(data));
    }
    void turnOn() { click(page, QStringLiteral("addFault")); }
    [[nodiscard]] QWidget *field(const QString &name) { return find<QWidget>(page, name); }

    FakeFacade facade;
    ui::Theme theme{ui::ThemeChoice::Light};
    ui::FaultsPage page{facade, theme};
};

} // namespace pinbridge::test
