// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"
#include "ui/Widgets.h"

#include <QPointer>

class QMenu;

namespace pinbridge::ui {

class FailureBox;
class QrCode;

/// What to type on the device: the address large, as QR code, and the other addresses; where
/// there is none, why.
class AddressCard : public Card
{
    Q_OBJECT

public:
    explicit AddressCard(Facade &facade, QWidget *parent = nullptr);
    void copyAddress();

Q_SIGNALS:
    void remedyAsked(pinbridge::ui::Remedy remedy);
    void certificateAsked();

private:
    void refresh();
    void showListening(const ServerState &server);
    void keepFocus(bool hadFocus);
    void fillMenu(const ServerState &server);

    Facade &m_facade;
    QrCode *m_qr;
    QLabel *m_heading;
    QLabel *m_address;
    QLabel *m_note;
    QLabel *m_hint;
    QPushButton *m_copy;
    QPushButton *m_others;
    QPushButton *m_certificate;
    QPushButton *m_start;
    QMenu *m_menu;
    FailureBox *m_failure;
    QPointer<QWidget> m_stopgap; ///< has the keyboard until this card has a button again
};

} // namespace pinbridge::ui
