// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace pinbridge {

/// The items of a query as the real API reads them: application/x-www-form-urlencoded, so a "+"
/// is a blank. The last of two equal names wins.
[[nodiscard]] QMap<QString, QString> queryItems(const QByteArray &query);

} // namespace pinbridge
