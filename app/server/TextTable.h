// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace pinbridge {

/// Rows of equally many cells as lines with aligned columns, for a terminal.
[[nodiscard]] QString textTable(const QList<QStringList> &rows);

} // namespace pinbridge
