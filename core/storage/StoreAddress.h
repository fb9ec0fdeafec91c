// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"

#include <QString>
#include <QStringList>

namespace pinbridge {

/// Where sessions and devices are kept: a SQLite file, or a PostgreSQL server that several machines
/// share. Holds no password.
struct StoreAddress
{
    enum class Kind { Sqlite, Postgres };

    Kind kind = Kind::Sqlite;
    QString file; ///< SQLite's, absolute
    QString host; ///< PostgreSQL's; a folder for its socket; empty: libpq's own choice
    int port = -1; ///< -1: PostgreSQL's own
    QString user; ///< empty: libpq's own choice
    QString database;
    QStringList options; ///< "sslmode=verify-full", … as libpq takes them

    /// `text` is the setting `store`: empty for SQLite in `dataDirectory`, a path, or a URL
    /// postgresql://user@host:port/database?sslmode=… (libpq, "Connection URIs").
    /// Failure: BadSetting, among others for a password in it: a command line is seen by all.
    [[nodiscard]] static Result<StoreAddress> parse(const QString &text,
                                                    const QString &dataDirectory);

    /// For people: the path, or "postgresql://user@host:port/database".
    [[nodiscard]] QString shown() const;
    /// PostgreSQL's, for its own programs (libpq, "Keyword/Value Connection Strings").
    [[nodiscard]] QString connectionString() const;
    /// For people: that it cannot be used, why, and what to do. `problem` is the database's word.
    [[nodiscard]] Phrase unusable(const QString &problem) const;
};

} // namespace pinbridge
