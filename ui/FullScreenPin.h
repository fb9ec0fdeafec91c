// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;

namespace pinbridge::ui {

class PinDisplay;

/// The pin over the whole screen, readable from across a room. Says so when the pin ends while it
/// is shown. Esc, Enter or a click leaves; deletes itself then.
class FullScreenPin : public QWidget
{
    Q_OBJECT

public:
    using Now = std::function<QDateTime()>;

    /// `facade` must outlive this widget.
    FullScreenPin(Facade &facade, const SessionRow &session, Now now, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void refresh();

    Facade &m_facade;
    SessionRow m_session;
    Now m_now;
    QTimer m_tick;
    PinDisplay *m_digits;
    QLabel *m_words;
};

} // namespace pinbridge::ui
