// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"
#include "ui/Widgets.h"

class QAction;
class QLabel;
class QListWidget;
class QPushButton;

namespace pinbridge::ui {

/// The stored profiles by name, which of them is in use in a word, and what can be done with the
/// chosen one.
class ProfileListCard : public Card
{
    Q_OBJECT

public:
    explicit ProfileListCard(QWidget *parent = nullptr);

    void showProfiles(const ProfileList &list, const UpstreamState &upstream);
    /// Marks it; empty: none, which is a new one. Tells nobody.
    void setChosen(const QString &profileId);
    /// While something is done, nothing else can be begun.
    void setBusy(bool isBusy);

Q_SIGNALS:
    /// By a person; it is marked only by `setChosen`.
    void chosen(const QString &profileId);
    void useAsked(const QString &profileId);
    void newAsked();
    void copyAsked();
    void removeAsked();
    void importAsked();
    void exportAsked();

private:
    void refresh();
    [[nodiscard]] QString currentId() const;

    ProfileList m_profiles;
    UpstreamState m_upstream;
    QString m_chosen;
    bool m_isBusy = false;
    QListWidget *m_list;
    QLabel *m_lesson;
    QPushButton *m_use;
    QPushButton *m_new;
    QPushButton *m_more;
    QAction *m_copy;
    QAction *m_import;
    QAction *m_export;
    QAction *m_remove;
};

} // namespace pinbridge::ui
