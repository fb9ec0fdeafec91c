// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/Migrations.h"

#include "storage/Database.h"

#include <QStringList>

#include <vector>

namespace pinbridge {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What differs: NUMBER is a growing number given by the database, BYTES a blob.
QString inDialect(QString statement, Database::Kind kind)
{
    const bool sqlite = kind == Database::Kind::Sqlite;
    statement.replace("NUMBER"_L1, sqlite ? "INTEGER PRIMARY KEY AUTOINCREMENT"_L1
                                          : "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY"_L1);
    statement.replace("BYTES"_L1, sqlite ? "BLOB"_L1 : "BYTEA"_L1);
    return statement;
}

// Times are UTC in ms since 1970. What has been released is never edited: a database out there
// has run it.
const std::vector<QStringList> &migrations()
{
    static const std::vector<QStringList> all = {
        {
            u"CREATE TABLE sessions ("
            "number NUMBER, "
            "pin TEXT NOT NULL, "
            "upstream_id TEXT NOT NULL, "
            "creator_email TEXT NOT NULL, creator_user_id TEXT NOT NULL, "
            "contact_email TEXT NOT NULL, contact_user_id TEXT NOT NULL, "
            "creator_tokens BYTES, contact_tokens BYTES, " // sealed; absent once it has ended
            "url TEXT NOT NULL, ws_url TEXT NOT NULL, "
            "created_at BIGINT NOT NULL, expires_at BIGINT NOT NULL, "
            "ended_at BIGINT, " // absent while the pin is taken
            "revoked INTEGER NOT NULL DEFAULT 0)"_s,
            // No two sessions that have not ended have one pin: nobody needs to look first.
            u"CREATE UNIQUE INDEX sessions_taken ON sessions (pin) WHERE ended_at IS NULL"_s,
            u"CREATE INDEX sessions_ended ON sessions (ended_at) WHERE ended_at IS NOT NULL"_s,
            // With the pin, so that counting reads nothing else.
            u"CREATE INDEX sessions_expiry ON sessions (expires_at, pin) WHERE ended_at IS NULL"_s,
            u"CREATE TABLE joins ("
            "number NUMBER, "
            "session BIGINT NOT NULL REFERENCES sessions (number) ON DELETE CASCADE, "
            "joined_at BIGINT NOT NULL, "
            "address TEXT NOT NULL)"_s,
            u"CREATE INDEX joins_session ON joins (session, number)"_s,
            u"CREATE TABLE settings (name TEXT PRIMARY KEY, value BYTES NOT NULL)"_s,
        },
        {
            u"CREATE TABLE devices ("
            "address TEXT NOT NULL PRIMARY KEY, " // a link-local one with its interface
            "state TEXT NOT NULL CHECK (state IN ('waiting', 'allowed', 'blocked')), "
            "allowed_until BIGINT, " // absent: for good
            "first_seen BIGINT, last_seen BIGINT, "
            // UTF-8: what a device says of itself goes into a database of any encoding.
            "agent BYTES NOT NULL)"_s,
        },
        {
            // Whose token it is that a device shows: a digest tells, and opens nothing.
            u"CREATE TABLE handed_out ("
            "number NUMBER, "
            "digest BYTES NOT NULL UNIQUE, site TEXT NOT NULL, email TEXT NOT NULL, "
            "ends_at BIGINT NOT NULL)"_s,
            u"CREATE INDEX handed_out_ends ON handed_out (ends_at)"_s,
        },
        {
            // The operator's word for a device, in UTF-8 as its agent.
            u"ALTER TABLE devices ADD COLUMN name BYTES NOT NULL DEFAULT ''"_s,
        },
        {
            // Whose it is: another site's credentials open nothing of it. Empty: of before.
            u"ALTER TABLE sessions ADD COLUMN site TEXT NOT NULL DEFAULT ''"_s,
        },
    };
    return all;
}

Result<void> step(Database &database, int version)
{
    for (const QString &statement : migrations()[static_cast<std::size_t>(version - 1)]) {
        if (const auto done = database.define(inDialect(statement, database.kind())); !done)
            return done;
    }
    const auto noted =
        database.change(u"INSERT INTO schema_version (version) VALUES (?)"_s, {version});
    return noted ? Result<void>() : tl::unexpected(noted.error());
}

Result<void> migrateLocked(Database &database, int version)
{
    if (database.kind() == Database::Kind::Postgres) {
        // Any number, the same for every program of ours.
        const auto locked = database.value(u"SELECT pg_advisory_xact_lock(7250937541)"_s);
        if (!locked)
            return tl::unexpected(locked.error());
    }
    const auto has = storedSchema(database);
    if (!has)
        return tl::unexpected(has.error());
    if (*has == 0) {
        const auto made =
            database.define(u"CREATE TABLE schema_version (version INTEGER NOT NULL)"_s);
        if (!made)
            return made;
    }
    if (*has > schemaVersion()) {
        return fail(
            FailureCode::BadSetting,
            Phrase::tr("The database is of a newer Pinbridge: its schema is version %1, and this "
                       "program knows %2. Update this program, or name another store.")
                .arg(*has)
                .arg(schemaVersion()),
            Stage::Storage);
    }
    if (*has > 0 && *has < version && database.kind() == Database::Kind::Postgres) {
        // Who writes has looked at the version, and goes on with it to its commit.
        const auto locked =
            database.define(u"LOCK TABLE schema_version IN ACCESS EXCLUSIVE MODE"_s);
        if (!locked)
            return locked;
    }
    for (int next = *has + 1; next <= version; ++next) {
        if (const auto done = step(database, next); !done)
            return done;
    }
    return {};
}

} // namespace

int schemaVersion() { return static_cast<int>(migrations().size()); }

Result<int> storedSchema(Database &database)
{
    const bool sqlite = database.kind() == Database::Kind::Sqlite;
    const auto tables = database.value(
        sqlite ? u"SELECT count(*) FROM sqlite_master WHERE name = 'schema_version'"_s
               : u"SELECT count(to_regclass('schema_version'))"_s);
    if (!tables)
        return tl::unexpected(tables.error());
    if (tables->toInt() == 0)
        return 0;
    const auto version = database.value(u"SELECT max(version) FROM schema_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    return version->toInt();
}

Result<void> migrate(Database &database, int version)
{
    return database.inTransaction([&] { return migrateLocked(database, version); });
}

} // namespace pinbridge
