// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"
#include "ui/Widgets.h"

namespace pinbridge::ui {

/// Help Lightning as the profile in use reaches it.
class UpstreamCard : public Card
{
    Q_OBJECT

public:
    explicit UpstreamCard(Facade &facade, QWidget *parent = nullptr);

private:
    void addRow(const QString &name, QWidget *value, bool isLast = false);
    void refresh();

    Facade &m_facade;
    QLabel *m_centre;
    QLabel *m_site;
    QLabel *m_key;
    QLabel *m_answers;
    Chip *m_check;
    QLabel *m_unchecked;
    QLabel *m_clockWarning; ///< shown where there is one
    QList<QLabel *> m_names;
};

} // namespace pinbridge::ui
