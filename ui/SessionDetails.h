// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/DeviceNames.h"
#include "ui/Facade.h"
#include "ui/Widgets.h"

#include <QTimer>

namespace pinbridge::ui {

class SecretClipboard;
class TokenLine;

/// Everything about one session: its id, both sides with their tokens, who joined from where.
class SessionDetails : public Card
{
    Q_OBJECT

public:
    /// Both references must outlive this widget.
    SessionDetails(Facade &facade, SecretClipboard &clipboard, QWidget *parent = nullptr);

    void setSession(const SessionRow &session);
    void clear();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// For the tokens, which no list has; only while they can be seen.
    void ask();
    void showTokens(const SessionTokens &tokens);
    void tick();
    void showCall();
    [[nodiscard]] QString joinWords() const;

    DeviceNames m_names;
    Facade &m_facade;
    SessionRow m_session;
    RequestId m_request = 0; ///< for its tokens
    bool m_isAsked = true; ///< or there is nothing to ask for
    QTimer m_tick;
    QLabel *m_none;
    QWidget *m_body;
    QLabel *m_id;
    QLabel *m_call; ///< what became of it; hidden where nobody knows
    QLabel *m_creator;
    QLabel *m_contact;
    QLabel *m_joins;
    TokenLine *m_creatorUser;
    TokenLine *m_creatorSession;
    TokenLine *m_contactUser;
    TokenLine *m_contactSession;
};

} // namespace pinbridge::ui
