// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/SessionArchive.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace pinbridge {

/// For a person: a line each, aligned, times of this machine's zone.
[[nodiscard]] QString sessionTable(const QList<ArchivedSession> &sessions);
/// For a person: everything about one.
[[nodiscard]] QString sessionText(const ArchivedSession &archived);

/// `number`, `pin`, `state`, `session_id`, `creator`, `creator_user_id`, `contact`,
/// `contact_user_id`, `url`, `ws_url`, `created_at`, `expires_at`, `ended_at` (null while it is
/// live), `joins` with `at` and `from`; times in ISO 8601, UTC.
[[nodiscard]] QJsonObject toJson(const ArchivedSession &archived);

/// A line of comma-separated values (RFC 4180), and the one with their names. No spreadsheet takes
/// a value for a formula.
[[nodiscard]] QByteArray csvHeader();
[[nodiscard]] QByteArray csvLine(const ArchivedSession &archived);

} // namespace pinbridge
