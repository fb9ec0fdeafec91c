// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SessionTable.h"

namespace pinbridge::ui {

SessionTable::SessionTable(SessionModel &sessions, QAbstractItemModel &shown, Theme &theme,
                           QWidget *parent)
    : ListTable(sessions, shown, theme,
                {.nameColumn = SessionModel::Pin,
                 .chipColumn = SessionModel::State,
                 .sharing = {SessionModel::Creator, SessionModel::Contact},
                 .leastShare = 80,
                 .spare = {SessionModel::Made}},
                parent)
{
    setAccessibleName(tr("Sessions"));
}

} // namespace pinbridge::ui
