// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "traffic/Exchange.h"

#include <QDialog>

class QTreeWidget;

namespace pinbridge::ui {

/// In what two exchanges differ, a line each.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    CompareDialog(const ExchangePtr &left, const ExchangePtr &right, QWidget *parent = nullptr);

private:
    void fill();

    ExchangePtr m_left;
    ExchangePtr m_right;
    bool m_withExpected = false;
    QTreeWidget *m_table;
};

} // namespace pinbridge::ui
