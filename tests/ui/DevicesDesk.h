// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/DeviceModel.h"
#include "ui/DevicesPage.h"
#include "ui/FakeFacade.h"
#include "ui/ListTable.h"
#include "ui/Theme.h"
#include "ui/WaitingCard.h"
#include "ui/Widget.h"

namespace pinbridge::test {

/// The page on a server that listens on the LAN.
struct DevicesDesk
{
    DevicesDesk()
    {
        facade.listen();
        page.resize(1052, 700);
        page.show();
    }

    [[nodiscard]] ui::ListTable *table()
    {
        return find<ui::ListTable>(page, QStringLiteral("deviceTable"));
    }
    [[nodiscard]] QList<ui::WaitingCard *> cards() const
    {
        QList<ui::WaitingCard *> seen;
        for (ui::WaitingCard *card : page.findChildren<ui::WaitingCard *>()) {
            if (card->isVisible())
                seen << card;
        }
        return seen;
    }
    [[nodiscard]] QString cell(int row, int column)
    {
        return table()->model()->index(row, column).data().toString();
    }
    void choose(const QString &address)
    {
        const auto *model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (cell(row, ui::DeviceModel::Address) == address)
                table()->setCurrentIndex(model->index(row, 0));
        }
    }
    [[nodiscard]] QString chosen()
    {
        return table()->currentIndex().siblingAtColumn(ui::DeviceModel::Address).data().toString();
    }
    /// The facade has kept a decision.
    void answer(const QList<ui::DeviceRow> &devices, const QString &address)
    {
        facade.setDevices(devices);
        Q_EMIT facade.deviceDecided(facade.lastId, address);
    }

    FakeFacade facade;
    ui::Theme theme{ui::ThemeChoice::Light};
    ui::DevicesPage page{facade, theme};
};

} // namespace pinbridge::test
