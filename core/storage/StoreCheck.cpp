// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/StoreCheck.h"

#include "base/Files.h"
#include "storage/Database.h"
#include "storage/Migrations.h"
#include "storage/SessionRow.h"
#include "storage/SessionTable.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

namespace pinbridge {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isSqlite(const Database &database) { return database.kind() == Database::Kind::Sqlite; }

/// It, or a folder on the way to it: then Qt says that it does not exist.
bool isClosedToUs(const QString &file)
{
    std::error_code error;
    const auto status = std::filesystem::status(QFile::encodeName(file).toStdString(), error);
    return error == std::errc::permission_denied
           || (std::filesystem::exists(status) && !QFileInfo(file).isReadable());
}

Result<void> connectExisting(Database &database, const StoreAddress &address)
{
    if (isSqlite(database) && isClosedToUs(address.file)) {
        return fail(FailureCode::BadSetting,
                    Phrase::verbatim(
                        u"%1 belongs to another user, as its server does; ask as that one."_s.arg(
                            address.file)),
                    Stage::Storage);
    }
    if (isSqlite(database) && !QFileInfo::exists(address.file)) {
        return fail(
            FailureCode::BadSetting,
            Phrase::verbatim(
                u"There is no store at %1. A server makes it at its first start, one on the "
                "sandbox only when it is named there; name another with --store, or its folder "
                "with --data-dir."_s.arg(address.file)),
            Stage::Storage);
    }
    auto connected = database.connect();
    if (!connected)
        connected.error().sentence = address.unusable(database.problem());
    return connected;
}

Result<void> requireSchema(Database &database, const StoreAddress &address)
{
    const auto has = storedSchema(database);
    if (!has) {
        return fail(FailureCode::Unavailable, address.unusable(database.problem()), Stage::Storage);
    }
    if (*has == schemaVersion())
        return {};
    const QString versions =
        u"its schema is version %1, and this program's is %2"_s.arg(*has).arg(schemaVersion());
    return fail(
        FailureCode::BadSetting,
        Phrase::verbatim(
            *has == 0 ? u"%1 is no store of Pinbridge yet. A server makes it one when it is "
                        "started on it."_s.arg(address.shown())
            : *has > schemaVersion()
                ? u"The store is of a newer Pinbridge: %1. Update this program."_s.arg(versions)
                : u"The store is of an older Pinbridge: %1. The next start of a server brings "
                  "it up to date."_s.arg(versions)),
        Stage::Storage);
}

/// A statement's rows, their first column.
Result<QStringList> column(Database &database, const QString &statement,
                           const QVariantList &values = {})
{
    QStringList texts;
    const auto read = database.rows(
        statement, values, [&texts](const QSqlQuery &row) { texts << row.value(0).toString(); });
    if (!read)
        return tl::unexpected(read.error());
    return texts;
}

/// The list of what was found; whatever the database refuses to tell is a finding, too.
class Check
{
public:
    Check(Database &database, const StoreAddress &address)
        : m_database(database)
        , m_address(address)
    {
    }

    QList<StoreFinding> run(const QString &keyFile)
    {
        if (connects() && schema()) {
            writing();
            integrity();
            key(keyFile);
            count();
        }
        return m_findings;
    }

private:
    bool note(const QString &name, const QString &words)
    {
        m_findings << StoreFinding{.name = name, .isGood = true, .words = words};
        return true;
    }
    bool object(const QString &name, const QString &words)
    {
        m_findings << StoreFinding{.name = name, .isGood = false, .words = words};
        return false;
    }
    bool refused(const QString &name)
    {
        return object(name, u"cannot be read: %1."_s.arg(m_database.problem()));
    }

    bool connects()
    {
        const QString name = u"store"_s;
        if (const auto connected = connectExisting(m_database, m_address); !connected)
            return object(name, connected.error().sentence);
        const bool sqlite = isSqlite(m_database);
        const auto version = column(
            m_database, sqlite ? u"SELECT 'SQLite ' || sqlite_version()"_s
                               : u"SELECT 'PostgreSQL ' || current_setting('server_version')"_s);
        if (!version)
            return refused(name);
        note(name, u"%1, %2"_s.arg(m_address.shown(), version->value(0)));
        if (!sqlite)
            return true;
        if (const auto closed = requireOwnerOnly(m_address.file); !closed)
            object(u"access"_s, closed.error().sentence);
        else
            note(u"access"_s, u"its owner's alone"_s);
        return true;
    }

