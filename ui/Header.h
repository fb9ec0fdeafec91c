// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"

#include <QFrame>

class QAction;
class QLabel;
class QPushButton;

namespace pinbridge::ui {

class Chip;

/// The same on every page: its title, the profile, who reaches the server, start and stop.
class Header : public QFrame
{
    Q_OBJECT

public:
    explicit Header(Facade &facade, QWidget *parent = nullptr);

    void setTitle(const QString &title);

Q_SIGNALS:
    void profilesAsked();
    void stopAsked();
    void sandboxAsked();
    void profileAsked(const QString &profileId); ///< a stored one
    void givenProfileAsked(); ///< that of environment or options

private:
    void refresh();

    Facade &m_facade;
    QLabel *m_title;
    Chip *m_sandbox;
    QPushButton *m_profile;
    Chip *m_exposure;
    QPushButton *m_run;
    QAction *m_useSandbox;
};

} // namespace pinbridge::ui
