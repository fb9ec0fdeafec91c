// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"

#include <QList>
#include <QString>

namespace pinbridge {

class Database;
struct StoreAddress;

/// Connects to a store that is there and has this program's schema, for programs beside a server:
/// unlike a server's start it makes and changes nothing. Failure: BadSetting or Unavailable at
/// Stage::Storage, with what to do.
[[nodiscard]] Result<void> openExisting(Database &database, const StoreAddress &address);

/// One thing that was looked at.
struct StoreFinding
{
    QString name; ///< "schema"
    bool isGood = true;
    QString words; ///< what was seen; where it is not good also what to do
};

/// Looks at everything that a server needs of its store, and changes nothing: that it can be
/// reached, who else can read it, its schema, its integrity, its key. Ends with what makes the
/// rest impossible to tell.
[[nodiscard]] QList<StoreFinding> checkStore(Database &database, const StoreAddress &address,
                                             const QString &keyFile);

} // namespace pinbridge
