// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/DeviceNames.h"
#include "ui/Facade.h"

#include <QWidget>

class QAction;
class QLineEdit;

namespace pinbridge::ui {

class PinCard;
class SecretClipboard;
class SessionDetails;
class SessionFilter;
class SessionForm;
class SessionModel;
class SessionTable;
class Theme;

/// Makes sessions, shows a pin large, lists all of them with their details.
class SessionsPage : public QWidget
{
    Q_OBJECT

public:
    /// All references must outlive this widget.
    SessionsPage(Facade &facade, SessionModel &sessions, SecretClipboard &clipboard, Theme &theme,
                 QWidget *parent = nullptr);

    void focusMain();
    /// Chooses the session, at once or when the list has it.
    void openSession(const QString &id);
    /// The same for one made just now, without disturbing who is busy with something else.
    void showCreated(const SessionRow &session);
    /// For the menus; Ctrl+C copies the pin wherever nothing is selected to be copied.
    [[nodiscard]] QList<QAction *> pinActions() const { return m_actions; }

Q_SIGNALS:
    void remedyAsked(pinbridge::ui::Remedy remedy);
    /// A session that was begun here is made, and this page is not seen.
    void createdUnseen();

private:
    void layOut(Theme &theme);
    void makeActions();
    void search(const QString &text);
    void refresh();
    void chooseAwaited();
    void choose(int row, bool isTaking);
    void showCurrent();

    Facade &m_facade;
    SessionModel &m_sessions;
    QString m_id; ///< of the session that was shown last
    QString m_awaitedId; ///< chosen before the list had it
    DeviceNames m_names;
    SessionFilter *m_filter;
    SessionForm *m_form;
    PinCard *m_card;
    SessionTable *m_table = nullptr;
    SessionDetails *m_details;
    QLineEdit *m_search;
    QWidget *m_empty = nullptr;
    QWidget *m_list = nullptr;
    QList<QAction *> m_actions;
};

} // namespace pinbridge::ui
