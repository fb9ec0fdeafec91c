// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/DeviceNames.h"
#include "ui/TokenModel.h"
#include "ui/Widgets.h"

#include <QTimer>

namespace pinbridge::ui {

class ListTable;

/// The tokens that were seen in this run and live: how long they still do, and which devices hold
/// them. Hidden while there is none.
class TokensCard : public Card
{
    Q_OBJECT

public:
    /// Both references must outlive this widget.
    TokensCard(Facade &facade, Theme &theme, QWidget *parent = nullptr);

    /// Its token is taken from this window; devices may hold it.
    void forget(const QString &email);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void onUpstreamChanged();

    Facade &m_facade;
    DeviceNames m_names;
    QStringList m_site;
    TokenModel m_model;
    ListTable *m_table;
    QTimer m_watch; ///< over those that end, while they are seen
};

} // namespace pinbridge::ui
