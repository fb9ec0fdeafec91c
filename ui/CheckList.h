// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"

#include <QWidget>

class QGridLayout;

namespace pinbridge::ui {

/// The stages of a credential check: outcome in a word, what was found, advice, duration.
class CheckList : public QWidget
{
    Q_OBJECT

public:
    explicit CheckList(QWidget *parent = nullptr);

    void showSteps(const QList<CheckRow> &steps);

private:
    void addStep(QGridLayout &grid, const CheckRow &step);

    QWidget *m_body = nullptr;
};

} // namespace pinbridge::ui
