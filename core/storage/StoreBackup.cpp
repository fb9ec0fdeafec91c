// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/StoreBackup.h"

#include "base/Clock.h"
#include "base/Files.h"
#include "storage/Database.h"
#include "storage/StoreCheck.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace pinbridge {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> failed(const QString &why)
{
    return fail(FailureCode::Unavailable,
                Phrase::verbatim(u"The backup was not made: %1."_s.arg(why)), Stage::Storage);
}

Result<void> copySqlite(Database &database, const QString &file)
{
    if (const auto copied = database.change(u"VACUUM INTO ?"_s, {file}); !copied)
        return failed(database.problem());
    // What was not read again is no backup.
    const SystemClock clock;
    StoreAddress address;
    address.file = file;
    Database copy(address, clock, Database::Use::Beside);
    if (const auto opened = openExisting(copy, address); !opened)
        return failed(opened.error().sentence);
    const auto found = copy.value(u"PRAGMA integrity_check(1)"_s);
    if (!found)
        return failed(copy.problem());
    return found->toString() == "ok"_L1 ? Result<void>()
                                        : failed(u"the copy is damaged, so is the store"_s);
}

Result<void> dumpPostgres(const StoreAddress &address, const QString &file)
{
    const QString program = QStandardPaths::findExecutable(u"pg_dump"_s);
    if (program.isEmpty()) {
        return fail(
            FailureCode::BadSetting,
            Phrase::verbatim(
                u"A backup of PostgreSQL is made by its pg_dump, which is not installed here. "
                "Install PostgreSQL's client programs, or run pg_dump where they are."_s),
            Stage::Storage);
    }
    QProcess dump;
    dump.setStandardInputFile(QProcess::nullDevice());
    dump.start(program, {u"--format=custom"_s, u"--no-password"_s, u"--file"_s, file, u"--dbname"_s,
                         address.connectionString()});
    // As long as it takes.
    if (!dump.waitForFinished(-1) || dump.exitStatus() != QProcess::NormalExit
        || dump.exitCode() != 0) {
        const QString said = QString::fromUtf8(dump.readAllStandardError()).simplified();
        return failed(said.isEmpty() ? dump.errorString() : said);
    }
    return {};
}

} // namespace

Result<qint64> backUpStore(Database &database, const StoreAddress &address, const QString &file)
{
    const QString path = QDir().absoluteFilePath(file);
    // First, and empty, which both programs write into: never open to others, and never in the
    // place of another file.
    if (const auto made = makeOwnerFile(path); !made)
        return tl::unexpected(made.error());
    auto copied = database.kind() == Database::Kind::Sqlite ? copySqlite(database, path)
                                                            : dumpPostgres(address, path);
    if (copied)
        copied = synchroniseFile(path);
    if (!copied) {
        QFile::remove(path);
        return tl::unexpected(copied.error());
    }
    return QFileInfo(path).size();
}

} // namespace pinbridge
