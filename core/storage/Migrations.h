// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"

namespace pinbridge {

class Database;

/// The version of the schema that this program knows: the number of its migrations.
[[nodiscard]] int schemaVersion();

/// The version of the schema that the connected database has; 0: none.
[[nodiscard]] Result<int> storedSchema(Database &database);

/// Brings the connected database to `version`, each step in one transaction, one program at a
/// time. Forward only. Failure: BadSetting when the database is of a newer program; Unavailable.
[[nodiscard]] Result<void> migrate(Database &database, int version = schemaVersion());

} // namespace pinbridge
