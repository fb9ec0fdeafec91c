// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QString>

namespace pinbridge {

/// Devices as a server tells them, for a person: a line each, aligned, with times as seen from
/// `now`. Empty when there are none.
[[nodiscard]] QString deviceTable(const QJsonArray &devices, const QDateTime &now);

} // namespace pinbridge
