// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StoreBench.h"
#include "storage/Database.h"
#include "storage/Migrations.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

/// What a start finds: a new database, an older or newer one, another key, nothing at all.
class StoreOpeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromEveryOlderVersion_data() { StoreBench::addKinds(); }
    void fromEveryOlderVersion();
    void aNewerVersionIsRefused_data() { StoreBench::addKinds(); }
    void aNewerVersionIsRefused();
    void anOlderServerWritesNoMore_data() { StoreBench::addKinds(); }
    void anOlderServerWritesNoMore();
    void twoAtOnceMakeOneSchema_data() { StoreBench::addKinds(); }
    void twoAtOnceMakeOneSchema();
    void anotherKeyIsRefused_data() { StoreBench::addKinds(); }
    void anotherKeyIsRefused();
    void anAbsentKeyIsAskedFor_data() { StoreBench::addKinds(); }
    void anAbsentKeyIsAskedFor();
    void filesAreTheirOwners();
    void whatOthersCanReachIsRefused();
    void whatIsNoDatabaseIsRefused();
    void aFolderThatIsNotThere();
    void aServerThatIsNotThere();
    void aWrongPassword();
};

void StoreOpeningTest::fromEveryOlderVersion()
{
    QFETCH(StoreAddress::Kind, kind);
    for (int version = 1; version <= schemaVersion(); ++version) {
        StoreBench bench(kind);
        {
            Database database(bench.options().address, bench.clock);
            QVERIFY(database.connect());
            QVERIFY(migrate(database, version));
        }
        QVERIFY(bench.execute(
            u"INSERT INTO sessions (pin, upstream_id, creator_email, creator_user_id, "
            "contact_email, contact_user_id, url, ws_url, created_at, expires_at) "
            "VALUES ('0017', 'old', 'ann@example.com', '1', 'bob@example.com', '2', '', '', "
            "1767225600000, 4102444800000)"_s));
        if (version >= 2) { // devices came with it
            QVERIFY(bench.execute(u"INSERT INTO devices (address, state, agent) "
                                  "VALUES ('10.0.0.2', 'allowed', 'Phone/1')"_s));
        }
        const auto server = bench.open();
        QVERIFY(server);
        QVERIFY(outcomeOf(server->insert(sessionAt(bench.clock, u"0042"_s, u"a"_s))));
        QVERIFY(outcomeOf(server->devices().block(QHostAddress(u"10.0.0.1"_s))));
        QCOMPARE(outcomeOf(server->devices().rename(QHostAddress(u"10.0.0.2"_s), u"Anna's"_s)),
                 version >= 2);
        server->close();
        const auto again = bench.open(); // over the newest
        QVERIFY(again);
        const auto sessions = outcomeOf(again->list(10));
        QVERIFY(sessions);
        QCOMPARE(sessions->size(), 2);
        QCOMPARE(sessions->first().pin, u"0042"_s);
        QCOMPARE(sessions->last().id, u"old"_s); // what there was is still there
        QCOMPARE(again->devices().note(QHostAddress(u"10.0.0.1"_s), {}), DeviceState::Blocked);
        QCOMPARE(again->devices().devices().size(), version >= 2 ? 2 : 1);
        if (version >= 2) {
            const Device old = *again->devices().find(QHostAddress(u"10.0.0.2"_s));
            QCOMPARE(old.state, DeviceState::Allowed);
            QCOMPARE(old.agent, u"Phone/1"_s);
            QCOMPARE(old.name, u"Anna's"_s);
        }
    }
}

void StoreOpeningTest::aNewerVersionIsRefused()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    QVERIFY(bench.open());
    QVERIFY(bench.execute(u"INSERT INTO schema_version (version) VALUES (999)"_s));
    StoredServer sessions(bench.options(), bench.clock);
    const auto opened = sessions.open();
    QCOMPARE(failureOf(opened), u"bad-setting"_s);
    QVERIFY(opened.error().sentence.contains("version 999"_L1));
    QVERIFY(opened.error().sentence.contains("Update this program"_L1));
}

// One that still runs when a newer program has changed the schema.
void StoreOpeningTest::anOlderServerWritesNoMore()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    const auto server = bench.open();
    QVERIFY(server);
    QVERIFY(outcomeOf(server->insert(sessionAt(bench.clock, u"0042"_s, u"a"_s))));
    QVERIFY(bench.execute(u"INSERT INTO schema_version (version) VALUES (999)"_s));
    QCOMPARE(failureOf(outcomeOf(server->insert(sessionAt(bench.clock, u"0043"_s, u"b"_s)))),
             u"unavailable"_s);
    QCOMPARE(failureOf(outcomeOf(server->devices().block(QHostAddress(u"10.0.0.1"_s)))),
             u"unavailable"_s);
    const auto sessions = outcomeOf(server->list(10));
    QVERIFY(sessions); // it can still be looked at
    QCOMPARE(sessions->size(), 1);
    QVERIFY(bench.execute(u"DELETE FROM schema_version WHERE version = 999"_s));
    QVERIFY(outcomeOf(server->insert(sessionAt(bench.clock, u"0043"_s, u"b"_s))));
}

void StoreOpeningTest::twoAtOnceMakeOneSchema()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    StoreThread first(bench.options().address, bench.clock);
    StoreThread second(bench.options().address, bench.clock);
    const auto make = [](StoreThread &thread) {
        return thread.run<void>(StoreThread::Access::Reads, [](Database &database) {
            return migrate(database, schemaVersion());
        });
    };
    const Outcome<void> one(make(first));
    const Outcome<void> two(make(second));
    QVERIFY(one.wait());
    QVERIFY(two.wait());
    QVERIFY(bench.open());
}

