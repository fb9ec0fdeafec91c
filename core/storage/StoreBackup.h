// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"

#include <QString>

namespace pinbridge {

class Database;
struct StoreAddress;

/// A copy of the store as it is at one moment, in a new owner-only file, while servers work on it:
/// of SQLite a database that was checked, of PostgreSQL what its pg_dump writes in the custom
/// format. It is on disk when this returns; its size in bytes. `database` is connected.
/// Failure: BadSetting when the file exists or cannot be made, or pg_dump is not installed;
/// Unavailable; and then there is no file.
[[nodiscard]] Result<qint64> backUpStore(Database &database, const StoreAddress &address,
                                         const QString &file);

} // namespace pinbridge
