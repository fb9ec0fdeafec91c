// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StoreProgram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <unistd.h>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

/// `pinbridge-server sessions`, the real program on a real store.
class SessionsCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usage_data();
    void usage();
    void besideARunningServer_data() { StoreBench::addKinds(); }
    void besideARunningServer();
    void withoutAServer_data() { StoreBench::addKinds(); }
    void withoutAServer();
    void everyStateHasItsName();
    void theLastOfSeveralWithAPin();
    void overAlready();
    void exportsEverything_data() { StoreBench::addKinds(); }
    void exportsEverything();
    void nothingIsAFormula();
    void nothingIsATerminalsCommand();
    void neverHalfAnExport();
    void ofAnotherUser();
    void anEmptyStore();
    void aFullDisk();
    void noStore();
    void noDatabase();

private:
    [[nodiscard]] static QJsonArray listOf(StoreProgram &program, const QStringList &more = {});
};

QJsonArray SessionsCommandTest::listOf(StoreProgram &program, const QStringList &more)
{
    if (program.runOn(QStringList{u"sessions"_s, u"--json"_s} + more) != 0)
        qWarning("%s", program.errors().constData());
    return QJsonDocument::fromJson(program.output()).object().value("sessions"_L1).toArray();
}

void SessionsCommandTest::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const QStringList &arguments, const QByteArray &said) {
        QTest::newRow(name) << arguments << said;
    };
    row("unknown", {u"delete"_s}, "\"delete\" is not expected");
    row("no pin", {u"show"_s}, "show needs one pin");
    row("two pins", {u"revoke"_s, u"1234"_s, u"5678"_s}, "revoke needs one pin");
    row("no such pin", {u"show"_s, u"12a4"_s}, "pin");
    row("list of a pin", {u"list"_s, u"1234"_s}, "list takes no pin");
    row("live show", {u"show"_s, u"1234"_s, u"--live"_s}, "--live is for list and export");
    row("limited export", {u"export"_s, u"--limit"_s, u"3"_s}, "--limit is for list");
    row("no limit", {u"--limit"_s, u"0"_s}, "from 1 to 10000");
    row("odd limit", {u"--limit"_s, u"many"_s}, "from 1 to 10000");
    row("memory", {u"--store"_s, u"memory:"_s}, "name a store with --store");
    row("password", {u"--store"_s, u"postgresql://u:secret@h/d"_s}, "PGPASSWORD");
    row("option", {u"--all"_s}, "no option --all");
}

void SessionsCommandTest::usage()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, said);
    ServerProcess program;
    QCOMPARE(program.run(QStringList{u"sessions"_s} + arguments), 2);
    QVERIFY2(program.errors().contains(said), program.errors().constData());
    QVERIFY(!program.errors().contains("secret"));
    QCOMPARE(program.output(), QByteArray());
}

void SessionsCommandTest::besideARunningServer()
{
    QFETCH(const StoreAddress::Kind, kind);
    const StoreBench bench(kind);
    StoreProgram server(bench);
    QVERIFY2(server.serve(), server.errors().constData());
    const QByteArray pin = makePin(server.port());
    QVERIFY(!pin.isEmpty());
    QCOMPARE(statusOf(server.port(), pin), 200);

    StoreProgram program(bench);
    const QJsonArray sessions = listOf(program);
    QCOMPARE(sessions.size(), 1);
    const QJsonObject session = sessions.first().toObject();
    QCOMPARE(session.value("pin"_L1).toString().toLatin1(), pin);
    QCOMPARE(session.value("state"_L1).toString(), u"joined"_s);
    QCOMPARE(session.value("creator"_L1).toString(), u"alice@example.com"_s);
    QCOMPARE(session.value("contact"_L1).toString(), u"bob@example.com"_s);
    const QJsonObject join = session.value("joins"_L1).toArray().first().toObject();
    QCOMPARE(join.value("from"_L1).toString(), u"127.0.0.1"_s);

    QCOMPARE(program.runOn({u"sessions"_s, u"revoke"_s, QString::fromLatin1(pin)}), 0);
    QVERIFY(program.output().startsWith(pin + " is revoked"));
    QTRY_COMPARE(statusOf(server.port(), pin), 404);
    QVERIFY(listOf(program, {u"--live"_s}).isEmpty());
    QCOMPARE(listOf(program).first().toObject().value("state"_L1).toString(), u"revoked"_s);
}

