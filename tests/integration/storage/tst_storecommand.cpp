// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StoreProgram.h"
#include "support/RawHttp.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
                                            | QFileDevice::ReadOther | QFileDevice::WriteOther;

using Damage = std::function<bool(const StoreBench &)>;

} // namespace

/// `pinbridge-server store`, the real program on a real store.
class StoreCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usage_data();
    void usage();
    void allIsWell_data() { StoreBench::addKinds(); }
    void allIsWell();
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();
    void changesNothing();
    void aDatabaseThatDoesNotAnswer();
    void aStandby();
    void aDamagedIndex();

private:
    static void addBadFiles();
    static void addBadRows();
    /// The words of what was found, by name; of what is bad after "BAD ".
    [[nodiscard]] static QMap<QString, QString> findings(StoreProgram &program);
};

QMap<QString, QString> StoreCommandTest::findings(StoreProgram &program)
{
    QMap<QString, QString> found;
    const int code = program.runOn({u"store"_s, u"check"_s, u"--json"_s});
    const QJsonObject report = QJsonDocument::fromJson(program.output()).object();
    const QJsonArray rows = report.value("findings"_L1).toArray();
    for (const auto &row : rows) {
        found.insert(row["name"_L1].toString(),
                     (row["ok"_L1].toBool() ? QString() : u"BAD "_s) + row["found"_L1].toString());
    }
    if (code != (report.value("ok"_L1).toBool() ? 0 : 5))
        found.insert(u"exit code"_s, QString::number(code));
    return found;
}

void StoreCommandTest::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("unknown") << QStringList{u"vacuum"_s};
    QTest::newRow("check and more") << QStringList{u"check"_s, u"sessions.db"_s};
    QTest::newRow("no file") << QStringList{u"backup"_s};
    QTest::newRow("two files") << QStringList{u"backup"_s, u"a"_s, u"b"_s};
}

void StoreCommandTest::usage()
{
    QFETCH(const QStringList, arguments);
    ServerProcess program;
    QCOMPARE(program.run(QStringList{u"store"_s} + arguments), 2);
    QVERIFY(program.errors().contains("store is followed by check, by backup"));
}

void StoreCommandTest::allIsWell()
{
    QFETCH(const StoreAddress::Kind, kind);
    StoreBench bench(kind);
    addSessions(bench);
    StoreProgram program(bench);
    const auto found = findings(program);
    QVERIFY(!found.contains(u"exit code"_s));
    QVERIFY(found.value(u"store"_s).contains(bench.options().address.shown()));
    QVERIFY(
        found.value(u"store"_s)
            .contains(kind == StoreAddress::Kind::Sqlite ? ", SQLite 3."_L1 : ", PostgreSQL "_L1));
    QVERIFY(found.value(u"schema"_s).endsWith("this program's"_L1));
    QCOMPARE(found.value(u"integrity"_s), u"sound"_s);
    QCOMPARE(found.value(u"key"_s),
             bench.options().keyFile + " opens the tokens of every live session"_L1);
    QVERIFY(found.value(u"sessions"_s).startsWith("1 live, 1 over; the oldest of "_L1));
    QCOMPARE(program.runOn({u"store"_s, u"check"_s}), 0);
    QVERIFY(program.output().contains("ok  integrity  sound\n"));
}

void StoreCommandTest::findsWhatIsWrong_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words");
    addBadFiles();
    addBadRows();
}

void StoreCommandTest::addBadFiles()
{
    const auto row = [](const char *title, const Damage &damage, const QString &name,
                        const QString &words) { QTest::newRow(title) << damage << name << words; };
    row(
        "open to others",
        [](const auto &bench) { return QFile::setPermissions(bench.store(), ownerOnly | others); },
        u"access"_s, u"Run: chmod 600"_s);
    row(
        "absent", [](const auto &bench) { return QFile::remove(bench.store()); }, u"store"_s,
        u"There is no store at"_s);
    row(
        "damaged",
        [](const auto &bench) {
            return bench.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s) && damagePage(bench.store());
        },
        u"integrity"_s, u"put a backup in its place"_s);
    row(
        "no key", [](const auto &bench) { return QFile::remove(bench.options().keyFile); },
        u"key"_s, u"Copy the store.key of the server"_s);
    row(
        "another key",
        [](const auto &bench) { return writeTo(bench.options().keyFile, 0, QByteArray(64, 'a')); },
        u"key"_s, u"sealed with another key"_s);
}

