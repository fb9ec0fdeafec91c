// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Theme.h"

#include <QWidget>

namespace pinbridge::ui {

/// The first start: two doors, for who has no account and for who has one.
class WelcomeCard : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomeCard(Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void sandboxChosen();
    void connectChosen();
};

} // namespace pinbridge::ui
