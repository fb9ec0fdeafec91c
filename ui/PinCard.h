// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"
#include "ui/Widgets.h"

namespace pinbridge::ui {

class FailureBox;
class PinDisplay;
class QrCode;

/// One session's pin, large, with what can be done with it.
class PinCard : public Card
{
    Q_OBJECT

public:
    explicit PinCard(Facade &facade, QWidget *parent = nullptr);

    void setSession(const SessionRow &session);
    void clear();
    [[nodiscard]] bool hasSession() const { return !m_session.pin.isEmpty(); }

    void copyPin();
    void copyInvitation();
    void showFullScreen();
    void askRevoke();

Q_SIGNALS:
    void remedyAsked(pinbridge::ui::Remedy remedy);

private:
    [[nodiscard]] QString invitation() const;
    void layOut();
    void refresh();

    Facade &m_facade;
    SessionRow m_session;
    RequestId m_revoking = 0;
    QLabel *m_heading;
    PinDisplay *m_digits;
    QLabel *m_words;
    QPushButton *m_copy;
    QPushButton *m_full;
    QPushButton *m_invite;
    QPushButton *m_revoke;
    QrCode *m_qr;
    FailureBox *m_failure;
};

} // namespace pinbridge::ui
