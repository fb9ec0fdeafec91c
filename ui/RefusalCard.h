// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"
#include "ui/Widgets.h"

class QGridLayout;

namespace pinbridge::ui {

/// What was refused since the server was started, in words; only what has happened.
class RefusalCard : public Card
{
    Q_OBJECT

public:
    /// `facade` must outlive this widget.
    explicit RefusalCard(Facade &facade, QWidget *parent = nullptr);

private:
    void refresh();

    Facade &m_facade;
    QGridLayout *m_grid;
    QLabel *m_nothing;
    QList<QLabel *> m_numbers;
    QList<QLabel *> m_words;
};

} // namespace pinbridge::ui
