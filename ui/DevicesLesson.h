// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"
#include "ui/Widgets.h"

namespace pinbridge::ui {

class ServerHint;

/// Where no device is known yet: what will appear here, and what makes it appear.
class DevicesLesson : public Card
{
    Q_OBJECT

public:
    /// `facade` must outlive this widget.
    explicit DevicesLesson(Facade &facade, QWidget *parent = nullptr);
    void focusMain();

Q_SIGNALS:
    void remedyAsked(pinbridge::ui::Remedy remedy);

private:
    void refresh();

    Facade &m_facade;
    QLabel *m_title;
    QLabel *m_words;
    QLabel *m_address;
    QPushButton *m_copy;
    QLabel *m_hint;
    ServerHint *m_start;
};

} // namespace pinbridge::ui