void SessionsCommandTest::withoutAServer()
{
    QFETCH(const StoreAddress::Kind, kind);
    StoreBench bench(kind);
    const SystemClock clock;
    Session session = sessionAt(clock, u"0417"_s, u"one"_s);
    {
        const auto sessions = bench.open(&clock);
        QVERIFY(sessions);
        QVERIFY(outcomeOf(sessions->insert(session)));
        QVERIFY(
            outcomeOf(sessions->addJoin(u"0417"_s, u"one"_s, {.at = {}, .from = u"10.0.0.7"_s})));
    }
    // The key is not needed, and no token is shown.
    QVERIFY(QFile::remove(bench.options().keyFile));
    StoreProgram program(bench);
    for (const QStringList &command :
         {QStringList{u"list"_s}, {u"show"_s, u"0417"_s}, {u"export"_s}}) {
        for (const bool json : {false, true}) {
            const QStringList more = json ? QStringList{u"--json"_s} : QStringList();
            QCOMPARE(program.runOn(QStringList{u"sessions"_s} + command + more), 0);
            QVERIFY(program.output().contains("0417"));
            QVERIFY(program.output().contains("ann@example.com"));
            QVERIFY(!program.output().contains("token"));
            QCOMPARE(program.errors(), QByteArray());
        }
    }
    QCOMPARE(program.runOn({u"sessions"_s, u"show"_s, u"0417"_s}), 0);
    QVERIFY2(program.output().contains("from 10.0.0.7\n"), program.output().constData());
    QCOMPARE(program.runOn({u"sessions"_s, u"revoke"_s, u"0417"_s, u"--json"_s}), 0);
    const QJsonObject revoked = QJsonDocument::fromJson(program.output()).object();
    QCOMPARE(revoked.value("state"_L1).toString(), u"revoked"_s);
    QVERIFY(!revoked.value("ended_at"_L1).toString().isEmpty());
    QVERIFY(!QFile::exists(bench.options().keyFile));
}

void SessionsCommandTest::everyStateHasItsName()
{
    StoreBench bench(StoreAddress::Kind::Sqlite);
    const SystemClock clock;
    {
        const auto sessions = bench.open(&clock);
        QVERIFY(sessions);
        for (const QString &pin : {u"1001"_s, u"1002"_s, u"1003"_s, u"1004"_s})
            QVERIFY(outcomeOf(sessions->insert(sessionAt(clock, pin, pin))));
        QVERIFY(
            outcomeOf(sessions->addJoin(u"1002"_s, u"1002"_s, {.at = {}, .from = u"10.0.0.7"_s})));
        QVERIFY(outcomeOf(sessions->revoke(u"1004"_s)));
    }
    // Over, and not swept yet.
    QVERIFY(bench.execute(u"UPDATE sessions SET expires_at = created_at WHERE pin = '1003'"_s));
    StoreProgram program(bench);
    QStringList found;
    const QJsonArray sessions = listOf(program);
    for (const auto &session : sessions) {
        found << session["pin"_L1].toString() + u' ' + session["state"_L1].toString()
                     + (session["ended_at"_L1].isNull() ? ""_L1 : " over"_L1);
    }
    QCOMPARE(found, QStringList({u"1004 revoked over"_s, u"1003 expired over"_s, u"1002 joined"_s,
                                 u"1001 created"_s}));
    QCOMPARE(listOf(program, {u"--live"_s}).size(), 2);
    QCOMPARE(listOf(program, {u"--limit"_s, u"3"_s}).size(), 3);
    QCOMPARE(program.runOn({u"sessions"_s, u"--limit"_s, u"3"_s}), 0);
    QVERIFY(program.output().endsWith("The newest 3; --limit shows more, export all.\n"));
}

void SessionsCommandTest::theLastOfSeveralWithAPin()
{
    StoreBench bench(StoreAddress::Kind::Sqlite);
    const SystemClock clock;
    {
        const auto sessions = bench.open(&clock);
        QVERIFY(sessions);
        for (const QString &id : {u"first"_s, u"second"_s, u"third"_s}) {
            QVERIFY(outcomeOf(sessions->insert(sessionAt(clock, u"1001"_s, id))));
            if (id != u"third"_s)
                QVERIFY(outcomeOf(sessions->revoke(u"1001"_s)));
        }
    }
    StoreProgram program(bench);
    QCOMPARE(program.runOn({u"sessions"_s, u"show"_s, u"1001"_s, u"--json"_s}), 0);
    const QJsonObject shown = QJsonDocument::fromJson(program.output()).object();
    QCOMPARE(shown.value("session_id"_L1).toString(), u"third"_s);
    QCOMPARE(shown.value("state"_L1).toString(), u"created"_s);
}

