// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ServerProcess.h"
#include "support/RawHttp.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

/// `pinbridge-server tail` against a running `pinbridge-server serve`.
class TestTailCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void usage_data();
    void usage();
    void noServer();
    void showsWhatIsAskedLive();
    void linesOfJson();
    void jsonHasTheDiagnosis();
    void theHistoryFirst();
    void onlyWhatFits();
    void endsWithTheServer();
    void saysThatTheServerIsGone();
    void writesFiles();
    void noSecretIsInIt();

private:
    void startTail(ServerProcess &tail, const QStringList &arguments = {}) const;
    [[nodiscard]] QStringList onFolder(const QStringList &arguments) const;
    [[nodiscard]] RawReply get(const QByteArray &target, const QByteArray &fields = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServerProcess> m_server;
};

void TestTailCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<ServerProcess>();
    QVERIFY(startSandboxed(*m_server, {u"--data-dir"_s, m_folder->path()}));
}

void TestTailCommand::cleanup()
{
    m_server.reset();
    m_folder.reset();
}

QStringList TestTailCommand::onFolder(const QStringList &arguments) const
{
    return QStringList{u"tail"_s, u"--data-dir"_s, m_folder->path()} + arguments;
}

RawReply TestTailCommand::get(const QByteArray &target, const QByteArray &fields) const
{
    return RawHttp(m_server->port()).exchange("GET " + target, fields).value_or(RawReply());
}

/// It listens once it shows a request that was made for that.
void TestTailCommand::startTail(ServerProcess &tail, const QStringList &arguments) const
{
    QCOMPARE(get("/first").status, 404);
    tail.start(onFolder(arguments));
    QVERIFY2(tail.waitForOutput("/first"), tail.errors());
}

void TestTailCommand::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const QStringList &arguments, const QByteArray &said) {
        QTest::newRow(name) << arguments << said;
    };
    row("a filter without its option", {u"status:404"_s}, "given with --filter");
    row("a wrong filter", {u"--filter"_s, u"status:x"_s},
        "--filter: status:x cannot be used. Write a status such as 404");
    row("a wrong history", {u"--history"_s, u"all"_s}, "--history: \"all\" cannot be used");
    row("two files", {u"--har"_s, u"a"_s, u"--capture"_s, u"b"_s}, "not both");
    row("a file and lines", {u"--har"_s, u"a"_s, u"--json"_s}, "--json is for what is printed");
}

void TestTailCommand::usage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    ServerProcess tail;
    QCOMPARE(tail.run(onFolder(arguments)), 2);
    QVERIFY2(tail.errors().contains(said), tail.errors());
}

void TestTailCommand::noServer()
{
    const QTemporaryDir other;
    ServerProcess tail;
    QCOMPARE(tail.run({u"tail"_s, u"--data-dir"_s, other.path()}), 5);
    QVERIFY2(tail.errors().contains("No server runs on the data folder"), tail.errors());
}

void TestTailCommand::showsWhatIsAskedLive()
{
    ServerProcess tail;
    startTail(tail, {u"--history"_s, u"1"_s});
    QCOMPARE(get("/session?sid=1234", "User-Agent: curl/8.0\r\n").status, 404);
    QVERIFY(tail.waitForOutput("unknown-pin  No live session has this pin"));
    const QByteArray line = tail.output().trimmed().split('\n').last();
    QVERIFY2(line.contains("127.0.0.1") && line.contains("GET /session?sid=")
                 && line.contains("404") && line.contains(" ms"),
             line);
    QVERIFY2(!line.contains("1234"), line);
    tail.sendSignal(SIGINT);
    QCOMPARE(tail.exitCode(), 0);
    QVERIFY2(tail.errors().isEmpty(), tail.errors());
}

void TestTailCommand::jsonHasTheDiagnosis()
{
    ServerProcess tail;
    startTail(tail, {u"--history"_s, u"1"_s, u"--json"_s});
    QCOMPARE(get("/session?sid=1234").status, 404);
    QVERIFY(tail.waitForOutput("unknown-pin"));
    tail.sendSignal(SIGINT);
    QCOMPARE(tail.exitCode(), 0);
    const QJsonObject exchange =
        QJsonDocument::fromJson(tail.output().trimmed().split('\n').last()).object();
    const QJsonObject diagnosis = exchange.value(u"diagnosis"_s).toObject();
    QCOMPARE(diagnosis.value(u"severity"_s).toString(), u"bad"_s);
    QVERIFY(!diagnosis.value(u"rule"_s).toString().isEmpty());
    QVERIFY(!diagnosis.value(u"cause"_s).toString().isEmpty());
    QVERIFY(!diagnosis.value(u"advice"_s).toString().isEmpty());
}

void TestTailCommand::linesOfJson()
{
    ServerProcess tail;
    startTail(tail, {u"--history"_s, u"1"_s, u"--json"_s});
    const RawReply reply = get("/auth?email=alice@example.com");
    QCOMPARE(reply.status, 200);
    QVERIFY(tail.waitForOutput("user-lookup"));
    tail.sendSignal(SIGINT);
    QCOMPARE(tail.exitCode(), 0);
    const auto lines = tail.output().trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    const QJsonObject exchange = QJsonDocument::fromJson(lines.last()).object();
    QCOMPARE(exchange.value(u"id"_s).toString().toLatin1(), reply.field("X-Request-Id"));
    QCOMPARE(exchange.value(u"status"_s).toInt(), 200);
    QCOMPARE(exchange.value(u"target"_s).toString(), u"/auth?email=alice@example.com"_s);
}