void StoreOpeningTest::anotherKeyIsRefused()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    QVERIFY(bench.open());
    QTemporaryDir elsewhere;
    StoreOptions options = bench.options();
    options.keyFile = elsewhere.filePath(u"store.key"_s);
    QFile file(options.keyFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(64, 'a') + '\n');
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    StoredServer sessions(options, bench.clock);
    const auto opened = sessions.open();
    QCOMPARE(failureOf(opened), u"bad-setting"_s);
    QVERIFY(opened.error().sentence.contains(options.keyFile));
    QVERIFY(opened.error().sentence.contains("another key"_L1));
}

void StoreOpeningTest::anAbsentKeyIsAskedFor()
{
    QFETCH(StoreAddress::Kind, kind);
    StoreBench bench(kind);
    QVERIFY(bench.open());
    const QString key = bench.options().keyFile;
    QVERIFY(QFile::rename(key, key + ".away"_L1));
    StoredServer sessions(bench.options(), bench.clock);
    const auto opened = sessions.open();
    QCOMPARE(failureOf(opened), u"bad-setting"_s);
    QVERIFY(opened.error().sentence.contains("Copy the store.key"_L1));
    QVERIFY(!QFile::exists(key)); // a new one would open nothing
}

void StoreOpeningTest::filesAreTheirOwners()
{
    StoreBench bench(StoreAddress::Kind::Sqlite);
    const auto sessions = bench.open();
    QVERIFY(sessions);
    QVERIFY(outcomeOf(sessions->insert(sessionAt(bench.clock, u"0042"_s, u"a"_s))));
    for (const QString &name : {u"sessions.db"_s, u"sessions.db-wal"_s, u"store.key"_s}) {
        const QFileInfo info(bench.folder() + u'/' + name);
        QVERIFY2(info.exists(), qPrintable(name));
        const auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY2(!(info.permissions() & others), qPrintable(name));
    }
}

void StoreOpeningTest::whatOthersCanReachIsRefused()
{
    StoreBench bench(StoreAddress::Kind::Sqlite);
    QVERIFY(bench.open());
    for (const auto others : {QFile::ReadGroup, QFile::WriteOther}) {
        QVERIFY(
            QFile::setPermissions(bench.store(), QFile::ReadOwner | QFile::WriteOwner | others));
        StoredServer sessions(bench.options(), bench.clock);
        const auto opened = sessions.open();
        QCOMPARE(failureOf(opened), u"bad-setting"_s);
        QVERIFY2(opened.error().sentence.contains("chmod 600"_L1),
                 qPrintable(opened.error().sentence));
    }
    QVERIFY(QFile::setPermissions(bench.store(), QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(bench.open());
}

void StoreOpeningTest::whatIsNoDatabaseIsRefused()
{
    StoreBench bench(StoreAddress::Kind::Sqlite);
    QFile file(bench.store());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    StoredServer sessions(bench.options(), bench.clock);
    const auto opened = sessions.open();
    QCOMPARE(failureOf(opened), u"unavailable"_s);
    QVERIFY(opened.error().sentence.contains(bench.store()));
    QVERIFY2(opened.error().sentence.contains("not a database"_L1),
             qPrintable(opened.error().sentence));
}

void StoreOpeningTest::aFolderThatIsNotThere()
{
    StoreBench bench(StoreAddress::Kind::Sqlite);
    StoreOptions options = bench.options();
    options.address.file = bench.folder() + "/no/such/sessions.db"_L1;
    StoredServer sessions(options, bench.clock);
    const auto opened = sessions.open();
    QCOMPARE(failureOf(opened), u"unavailable"_s);
    QVERIFY(opened.error().sentence.contains(options.address.file));
    QVERIFY(opened.error().sentence.contains("--store"_L1));
}

void StoreOpeningTest::aServerThatIsNotThere()
{
    StoreBench bench(StoreAddress::Kind::Sqlite);
    StoreOptions options = bench.options();
    options.address =
        *StoreAddress::parse(u"postgresql://pinbridge@127.0.0.1:1/sessions"_s, bench.folder());
    StoredServer sessions(options, bench.clock);
    const auto opened = sessions.open();
    QCOMPARE(failureOf(opened), u"unavailable"_s);
    QVERIFY2(opened.error().sentence.contains(
                 "postgresql://pinbridge@127.0.0.1:1/sessions cannot be used"_L1),
             qPrintable(opened.error().sentence));
    QVERIFY2(opened.error().sentence.contains("refused"_L1), qPrintable(opened.error().sentence));
}

void StoreOpeningTest::aWrongPassword()
{
    if (!PostgresServer::isInstalled())
        QSKIP("PostgreSQL is not installed here");
    StoreBench bench(StoreAddress::Kind::Postgres);
    qputenv("PGPASSWORD", "wrong-one");
    StoredServer sessions(bench.options(), bench.clock);
    const auto opened = sessions.open();
    qputenv("PGPASSWORD", PostgresServer::password);
    QCOMPARE(failureOf(opened), u"unavailable"_s);
    QVERIFY2(opened.error().sentence.contains("password authentication failed"_L1),
             qPrintable(opened.error().sentence));
    QVERIFY(!opened.error().sentence.contains("wrong-one"_L1));
}

QTEST_GUILESS_MAIN(StoreOpeningTest)
#include "tst_storeopening.moc"
