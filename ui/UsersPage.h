// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace pinbridge::ui {

class Card;
class FailureBox;
class SecretClipboard;
class ServerHint;
class TokenLine;

/// Authenticates a user: who it is, how long the token lives, and the token for who needs it.
class UsersPage : public QWidget
{
    Q_OBJECT

public:
    /// All references must outlive this widget.
    UsersPage(Facade &facade, SecretClipboard &clipboard, QWidget *parent = nullptr);

    void focusMain();

Q_SIGNALS:
    void remedyAsked(pinbridge::ui::Remedy remedy);

private:
    Card *makeAskCard();
    Card *makeResultCard(SecretClipboard &clipboard);
    void connectResults(Facade &facade);
    void judge(bool mustSpeak);
    void submit();
    void finish(const QString &words);
    void showUser(const UserText &user);
    void forgetUser();
    void onUpstreamChanged();
    void update();

    Facade &m_facade;
    RequestId m_request = 0;
    QStringList m_site; ///< what the shown user belongs to
    QTimer m_pause;
    QLineEdit *m_email;
    QLabel *m_verdict;
    QPushButton *m_authenticate;
    QPushButton *m_cancel;
    QLabel *m_stage;
    ServerHint *m_hint;
    FailureBox *m_failure;
    QWidget *m_empty;
    Card *m_result = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_address = nullptr;
    QLabel *m_id = nullptr;
    TokenLine *m_token = nullptr;
};

} // namespace pinbridge::ui
