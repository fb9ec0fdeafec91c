// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/SessionModel.h"

#include <QTableView>
#include <QTimer>

namespace pinbridge::ui {

class Theme;

/// A table of sessions: pins in fixed digits, states as chips, times that tick while they are
/// seen.
class SessionTable : public QTableView
{
    Q_OBJECT

public:
    /// All references must outlive this widget; `shown` is `sessions` or a proxy of it.
    SessionTable(SessionModel &sessions, QAbstractItemModel &shown, Theme &theme,
                 QWidget *parent = nullptr);

    /// High enough for that many rows and the header.
    void setVisibleRows(int rows);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();

    QTimer m_tick;
};

} // namespace pinbridge::ui
