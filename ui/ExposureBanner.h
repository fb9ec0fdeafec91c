// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"

#include <QFrame>

namespace pinbridge::ui {

/// Says on every page that anyone who reaches the port is served, as long as that is so.
class ExposureBanner : public QFrame
{
    Q_OBJECT

public:
    /// `facade` must outlive this widget.
    explicit ExposureBanner(Facade &facade, QWidget *parent = nullptr);

private:
    void refresh();

    Facade &m_facade;
};

} // namespace pinbridge::ui
