// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace pinbridge::ui {

/// The pin over the whole screen, readable from across a room. Esc, Enter or a click leaves;
/// deletes itself then.
class FullScreenPin : public QWidget
{
    Q_OBJECT

public:
    FullScreenPin(const QString &pin, const QString &contact, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
};

} // namespace pinbridge::ui
