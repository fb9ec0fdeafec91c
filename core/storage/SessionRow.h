// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sessions/Session.h"

#include <QDateTime>
#include <QSqlQuery>

namespace pinbridge {

/// The columns of table `sessions` that `sessionOf` reads, its number first.
inline constexpr auto sessionColumns =
    QLatin1String("number, pin, upstream_id, creator_email, creator_user_id, contact_email, "
                  "contact_user_id, url, ws_url, created_at, expires_at, revoked");
inline constexpr int sessionColumnCount = 12;

/// From the first columns of a row; without tokens and joins.
[[nodiscard]] Session sessionOf(const QSqlQuery &row);
/// From two columns of `joins`, `joined_at` and `address`.
[[nodiscard]] Join joinOf(const QSqlQuery &row, int column);
/// UTC; invalid for NULL.
[[nodiscard]] QDateTime timeOf(const QVariant &value);

} // namespace pinbridge