void StoreCommandTest::addBadRows()
{
    const auto row = [](const char *title, const QString &statement, const QString &name,
                        const QString &words) {
        const Damage damage = [statement](const auto &bench) { return bench.execute(statement); };
        QTest::newRow(title) << damage << name << words;
    };
    row("newer", u"UPDATE schema_version SET version = 999"_s, u"schema"_s,
        u"Update this program"_s);
    row("no store yet", u"DROP TABLE schema_version"_s, u"schema"_s,
        u"is no store of Pinbridge yet"_s);
    row("a token of another key",
        u"UPDATE sessions SET contact_tokens = x'00' WHERE pin = '1001'"_s, u"key"_s,
        u"live sessions, and those of 1 not"_s);
    row("a pin twice",
        u"DROP INDEX sessions_taken; INSERT INTO sessions (pin, upstream_id, creator_email, "
        "creator_user_id, contact_email, contact_user_id, url, ws_url, created_at, expires_at) "
        "SELECT pin, 'x', '', '', '', '', '', '', created_at, expires_at FROM sessions WHERE pin = "
        "'1001'"_s,
        u"integrity"_s, u"two live sessions have the pin 1001"_s);
    row("a join of nobody",
        u"INSERT INTO joins (session, joined_at, address) VALUES (77, 0, 'x')"_s, u"integrity"_s,
        u"belong to no session"_s);
}

void StoreCommandTest::findsWhatIsWrong()
{
    QFETCH(const Damage, damage);
    QFETCH(const QString, name);
    QFETCH(const QString, words);
    StoreBench bench(StoreAddress::Kind::Sqlite);
    addSessions(bench);
    QVERIFY(damage(bench));
    StoreProgram program(bench);
    const auto found = findings(program);
    QVERIFY(!found.contains(u"exit code"_s));
    QVERIFY2(found.value(name).startsWith("BAD "_L1) && found.value(name).contains(words),
             program.output().constData());
    QCOMPARE(program.errors(), QByteArray());
}

void StoreCommandTest::changesNothing()
{
    StoreBench bench(StoreAddress::Kind::Sqlite);
    addSessions(bench);
    QVERIFY(bench.execute(u"DROP TABLE schema_version"_s));
    QVERIFY(bench.execute(u"DELETE FROM settings"_s));
    QVERIFY(QFile::remove(bench.options().keyFile));
    // Nor does it become what a server would make of it.
    QVERIFY(bench.execute(u"PRAGMA journal_mode=DELETE"_s));
    const QByteArray before = bench.content();
    StoreProgram program(bench);
    QCOMPARE(program.runOn({u"store"_s, u"check"_s}), 5);
    QCOMPARE(bench.content(), before);
    QVERIFY(!QFile::exists(bench.options().keyFile));
}

void StoreCommandTest::aDatabaseThatDoesNotAnswer()
{
    const StoreBench bench(StoreAddress::Kind::Sqlite);
    StoreProgram program(bench);
    QCOMPARE(program.run({u"store"_s, u"check"_s, u"--data-dir"_s, bench.folder(), u"--store"_s,
                          u"postgresql://nobody@127.0.0.1:1/none"_s}),
             5);
    QVERIFY2(program.output().startsWith("BAD  store  The store postgresql://nobody@127.0.0.1:1/"
                                         "none cannot be used: "),
             program.output().constData());
}

void StoreCommandTest::aStandby()
{
    if (!PostgresServer::isInstalled())
        QSKIP("PostgreSQL is not installed here");
    const StoreBench bench(StoreAddress::Kind::Postgres);
    StoreProgram server(bench);
    QVERIFY2(server.serve(), server.errors().constData());
    QVERIFY(!makePin(server.port()).isEmpty());
    const auto readiness = [&server] {
        return RawHttp(server.port()).exchange("GET /readyz").value_or(RawReply()).status;
    };
    QCOMPARE(readiness(), 200);
    // From the next connection on it may only be read.
    QVERIFY(bench.execute(
        u"DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET default_transaction_read_only = on', "
        "current_database()); END $$"_s));
    QVERIFY(bench.execute(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE "
                          "application_name = 'pinbridge' AND datname = current_database()"_s));
    QTRY_COMPARE(readiness(), 503);
    StoreProgram program(bench);
    const auto found = findings(program);
    QVERIFY2(found.value(u"writing"_s).startsWith("BAD not possible: "_L1),
             qPrintable(found.value(u"writing"_s)));
    QVERIFY(found.value(u"sessions"_s).startsWith("1 live"_L1));
}

void StoreCommandTest::aDamagedIndex()
{
    if (!PostgresServer::isInstalled())
        QSKIP("PostgreSQL is not installed here");
    StoreBench bench(StoreAddress::Kind::Postgres);
    addSessions(bench);
    QVERIFY(bench.execute(u"UPDATE pg_index SET indisvalid = false WHERE indexrelid = "
                          "'sessions_taken'::regclass"_s));
    StoreProgram program(bench);
    const auto found = findings(program);
    QVERIFY2(found.value(u"integrity"_s).startsWith("BAD the index sessions_taken is not valid"_L1),
             qPrintable(found.value(u"integrity"_s)));
}

QTEST_GUILESS_MAIN(StoreCommandTest)
#include "tst_storecommand.moc"
