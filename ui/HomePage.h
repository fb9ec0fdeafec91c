// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"

#include <QWidget>

class QBoxLayout;

namespace pinbridge::ui {

class AddressCard;
class Card;
class CutLabel;
class SessionForm;
class SessionModel;
class SessionTable;
class Theme;
class WaitingCard;

/// The desk at a glance: what to type on a device, upstream, a new session, the last sessions.
class HomePage : public QWidget
{
    Q_OBJECT

public:
    /// All references must outlive this widget.
    HomePage(Facade &facade, SessionModel &sessions, Theme &theme, QWidget *parent = nullptr);

    void focusMain();
    void copyAddress();

Q_SIGNALS:
    void sessionCreated(const pinbridge::ui::SessionRow &session);
    void sessionOpened(const QString &id);
    void remedyAsked(pinbridge::ui::Remedy remedy);
    void connectAsked();
    void certificateAsked();
    void devicesAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeRecent(SessionModel &sessions, Theme &theme);
    void refresh();
    void showWaiting();
    void tell(const QString &words);

    Facade &m_facade;
    QWidget *m_welcome;
    QWidget *m_desk;
    QBoxLayout *m_top = nullptr;
    WaitingCard *m_waiting;
    CutLabel *m_outcome; ///< of what was decided on that card
    AddressCard *m_address;
    SessionForm *m_form;
    QWidget *m_hint;
    QWidget *m_recent = nullptr;
    SessionTable *m_table = nullptr;
    QWidget *m_empty = nullptr;
};

} // namespace pinbridge::ui