void TestTailCommand::theHistoryFirst()
{
    for (const char *const path : {"/a", "/b", "/c"})
        QCOMPARE(get(path).status, 404);
    ServerProcess tail;
    startTail(tail, {u"--history"_s, u"3"_s});
    QVERIFY(!tail.output().contains("/a "));
    QVERIFY(tail.output().indexOf("/b ") < tail.output().indexOf("/c "));
    QVERIFY(tail.output().indexOf("/c ") < tail.output().indexOf("/first "));
    QVERIFY(tail.output().contains("/b "));
}

void TestTailCommand::onlyWhatFits()
{
    ServerProcess tail;
    startTail(tail, {u"--history"_s, u"1"_s, u"--filter"_s, u"status:>=400 -route:/no"_s});
    QCOMPARE(get("/healthz").status, 200);
    QCOMPARE(get("/no").status, 404);
    QCOMPARE(get("/last").status, 404);
    QVERIFY(tail.waitForOutput("/last"));
    QCOMPARE(tail.output().count('\n'), 2);
}

void TestTailCommand::endsWithTheServer()
{
    ServerProcess tail;
    startTail(tail, {u"--history"_s, u"1"_s});
    QCOMPARE(get("/last").status, 404);
    m_server->sendSignal(SIGTERM);
    QCOMPARE(m_server->exitCode(), 0);
    QCOMPARE(tail.exitCode(), 0);
    QVERIFY2(tail.output().contains("/last"), tail.output());
    QVERIFY2(tail.errors().contains("The server has stopped."), tail.errors());
}

void TestTailCommand::saysThatTheServerIsGone()
{
    ServerProcess tail;
    startTail(tail, {u"--history"_s, u"1"_s});
    m_server->sendSignal(SIGKILL);
    QCOMPARE(tail.exitCode(), 5);
    QVERIFY2(tail.errors().contains("The server has gone."), tail.errors());
}

void TestTailCommand::writesFiles()
{
    QCOMPARE(get("/auth?email=alice@example.com").status, 200);
    QCOMPARE(get("/no").status, 404);
    ServerProcess wait;
    startTail(wait, {u"--history"_s, u"1"_s});

    const QString har = m_folder->filePath(u"a.har"_s);
    ServerProcess first;
    QCOMPARE(first.run(onFolder({u"--har"_s, har, u"--filter"_s, u"is:refused"_s})), 0);
    QFile file(har);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto log = QJsonDocument::fromJson(file.readAll())[u"log"_s];
    QCOMPARE(log[u"entries"_s].toArray().size(), 2);
    QCOMPARE(log[u"entries"_s][0][u"response"_s][u"status"_s].toInt(), 404);
    const auto others = QFile::ReadGroup | QFile::ReadOther;
    QVERIFY(!(QFileInfo(har).permissions() & others));

    const QString capture = m_folder->filePath(u"a.pbcapture"_s);
    ServerProcess second;
    QCOMPARE(second.run(onFolder({u"--capture"_s, capture})), 0);
    QFile saved(capture);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll().count('\n'), 4);

    ServerProcess third;
    QCOMPARE(third.run(onFolder({u"--har"_s, u"/nowhere/a.har"_s})), 5);
    QVERIFY2(third.errors().contains("/nowhere/a.har cannot be written"), third.errors());
}

void TestTailCommand::noSecretIsInIt()
{
    const RawReply auth =
        get("/auth?email=alice@example.com", "x-helplightning-api-key: K3y-of-phone\r\n");
    const QByteArray token =
        QJsonDocument::fromJson(auth.body).object().value(u"token"_s).toString().toLatin1();
    QVERIFY(!token.isEmpty());
    const auto created =
        RawHttp(m_server->port())
            .exchange("POST /session",
                      "Authorization: " + token + "\r\nContent-Type: application/json\r\n",
                      R"({"contact_email":"bob@example.com"})");
    QVERIFY(created);
    QCOMPARE(created->status, 200);
    const QJsonObject side = QJsonDocument::fromJson(created->body).object();
    const QByteArray pin = side.value(u"sid"_s).toString().toLatin1();
    QCOMPARE(get("/session?sid=" + pin).status, 200);
    ServerProcess tail;
    startTail(tail, {u"--history"_s, u"10"_s, u"--json"_s});
    const QString har = m_folder->filePath(u"a.har"_s);
    ServerProcess archive;
    QCOMPARE(archive.run(onFolder({u"--har"_s, har})), 0);
    QFile file(har);
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const QByteArray &text : {tail.output(), file.readAll()}) {
        QVERIFY(text.contains("user token of alice@example.com"));
        QVERIFY(!text.contains(token));
        QVERIFY(!text.contains("K3y-of-phone"));
        QVERIFY(!text.contains(side.value(u"session_token"_s).toString().toLatin1()));
        QVERIFY(!text.contains("sid=" + pin));
        QVERIFY(!text.contains('"' + pin + '"'));
    }
}

QTEST_GUILESS_MAIN(TestTailCommand)
#include "tst_tailcommand.moc"
