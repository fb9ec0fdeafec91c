// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sessions/Session.h"
#include "ui/Facade.h"

#include <QHash>
#include <QList>

namespace pinbridge {

/// Makes the rows of lists that come often and differ little: tokens that were in the list before
/// are neither copied nor read again.
class SessionRows
{
public:
    /// Forgets what is not in this list.
    [[nodiscard]] QList<ui::SessionRow> rowsOf(const QList<Session> &sessions);

private:
    QHash<QString, ui::SessionRow> m_known; ///< by upstream's id
};

/// One row by itself.
[[nodiscard]] ui::SessionRow rowOf(const Session &session);

} // namespace pinbridge
