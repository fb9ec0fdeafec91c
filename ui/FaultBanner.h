// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace pinbridge::ui {

class CutLabel;

/// Above every page while requests of devices are broken on purpose: nobody shall look for another
/// reason, or forget it.
class FaultBanner : public QFrame
{
    Q_OBJECT

public:
    /// `facade` must outlive this widget.
    explicit FaultBanner(Facade &facade, QWidget *parent = nullptr);

    /// Whether the page that lists the rules is another one.
    void setElsewhere(bool isElsewhere);

Q_SIGNALS:
    void faultsAsked();
    /// The button that had the keyboard has gone.
    void keyboardFree();

private:
    void refresh();

    Facade &m_facade;
    QLabel *m_words;
    CutLabel *m_rules;
    QPushButton *m_open;
    QPushButton *m_off;
};

} // namespace pinbridge::ui
