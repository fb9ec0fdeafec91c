// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/ListTable.h"
#include "ui/SessionModel.h"

namespace pinbridge::ui {

/// A table of sessions: pins in fixed digits, states as chips.
class SessionTable : public ListTable
{
    Q_OBJECT

public:
    /// All references must outlive this widget; `shown` is `sessions` or a proxy of it.
    SessionTable(SessionModel &sessions, QAbstractItemModel &shown, Theme &theme,
                 QWidget *parent = nullptr);
};

} // namespace pinbridge::ui