void SessionsCommandTest::overAlready()
{
    StoreBench bench(StoreAddress::Kind::Sqlite);
    const SystemClock clock;
    {
        const auto sessions = bench.open(&clock);
        QVERIFY(sessions);
        QVERIFY(outcomeOf(sessions->insert(sessionAt(clock, u"1001"_s, u"one"_s))));
    }
    StoreProgram program(bench);
    QCOMPARE(program.runOn({u"sessions"_s, u"revoke"_s, u"1001"_s}), 0);
    QCOMPARE(program.runOn({u"sessions"_s, u"revoke"_s, u"1001"_s}), 4);
    QVERIFY(program.errors().contains("is over already: it is revoked"));
    QCOMPARE(program.runOn({u"sessions"_s, u"revoke"_s, u"1002"_s}), 4);
    QVERIFY(program.errors().contains("No session in the store has the pin 1002"));
    QCOMPARE(program.runOn({u"sessions"_s, u"show"_s, u"1002"_s}), 4);
    QVERIFY(program.errors().contains("No session in the store has the pin 1002"));
}

void SessionsCommandTest::exportsEverything()
{
    QFETCH(const StoreAddress::Kind, kind);
    constexpr int count = 2'500; // some pages
    StoreBench bench(kind);
    const SystemClock clock;
    {
        const auto sessions = bench.open(&clock);
        QVERIFY(sessions);
        std::vector<QCoro::Task<Result<bool>>> inserting;
        inserting.reserve(count);
        for (int i = 0; i < count; ++i)
            inserting.push_back(sessions->insert(sessionAt(clock, pinOf(i), QString::number(i))));
        for (auto &task : inserting)
            QVERIFY(outcomeOf(std::move(task)));
        QVERIFY(outcomeOf(sessions->revoke(pinOf(0))));
    }
    StoreProgram program(bench);
    QCOMPARE(program.runOn({u"sessions"_s, u"export"_s}), 0);
    const QList<QByteArray> lines = program.output().trimmed().split('\n');
    QCOMPARE(lines.size(), count + 1);
    QVERIFY(lines.first().startsWith("number,pin,state,session_id,creator,"));
    QSet<QByteArray> pins;
    for (const QByteArray &line : lines.mid(1)) {
        QCOMPARE(line.count(','), lines.first().count(','));
        pins.insert(line.split(',').value(1));
    }
    QCOMPARE(pins.size(), count);
    QCOMPARE(program.runOn({u"sessions"_s, u"export"_s, u"--json"_s, u"--live"_s}), 0);
    const QJsonArray exported = QJsonDocument::fromJson(program.output()).array();
    QCOMPARE(exported.size(), count - 1);
    QCOMPARE(exported.last()["pin"_L1].toString(), pinOf(1)); // the oldest
}

void SessionsCommandTest::nothingIsAFormula()
{
    StoreBench bench(StoreAddress::Kind::Sqlite);
    const SystemClock clock;
    {
        const auto sessions = bench.open(&clock);
        QVERIFY(sessions);
        Session session = sessionAt(clock, u"1001"_s, u"@SUM(1)"_s);
        session.creator.email = u"=HYPERLINK(\"http://example.com\",\"x\")"_s;
        session.contact.email = u"+1\r\nnew line"_s;
        session.contact.userId = u"-7"_s;
        QVERIFY(outcomeOf(sessions->insert(session)));
    }
    StoreProgram program(bench);
    QCOMPARE(program.runOn({u"sessions"_s, u"export"_s}), 0);
    const QByteArray line = program.output().mid(program.output().indexOf('\n') + 1);
    QVERIFY2(line.startsWith("1,1001,created,'@SUM(1),"
                             "\"'=HYPERLINK(\"\"http://example.com\"\",\"\"x\"\")\",17,"
                             "\"'+1\r\nnew line\",'-7,"),
             line.constData());
}

