// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"
#include "ui/UserModel.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace pinbridge::ui {

class Card;
class FailureBox;
class SecretClipboard;
class ServerHint;
class Theme;
class TokensCard;
class UserCard;

/// Authenticates users: who each is, how long the token lives, and the token for who needs it.
class UsersPage : public QWidget
{
    Q_OBJECT

public:
    /// All references must outlive this widget.
    UsersPage(Facade &facade, SecretClipboard &clipboard, Theme &theme, QWidget *parent = nullptr);

    void focusMain();

Q_SIGNALS:
    void remedyAsked(pinbridge::ui::Remedy remedy);

private:
    Card *makeAskCard();
    Card *makeListCard(Theme &theme);
    void connectResults(Facade &facade);
    void judge(bool mustSpeak);
    void submit();
    void finish(const QString &words);
    void showUser(const UserText &user);
    void showCurrent();
    void forgetCurrent();
    void onUpstreamChanged();
    void update();

    Facade &m_facade;
    RequestId m_request = 0;
    QStringList m_site; ///< what the users belong to
    QTimer m_pause;
    QLineEdit *m_email;
    QLabel *m_verdict;
    QPushButton *m_authenticate;
    QPushButton *m_cancel;
    QLabel *m_stage;
    ServerHint *m_hint;
    FailureBox *m_failure;
    QWidget *m_empty;
    UserModel m_users;
    UserCard *m_result;
    TokensCard *m_tokens;
    Card *m_list = nullptr;
    QTableView *m_table = nullptr;
};

} // namespace pinbridge::ui
