// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"

#include <QFrame>

class QLabel;

namespace pinbridge::ui {

class CutLabel;

/// Who is served, how upstream answers, and the sandbox's constant reminder.
class StatusStrip : public QFrame
{
    Q_OBJECT

public:
    explicit StatusStrip(Facade &facade, QWidget *parent = nullptr);

private:
    void refresh();

    Facade &m_facade;
    QLabel *m_served;
    QLabel *m_upstream;
    QLabel *m_clock; ///< shown where the clock is too far out
    CutLabel *m_reminder; ///< gives way where there is little room
};

} // namespace pinbridge::ui
