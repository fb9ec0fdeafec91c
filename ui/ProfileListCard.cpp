// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ProfileListCard.h"

#include "ui/FlowLayout.h"

#include <QListWidget>
#include <QMenu>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int mostRowsShown = 5;

} // namespace

ProfileListCard::ProfileListCard(QWidget *parent)
    : Card(tr("Profiles"), parent)
    , m_list(new QListWidget)
    , m_lesson(
          makeParagraph(tr("A profile holds what Help Lightning issued for a site. Fill in the "
                           "form, or import a .env file, and save."),
                        u"dim"_s))
    , m_use(makeButton(tr("Use"), u"useProfileButton"_s))
    , m_new(makeButton(tr("New"), u"newProfileButton"_s))
    , m_more(makeButton(tr("More ▾"), u"moreButton"_s))
{
    m_list->setObjectName(u"profileList"_s);
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setFrameShape(QFrame::NoFrame);
    m_lesson->setObjectName(u"profilesLesson"_s);
    m_use->setAccessibleName(tr("Use the chosen profile"));
    m_new->setAccessibleName(tr("New profile"));
    m_more->setAccessibleName(tr("More that can be done with profiles"));
    auto *menu = new QMenu(this);
    m_copy = menu->addAction(tr("&Duplicate"), this, &ProfileListCard::copyAsked);
    m_import = menu->addAction(tr("&Import .env…"), this, &ProfileListCard::importAsked);
    m_export = menu->addAction(tr("&Export .env…"), this, &ProfileListCard::exportAsked);
    menu->addSeparator();
    m_remove = menu->addAction(tr("&Remove…"), this, &ProfileListCard::removeAsked);
    m_copy->setObjectName(u"copyProfile"_s);
    m_import->setObjectName(u"importEnv"_s);
    m_export->setObjectName(u"exportEnv"_s);
    m_remove->setObjectName(u"removeProfile"_s);
    m_more->setMenu(menu);

    column()->addWidget(m_lesson);
    column()->addWidget(m_list);
    auto *buttons = new FlowLayout(controlGap);
    buttons->addWidget(m_use);
    buttons->addWidget(m_new);
    buttons->addWidget(m_more);
    column()->addLayout(buttons);

    // Not from inside the click: the list goes on to select what was clicked.
    connect(
        m_list, &QListWidget::currentItemChanged, this,
        [this] {
            if (const QString id = currentId(); !id.isEmpty() && id != m_chosen)
                Q_EMIT chosen(id);
        },
        Qt::QueuedConnection);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (m_use->isEnabled())
            Q_EMIT useAsked(m_chosen);
    });
    connect(m_use, &QPushButton::clicked, this, [this] { Q_EMIT useAsked(m_chosen); });
    connect(m_new, &QPushButton::clicked, this, &ProfileListCard::newAsked);
    refresh();
}

QString ProfileListCard::currentId() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item == nullptr ? QString() : item->data(idRole).toString();
}

void ProfileListCard::showProfiles(const ProfileList &list, const UpstreamState &upstream)
{
    m_profiles = list;
    m_upstream = upstream;
    refresh();
}

void ProfileListCard::setChosen(const QString &profileId)
{
    m_chosen = profileId;
    refresh();
}

void ProfileListCard::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    refresh();
}

void ProfileListCard::refresh()
{
    const QSignalBlocker blocker(m_list);
    const qsizetype count = m_profiles.profiles.size();
    while (m_list->count() > count)
        delete m_list->takeItem(m_list->count() - 1);
    int current = -1;
    for (int i = 0; i < int(count); ++i) {
        const StoredProfile &profile = m_profiles.profiles.at(i);
        if (i == m_list->count())
            m_list->addItem(QString());
        QString state;
        if (!profile.problem.isEmpty())
            state = tr("cannot be read");
        else if (isProfileInUse(m_upstream, profile.id))
            state = tr("in use");
        else if (profile.id == m_profiles.activeId)
            state = tr("used last");
        const QString second = profile.site.isEmpty() || state.isEmpty()
                                   ? profile.site + state
                                   : tr("%1 — %2").arg(state, profile.site);
        QListWidgetItem *item = m_list->item(i);
        item->setText(profile.name + u'\n' + second);
        item->setToolTip(toolTipOf(profile.name));
        item->setData(idRole, profile.id);
        if (profile.id == m_chosen)
            current = i;
    }
    m_list->setCurrentRow(current);
    m_list->setVisible(count > 0);
    m_lesson->setVisible(count == 0);
    if (count > 0) {
        const int rows = std::min(int(count), mostRowsShown);
        m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 4);
    }
    const StoredProfile profile = m_profiles.profile(m_chosen);
    const bool isWhole = profile.exists && profile.problem.isEmpty();
    const bool isUsed = isProfileInUse(m_upstream, m_chosen);
    m_use->setText(isUsed ? tr("In use") : tr("Use"));
    m_use->setEnabled(isWhole && !isUsed && !m_isBusy);
    m_new->setEnabled(!m_isBusy);
    m_copy->setEnabled(isWhole && !m_isBusy);
    m_import->setEnabled(!m_isBusy);
    m_export->setEnabled(isWhole && !m_isBusy);
    m_remove->setEnabled(profile.exists && !m_isBusy);
}

} // namespace pinbridge::ui
