// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ExposureBanner.h"

#include "ui/SettingTexts.h"
#include "ui/Widgets.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

ExposureBanner::ExposureBanner(Facade &facade, QWidget *parent)
    : QFrame(parent)
    , m_facade(facade)
{
    setObjectName(u"exposureBanner"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(edgeGap, controlGap, edgeGap, controlGap);
    QLabel *words =
        makeParagraph(tr("Every device that reaches this machine is served, without asking. To "
                         "decide on each, set “%1” to “%2” on the Settings page.")
                          .arg(settingTitle(u"access"_s), choiceTitle(u"access"_s, u"approved"_s)));
    row->addWidget(words);
    setAccessibleName(words->text());
    connect(&facade, &Facade::serverChanged, this, &ExposureBanner::refresh);
    refresh();
}

void ExposureBanner::refresh()
{
    const ServerState server = m_facade.server();
    const bool isOpen = server.openToAll && server.phase == ServerState::Phase::Listening;
    const bool hasCome = isOpen && isHidden();
    setVisible(isOpen);
    if (hasCome)
        announce(*this);
}

} // namespace pinbridge::ui