    bool schema()
    {
        if (const auto fits = requireSchema(m_database, m_address); !fits)
            return object(u"schema"_s, fits.error().sentence);
        return note(u"schema"_s, u"version %1, this program's"_s.arg(schemaVersion()));
    }

    void writing()
    {
        const QString name = u"writing"_s;
        auto tried = m_database.begin();
        if (tried)
            tried = SessionTable::tryWriting(m_database);
        m_database.rollBack();
        if (tried)
            note(name, u"possible"_s);
        else
            object(name, u"not possible: %1. Sessions cannot be kept until it is."_s.arg(
                             m_database.problem()));
    }

    void integrity()
    {
        const QString name = u"integrity"_s;
        auto problems = isSqlite(m_database) ? sqliteProblems() : postgresProblems();
        const auto twice =
            column(m_database, u"SELECT pin FROM sessions WHERE ended_at IS NULL GROUP BY pin "
                               "HAVING count(*) > 1"_s);
        if (!problems || !twice) {
            const bool mayBeDamaged = isSqlite(m_database);
            object(name, u"cannot be told: %1.%2"_s.arg(
                             m_database.problem(),
                             mayBeDamaged ? u" Where it is damaged, stop the server and put a "
                                            "backup in its place."_s
                                          : QString()));
            return;
        }
        for (const QString &pin : *twice)
            *problems << u"two live sessions have the pin %1"_s.arg(pin);
        if (problems->isEmpty())
            note(name, u"sound"_s);
        else
            object(name, problems->mid(0, 5).join("; "_L1)
                             + ". Stop the server and put a backup in its place."_L1);
    }

    Result<QStringList> sqliteProblems()
    {
        auto problems = column(m_database, u"PRAGMA integrity_check(5)"_s);
        if (!problems)
            return problems;
        problems->removeAll(u"ok"_s);
        auto orphans = column(m_database, u"PRAGMA foreign_key_check"_s);
        if (!orphans)
            return orphans;
        if (!orphans->isEmpty())
            *problems << u"%1 rows belong to no session"_s.arg(orphans->size());
        return problems;
    }

    /// Its pages are PostgreSQL's own affair; that a unique index is one is ours, too.
    Result<QStringList> postgresProblems()
    {
        return column(m_database,
                      u"SELECT 'the index ' || indexrelid::regclass || ' is not valid' FROM "
                      "pg_index WHERE NOT indisvalid AND indrelid IN ('sessions'::regclass, "
                      "'joins'::regclass, 'devices'::regclass)"_s);
    }

    void key(const QString &keyFile)
    {
        const QString name = u"key"_s;
        SessionTable table;
        if (const auto fits = table.checkKey(m_database, keyFile); !fits) {
            object(name, fits.error().sentence);
            return;
        }
        const auto opened = table.tryTokens(m_database);
        if (!opened)
            refused(name);
        else if (opened->bad > 0)
            object(name, u"%1 opens the tokens of %2 live sessions, and those of %3 not. Revoke "
                         "these."_s.arg(keyFile)
                             .arg(opened->good)
                             .arg(opened->bad));
        else
            note(name, u"%1 opens the tokens of every live session"_s.arg(keyFile));
    }

    void count()
    {
        const QString name = u"sessions"_s;
        const auto now = m_database.now();
        if (!now) {
            refused(name);
            return;
        }
        const auto live = column(
            m_database,
            u"SELECT count(*) FROM sessions WHERE ended_at IS NULL AND expires_at > ?"_s, {*now});
        const auto all = column(m_database, u"SELECT count(*) FROM sessions"_s);
        const auto oldest = column(m_database, u"SELECT min(created_at) FROM sessions"_s);
        if (!live || !all || !oldest) {
            refused(name);
            return;
        }
        const qint64 inAll = all->value(0).toLongLong();
        const qint64 living = live->value(0).toLongLong();
        QString words = u"%1 live, %2 over"_s.arg(living).arg(inAll - living);
        if (inAll > 0) {
            words += u"; the oldest of %1"_s.arg(timeOf(oldest->value(0).toLongLong())
                                                     .toLocalTime()
                                                     .toString(u"yyyy-MM-dd HH:mm"_s));
        }
        note(name, words);
    }

    Database &m_database;
    const StoreAddress &m_address;
    QList<StoreFinding> m_findings;
};

} // namespace

Result<void> openExisting(Database &database, const StoreAddress &address)
{
    if (const auto connected = connectExisting(database, address); !connected)
        return connected;
    return requireSchema(database, address);
}

QList<StoreFinding> checkStore(Database &database, const StoreAddress &address,
                               const QString &keyFile)
{
    return Check(database, address).run(keyFile);
}

} // namespace pinbridge
