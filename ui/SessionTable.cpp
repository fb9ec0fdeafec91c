// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SessionTable.h"

namespace pinbridge::ui {

SessionTable::SessionTable(SessionModel &sessions, QAbstractItemModel &shown, Theme &theme,
                           QWidget *parent)
    : ListTable(shown, theme,
                {.nameColumn = SessionModel::Pin,
                 .chipColumn = SessionModel::State,
                 .sharing = {SessionModel::Creator, SessionModel::Contact},
                 .toneRole = SessionModel::ToneRole,
                 .liveRole = SessionModel::LiveRole},
                parent)
{
    setAccessibleName(tr("Sessions"));
    connect(this, &ListTable::ticked, &sessions, &SessionModel::tick);
}

} // namespace pinbridge::ui
