// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"
#include "ui/Widgets.h"

class QGridLayout;

namespace pinbridge::ui {

class SecretClipboard;
class TokenLine;

/// One user that was authenticated: who it is, the token, and what the token says of itself.
class UserCard : public Card
{
    Q_OBJECT

public:
    /// `clipboard` must outlive this widget.
    explicit UserCard(SecretClipboard &clipboard, QWidget *parent = nullptr);

    void setUser(const UserText &user);
    /// Keeps nothing of the user, and hides.
    void clear();

Q_SIGNALS:
    void forgetAsked();

private:
    QWidget *makeInside();
    void lookInside(bool isOpen);
    void fillInside();

    UserText m_user;
    QLabel *m_name;
    QLabel *m_address;
    QLabel *m_id;
    TokenLine *m_token;
    QPushButton *m_look;
    QPushButton *m_forget;
    QWidget *m_inside;
    QLabel *m_insideWords;
    QGridLayout *m_claims;
};

} // namespace pinbridge::ui
