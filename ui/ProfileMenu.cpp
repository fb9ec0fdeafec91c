// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ProfileMenu.h"

#include "ui/Widgets.h"

#include <QAction>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

ProfileMenu::ProfileMenu(Facade &facade, QWidget *parent)
    : QMenu(parent)
    , m_facade(facade)
    , m_given(addAction(QString(), this, &ProfileMenu::givenProfileAsked))
{
    setObjectName(u"profileMenu"_s);
    connect(&facade, &Facade::profilesChanged, this, &ProfileMenu::refresh);
    connect(&facade, &Facade::upstreamChanged, this, &ProfileMenu::refresh);
    refresh();
}

void ProfileMenu::refresh()
{
    const ProfileList list = m_facade.profiles();
    // An open menu stays as it is where only states change.
    const bool isSame = std::ranges::equal(m_entries, list.profiles,
                                           [](const QAction *entry, const StoredProfile &profile) {
                                               return entry->data().toString() == profile.id;
                                           });
    if (!isSame)
        rebuild(list);
    const UpstreamState upstream = m_facade.upstream();
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const StoredProfile &profile = list.profiles.at(i);
        m_entries.at(i)->setText(tr("Use %1").arg(withoutShortcuts(profile.name)));
        m_entries.at(i)->setEnabled(profile.problem.isEmpty()
                                    && !isProfileInUse(upstream, profile.id));
    }
    m_given->setText(tr("Use %1, given at the start").arg(withoutShortcuts(list.givenName)));
    m_given->setVisible(!list.givenName.isEmpty());
    m_given->setEnabled(!isInUse(upstream, list.givenName) || !upstream.profileId.isEmpty());
}

void ProfileMenu::rebuild(const ProfileList &list)
{
    for (QAction *entry : std::as_const(m_entries)) {
        removeAction(entry);
        entry->deleteLater(); // it may be what has brought us here
    }
    m_entries.clear();
    for (const StoredProfile &profile : list.profiles) {
        auto *entry = new QAction(this);
        entry->setData(profile.id);
        connect(entry, &QAction::triggered, this,
                [this, id = profile.id] { Q_EMIT profileAsked(id); });
        insertAction(m_given, entry);
        m_entries << entry;
    }
}

} // namespace pinbridge::ui