void SessionsCommandTest::nothingIsATerminalsCommand()
{
    StoreBench bench(StoreAddress::Kind::Sqlite);
    const SystemClock clock;
    {
        const auto sessions = bench.open(&clock);
        QVERIFY(sessions);
        Session session = sessionAt(clock, u"1001"_s, u"one"_s);
        session.url = u"gss://\x1b[2Jx\ny"_s; // upstream's own words
        QVERIFY(outcomeOf(sessions->insert(session)));
    }
    StoreProgram program(bench);
    QCOMPARE(program.runOn({u"sessions"_s, u"show"_s, u"1001"_s}), 0);
    QVERIFY2(program.output().contains("gss://\xef\xbf\xbd[2Jx\xef\xbf\xbdy\n"),
             program.output().constData());
}

void SessionsCommandTest::neverHalfAnExport()
{
    StoreBench bench(StoreAddress::Kind::Sqlite);
    const SystemClock clock;
    {
        const auto sessions = bench.open(&clock);
        QVERIFY(sessions);
        for (int i = 0; i < 500; ++i)
            QVERIFY(outcomeOf(sessions->insert(sessionAt(clock, pinOf(i), QString::number(i)))));
    }
    QVERIFY(bench.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    // In the middle of the rows.
    QFile file(bench.store());
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly));
    constexpr qint64 page = 4096;
    QVERIFY(file.seek(file.size() / 2 / page * page));
    QCOMPARE(file.write(QByteArray(8 * page, '\x55')), 8 * page);
    file.close();
    StoreProgram program(bench);
    QCOMPARE(program.runOn({u"sessions"_s, u"export"_s}), 5);
    QVERIFY2(program.errors().contains("malformed"), program.errors().constData());
}

void SessionsCommandTest::ofAnotherUser()
{
    if (::geteuid() != 0)
        QSKIP("only root can be somebody else");
    StoreBench bench(StoreAddress::Kind::Sqlite);
    QVERIFY(bench.open());
    StoreProgram program(bench);
    program.setLauncher(
        {u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s, u"--"_s});
    QCOMPARE(program.runOn({u"sessions"_s}), 5);
    QVERIFY2(program.errors().contains("belongs to another user"), program.errors().constData());
}

void SessionsCommandTest::anEmptyStore()
{
    StoreBench bench(StoreAddress::Kind::Sqlite);
    QVERIFY(bench.open());
    StoreProgram program(bench);
    QCOMPARE(program.runOn({u"sessions"_s}), 0);
    QCOMPARE(program.output(), "The store has no sessions.\n");
    QCOMPARE(program.runOn({u"sessions"_s, u"--live"_s}), 0);
    QCOMPARE(program.output(), "No session can be joined now.\n");
    QCOMPARE(program.runOn({u"sessions"_s, u"export"_s, u"--json"_s}), 0);
    QCOMPARE(program.output(), "[]\n");
}

void SessionsCommandTest::aFullDisk()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("there is no /dev/full here");
    StoreBench bench(StoreAddress::Kind::Sqlite);
    QVERIFY(bench.open());
    StoreProgram program(bench);
    program.setLauncher({u"sh"_s, u"-c"_s, u"exec \"$@\" >/dev/full"_s, u"sh"_s});
    for (const QString &action : {u"list"_s, u"export"_s}) {
        QCOMPARE(program.runOn({u"sessions"_s, action}), 5);
        QVERIFY2(program.errors().contains("could not be written to the end"),
                 program.errors().constData());
    }
}

void SessionsCommandTest::noStore()
{
    const StoreBench bench(StoreAddress::Kind::Sqlite);
    StoreProgram program(bench);
    QCOMPARE(program.runOn({u"sessions"_s}), 5);
    QVERIFY2(program.errors().contains("There is no store at " + bench.store().toUtf8()),
             program.errors().constData());
    QVERIFY(!QFile::exists(bench.store()));
}

void SessionsCommandTest::noDatabase()
{
    const StoreBench bench(StoreAddress::Kind::Sqlite);
    QFile file(bench.store());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(QByteArray(8192, 'x')) > 0);
    file.close();
    StoreProgram program(bench);
    QCOMPARE(program.runOn({u"sessions"_s}), 5);
    QVERIFY2(program.errors().contains("is not a database"), program.errors().constData());
    QCOMPARE(program.errors().count('\n'), 1); // the log does not say it, too
}

QTEST_GUILESS_MAIN(SessionsCommandTest)
#include "tst_sessionscommand.moc"
