// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"
#include "ui/Widgets.h"

namespace pinbridge::ui {

class ServerHint;

/// Where nothing has been asked yet: what will appear here, and what makes it appear.
class TrafficLesson : public Card
{
    Q_OBJECT

public:
    /// `facade` must outlive this widget.
    explicit TrafficLesson(Facade &facade, QWidget *parent = nullptr);
    void focusMain();

Q_SIGNALS:
    void remedyAsked(pinbridge::ui::Remedy remedy);

private:
    void refresh();

    Facade &m_facade;
    QLabel *m_words;
    QWidget *m_ask;
    CutLabel *m_line;
    QPushButton *m_copy;
    ServerHint *m_start;
};

} // namespace pinbridge::ui
