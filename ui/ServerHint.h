// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace pinbridge::ui {

/// Says why nothing can be asked while the server does not run, with the button that mends it.
/// Not seen while it runs.
class ServerHint : public QWidget
{
    Q_OBJECT

public:
    enum class Purpose {
        Ask, ///< somebody wants to ask something
        Serve, ///< devices are to be served
        Break, ///< what devices ask is to be broken
    };

    /// `heir` gets the keyboard when the button goes; it and `facade` must outlive this widget.
    ServerHint(Facade &facade, QWidget &heir, Purpose purpose = Purpose::Ask,
               QWidget *parent = nullptr);

    /// For who tried nevertheless: said aloud, and the keyboard goes to the button.
    void insist();

Q_SIGNALS:
    void remedyAsked(pinbridge::ui::Remedy remedy);

private:
    void refresh();

    Facade &m_facade;
    QWidget &m_heir;
    const Purpose m_purpose;
    QLabel *m_words;
    QPushButton *m_button;
};

} // namespace pinbridge::ui
