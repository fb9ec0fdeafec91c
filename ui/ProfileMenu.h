// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"

#include <QMenu>

namespace pinbridge::ui {

/// The profiles to change to: each stored one, and that of the start. Those in use cannot be
/// chosen. Other entries may be added below.
class ProfileMenu : public QMenu
{
    Q_OBJECT

public:
    /// `facade` must outlive this menu.
    explicit ProfileMenu(Facade &facade, QWidget *parent = nullptr);

Q_SIGNALS:
    void profileAsked(const QString &profileId);
    void givenProfileAsked();

private:
    void refresh();
    void rebuild(const ProfileList &list);

    Facade &m_facade;
    QAction *m_given;
    QList<QAction *> m_entries; ///< each with its profile's id
};

} // namespace pinbridge::ui
