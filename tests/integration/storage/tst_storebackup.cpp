// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StoreProgram.h"
#include "support/RawHttp.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
                                            | QFileDevice::ReadOther | QFileDevice::WriteOther;

} // namespace

/// `pinbridge-server store backup`, the real program on a real store.
class StoreBackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupAnswersItsPins_data() { StoreBench::addKinds(); }
    void aBackupAnswersItsPins();
    void takesNoOtherFilesPlace();
    void leavesNothingHalfDone();
    void withoutTheRightKey();
    void noPgDump();
    void aFailingPgDump();
};

void StoreBackupTest::aBackupAnswersItsPins()
{
    QFETCH(const StoreAddress::Kind, kind);
    const StoreBench bench(kind);
    StoreProgram server(bench);
    QVERIFY2(server.serve(), server.errors().constData());
    const QByteArray pin = makePin(server.port());
    QCOMPARE(statusOf(server.port(), pin), 200);
    const QString file = bench.folder() + "/backup"_L1;
    StoreProgram program(bench);
    QCOMPARE(program.runOn({u"store"_s, u"backup"_s, file}), 0);
    QVERIFY(program.output().contains(bench.options().keyFile.toUtf8()));
    QVERIFY(!(QFile::permissions(file) & others));
    const QByteArray later = makePin(server.port());
    QVERIFY(!later.isEmpty());

    // Another machine: nothing of the first one but the backup and the key.
    const StoreBench clean(kind);
    QVERIFY(QFile::copy(bench.options().keyFile, clean.options().keyFile));
    if (kind == StoreAddress::Kind::Sqlite) {
        QVERIFY(QFile::copy(file, clean.store()));
    } else {
        QProcess restore;
        restore.start(u"pg_restore"_s, {u"--exit-on-error"_s, u"--no-owner"_s, u"--dbname"_s,
                                        clean.options().address.connectionString(), file});
        QVERIFY(restore.waitForFinished());
        QVERIFY2(restore.exitCode() == 0, restore.readAllStandardError().constData());
    }
    StoreProgram restored(clean);
    QVERIFY2(restored.serve(), restored.errors().constData());
    QCOMPARE(statusOf(restored.port(), pin), 200);
    QCOMPARE(statusOf(restored.port(), later), 404); // it came after the backup
}

void StoreBackupTest::takesNoOtherFilesPlace()
{
    StoreBench bench(StoreAddress::Kind::Sqlite);
    addSessions(bench);
    const QString file = bench.folder() + "/backup"_L1;
    StoreProgram program(bench);
    QCOMPARE(program.runOn({u"store"_s, u"backup"_s, file, u"--json"_s}), 0);
    const QJsonObject made = QJsonDocument::fromJson(program.output()).object();
    QCOMPARE(made.value("bytes"_L1).toInteger(), QFile(file).size());
    QFile first(file);
    QVERIFY(first.open(QIODevice::ReadOnly));
    const QByteArray content = first.readAll();
    QCOMPARE(program.runOn({u"store"_s, u"backup"_s, file}), 5);
    QVERIFY(program.errors().contains("exists already. Give the name of a new file"));
    QVERIFY(first.seek(0));
    QCOMPARE(first.readAll(), content);
}

void StoreBackupTest::leavesNothingHalfDone()
{
    StoreBench bench(StoreAddress::Kind::Sqlite);
    addSessions(bench);
    StoreProgram program(bench);
    const QString nowhere = bench.folder() + "/none/backup"_L1;
    QCOMPARE(program.runOn({u"store"_s, u"backup"_s, nowhere}), 5);
    QVERIFY(program.errors().contains(nowhere.toUtf8() + " cannot be made"));
    // A page that cannot be read.
    QVERIFY(bench.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    QVERIFY(damagePage(bench.store()));
    const QString file = bench.folder() + "/backup"_L1;
    QCOMPARE(program.runOn({u"store"_s, u"backup"_s, file}), 5);
    QVERIFY2(program.errors().contains("The backup was not made"), program.errors().constData());
    QVERIFY(QDir(bench.folder()).entryList({u"backup*"_s}).isEmpty());
}

void StoreBackupTest::withoutTheRightKey()
{
    StoreBench bench(StoreAddress::Kind::Sqlite);
    addSessions(bench);
    QVERIFY(QFile::remove(bench.options().keyFile));
    const QString file = bench.folder() + "/backup"_L1;
    StoreProgram program(bench);
    QCOMPARE(program.runOn({u"store"_s, u"backup"_s, file, u"--json"_s}), 5);
    QVERIFY2(program.errors().contains("The backup was made, but its tokens need the servers' key"),
             program.errors().constData());
    QVERIFY(QFile::exists(file));
    QVERIFY(QJsonDocument::fromJson(program.output()).object().value("key"_L1).isNull());
}

void StoreBackupTest::aFailingPgDump()
{
    if (!PostgresServer::isInstalled())
        QSKIP("PostgreSQL is not installed here");
    StoreBench bench(StoreAddress::Kind::Postgres);
    addSessions(bench);
    QFile program(bench.folder() + "/pg_dump"_L1);
    QVERIFY(program.open(QIODevice::WriteOnly));
    QVERIFY(program.write("#!/bin/sh\necho 'server version mismatch' >&2\nexit 1\n") > 0);
    program.close();
    QVERIFY(program.setPermissions(ownerOnly | QFileDevice::ExeOwner));
    StoreProgram command(bench);
    command.setVariable(u"PATH"_s, bench.folder());
    const QString file = bench.folder() + "/backup"_L1;
    QCOMPARE(command.runOn({u"store"_s, u"backup"_s, file}), 5);
    QVERIFY2(command.errors().contains("The backup was not made: server version mismatch"),
             command.errors().constData());
    QVERIFY(!QFile::exists(file));
}

void StoreBackupTest::noPgDump()
{
    if (!PostgresServer::isInstalled())
        QSKIP("PostgreSQL is not installed here");
    StoreBench bench(StoreAddress::Kind::Postgres);
    addSessions(bench);
    StoreProgram program(bench);
    program.setVariable(u"PATH"_s, bench.folder());
    const QString file = bench.folder() + "/backup"_L1;
    QCOMPARE(program.runOn({u"store"_s, u"backup"_s, file}), 5);
    QVERIFY2(program.errors().contains("Install PostgreSQL's client programs"),
             program.errors().constData());
    QVERIFY(!QFile::exists(file));
}

QTEST_GUILESS_MAIN(StoreBackupTest)
#include "tst_storebackup.moc"
