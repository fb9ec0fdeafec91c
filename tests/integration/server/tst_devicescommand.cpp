// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ServerProcess.h"
#include "support/RawHttp.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

/// `pinbridge-server devices` against a running `pinbridge-server serve`.
class TestDevicesCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usage_data();
    void usage();
    void noServer();
    void tellsWhereToApprove();
    void fromWaitingToServed();
    void forAnHour();
    void named();
    void unknownToForget();
    void whoWaitsIsForgotten();
    void rememberedAcrossARestart();
    void keptWhenItIsKilled();
    void theSandboxForgets();
    void notesTheMode_data();
    void notesTheMode();
    void twoServersOnOneFolder();
    void folderFromTheEnvironment();

private:
    [[nodiscard]] bool startServer(ServerProcess &server,
                                   const QString &access = u"approved"_s) const;
    /// Runs the command on this test's folder.
    int devices(ServerProcess &command, const QStringList &arguments) const;
    [[nodiscard]] QJsonArray list() const;
    /// The status of a request from this machine's address on the network; 0 without an answer.
    static int ask(const ServerProcess &server);

    QTemporaryDir m_folder;
};

bool TestDevicesCommand::startServer(ServerProcess &server, const QString &access) const
{
    return startSandboxed(server,
                          {u"--access"_s, access, u"--host"_s, u"127.0.0.1"_s, u"--data-dir"_s,
                           m_folder.path(), u"--store"_s, u"sessions.db"_s});
}

int TestDevicesCommand::devices(ServerProcess &command, const QStringList &arguments) const
{
    return command.run(QStringList{u"devices"_s} + arguments
                       + QStringList{u"--data-dir"_s, m_folder.path()});
}

QJsonArray TestDevicesCommand::list() const
{
    ServerProcess command;
    if (devices(command, {u"list"_s, u"--json"_s}) != 0)
        qWarning("%s", command.errors().constData());
    return QJsonDocument::fromJson(command.output()).object().value("devices"_L1).toArray();
}

int TestDevicesCommand::ask(const ServerProcess &server)
{
    return RawHttp(server.port(), networkAddress())
        .exchange("GET /auth?email=alice@example.com", "User-Agent: Phone/1\r\n")
        .value_or(RawReply())
        .status;
}

void TestDevicesCommand::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const QStringList &arguments, const QByteArray &said) {
        QTest::newRow(name) << arguments << said;
    };
    row("unknown", {u"approve"_s, u"10.0.0.1"_s}, "\"approve\" is not expected");
    row("no address", {u"allow"_s}, "allow needs one address");
    row("two", {u"block"_s, u"10.0.0.1"_s, u"10.0.0.2"_s}, "block needs one address");
    row("no such address", {u"allow"_s, u"10.0.0"_s}, "\"10.0.0\" is not an address");
    row("network", {u"allow"_s, u"10.0.0.0/8"_s}, "is not an address");
    row("no name", {u"name"_s, u"10.0.0.1"_s}, "name needs an address and a name");
    row("a name in pieces", {u"name"_s, u"10.0.0.1"_s, u"Anna's"_s, u"phone"_s}, "and a name");
    row("name of a network", {u"name"_s, u"10.0.0.0/8"_s, u"x"_s}, "is not an address");
    row("long name", {u"name"_s, u"10.0.0.1"_s, QString(61, u'x')}, "60 characters at most");
    row("two lines", {u"name"_s, u"10.0.0.1"_s, u"a\nb"_s}, "one line");
    row("time of a name", {u"name"_s, u"10.0.0.1"_s, u"x"_s, u"--for"_s, u"1h"_s},
        "--for is for allow");
    row("list and more", {u"list"_s, u"10.0.0.1"_s}, "\"10.0.0.1\" is not expected");
    row("all that wait and one", {u"forget"_s, u"10.0.0.1"_s, u"--waiting"_s}, "not both");
    row("allow all that wait", {u"allow"_s, u"--waiting"_s}, "--waiting is for forget");
    row("time of a block", {u"block"_s, u"10.0.0.1"_s, u"--for"_s, u"1h"_s}, "--for is for allow");
    for (const QString &time : {u"1"_s, u"0h"_s, u"h"_s, u"1w"_s, u"1.5h"_s, u"-1h"_s})
        row(qPrintable(u"time "_s + time), {u"allow"_s, u"10.0.0.1"_s, u"--for="_s + time},
            "--for 1h");
    row("option", {u"--verbose"_s}, "no option --verbose");
}

void TestDevicesCommand::usage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    ServerProcess command;
    QCOMPARE(command.run(QStringList{u"devices"_s} + arguments), 2);
    QVERIFY2(command.errors().contains(said), command.errors());
    QCOMPARE(command.output(), QByteArray());
}

void TestDevicesCommand::noServer()
{
    ServerProcess command;
    QCOMPARE(devices(command, {}), 5);
    QVERIFY2(command.errors().contains("No server runs on the data folder"), command.errors());
    QVERIFY2(command.errors().contains(m_folder.path().toUtf8()), command.errors());
    QVERIFY2(command.errors().contains("serve"), command.errors());
}

void TestDevicesCommand::tellsWhereToApprove()
{
    ServerProcess server;
    QVERIFY2(startServer(server), server.errors());
    const QByteArray expected = "devices --data-dir " + m_folder.path().toUtf8();
    QVERIFY2(server.output().contains(expected), server.output());
    ServerProcess local;
    QVERIFY2(startSandboxed(local), local.errors());
    QVERIFY2(!local.output().contains("devices"), local.output());
}

void TestDevicesCommand::fromWaitingToServed()
{
    if (networkAddress().isNull())
        QSKIP("this machine has no address but loopback");
    const QString address = networkAddress().toString();
    ServerProcess server;
    QVERIFY2(startServer(server), server.errors());
    ServerProcess command;
    QCOMPARE(devices(command, {}), 0);
    QVERIFY2(command.output().contains("No device waits"), command.output());

    for (int i = 0; i < 3; ++i)
        QCOMPARE(ask(server), 403);
    QVERIFY(
        server.waitForErrors("A device waits for approval: " + address.toUtf8() + " (Phone/1)"));
    QCOMPARE(server.errors().count("A device waits"), 1);
    QCOMPARE(list().size(), 1);
    const QJsonObject last = list().first().toObject().value("last_request"_L1).toObject();
    QCOMPARE(last.value("method"_L1).toString(), u"GET"_s);
    QCOMPARE(last.value("path"_L1).toString(), u"/auth"_s); // and nothing of the query
    QCOMPARE(last.value("status"_L1).toInt(), 403);
    QCOMPARE(last.value("note"_L1).toString(), u"device-not-approved"_s);
    QCOMPARE(devices(command, {u"list"_s}), 0);
    const QByteArrayList lines = command.output().split('\n');
    QVERIFY2(lines.value(0).startsWith("ADDRESS"), command.output());
    QVERIFY2(lines.value(1).startsWith(address.toUtf8() + "  waiting"), command.output());
    QVERIFY2(lines.value(1).endsWith("Phone/1"), command.output());
    QCOMPARE(lines.value(0).indexOf("STATE"), lines.value(1).indexOf("waiting"));
    QVERIFY2(lines.value(1).contains("just now"), command.output());
    QVERIFY2(lines.value(1).contains("GET /auth 403"), command.output());

    QCOMPARE(devices(command, {u"allow"_s, address}), 0);
    QCOMPARE(command.output(), address.toUtf8() + " is allowed.\n");
    QCOMPARE(ask(server), 200);
    QCOMPARE(devices(command, {u"block"_s, address}), 0);
    QCOMPARE(ask(server), 403);
    QCOMPARE(list().first().toObject().value("state"_L1).toString(), u"blocked"_s);
    QCOMPARE(devices(command, {u"forget"_s, address}), 0);
    QVERIFY(list().isEmpty());
}

void TestDevicesCommand::forAnHour()
{
    ServerProcess server;
    QVERIFY2(startServer(server), server.errors());
    ServerProcess command;
    const QDateTime before = QDateTime::currentDateTimeUtc();
    QCOMPARE(devices(command, {u"allow"_s, u"fd00::17"_s, u"--for"_s, u"1h"_s}), 0);
    QVERIFY2(command.output().startsWith("fd00::17 is allowed until "), command.output());
    const QJsonObject row = list().first().toObject();
    const auto until =
        QDateTime::fromString(row.value("allowed_until"_L1).toString(), Qt::ISODateWithMs);
    QVERIFY(until >= before.addSecs(3600)
            && until <= QDateTime::currentDateTimeUtc().addSecs(3600));
    QCOMPARE(devices(command, {}), 0);
    QVERIFY2(command.output().contains("allowed, 59 min left"), command.output());
    QVERIFY2(command.output().contains("never"), command.output());
    QCOMPARE(devices(command, {u"forget"_s, u"fd00::17"_s}), 0);
}

void TestDevicesCommand::named()
{
    ServerProcess command;
    {
        ServerProcess server;
        QVERIFY2(startServer(server), server.errors());
        QCOMPARE(devices(command, {u"name"_s, u"10.0.0.1"_s, u"Anna's"_s}), 2);
        QVERIFY2(command.errors().contains("10.0.0.1 is not known"), command.errors());
        QCOMPARE(devices(command, {u"block"_s, u"10.0.0.1"_s}), 0);
        QCOMPARE(devices(command, {u"allow"_s, u"10.0.0.2"_s}), 0);
        QCOMPARE(devices(command, {u"name"_s, u"10.0.0.1"_s, u" Anna's <電話> "_s}), 0);
        QCOMPARE(command.output(), "10.0.0.1 is named \"Anna's <電話>\".\n");
        QCOMPARE(devices(command, {}), 0);
        const QByteArrayList lines = command.output().split('\n');
        QVERIFY2(lines.value(0).startsWith("ADDRESS   NAME"), command.output());
        QVERIFY2(command.output().contains("10.0.0.1  Anna's <電話>  blocked"), command.output());
        QVERIFY2(command.output().contains("10.0.0.2               allowed"), command.output());
        server.sendSignal(SIGKILL); // as soon as it is acknowledged
        QCOMPARE(server.exitCode(), -1);
    }
    ServerProcess server;
    QVERIFY2(startServer(server), server.errors());
    QJsonObject named;
    const QJsonArray rows = list();
    for (const auto &row : rows) {
        if (row.toObject().value("address"_L1) == "10.0.0.1"_L1)
            named = row.toObject();
    }
    QCOMPARE(named.value("name"_L1).toString(), u"Anna's <電話>"_s);
    QCOMPARE(devices(command, {u"name"_s, u"10.0.0.1"_s, {}}), 0);
    QCOMPARE(command.output(), "10.0.0.1 has no name any more.\n");
    QCOMPARE(devices(command, {}), 0);
    QVERIFY2(!command.output().contains("NAME"), command.output());
    QCOMPARE(devices(command, {u"forget"_s, u"10.0.0.1"_s}), 0);
    QCOMPARE(devices(command, {u"forget"_s, u"10.0.0.2"_s}), 0);
}

void TestDevicesCommand::unknownToForget()
{
    ServerProcess server;
    QVERIFY2(startServer(server), server.errors());
    ServerProcess command;
    QCOMPARE(devices(command, {u"forget"_s, u"10.9.9.9"_s}), 2);
    QVERIFY2(command.errors().contains("10.9.9.9 is not known"), command.errors());
}

void TestDevicesCommand::whoWaitsIsForgotten()
{
    ServerProcess server;
    QVERIFY2(startServer(server), server.errors());
    ServerProcess command;
    QCOMPARE(devices(command, {u"forget"_s, u"--waiting"_s}), 0);
    QCOMPARE(command.output(), "No device waits.\n");
    QCOMPARE(devices(command, {u"allow"_s, u"10.0.0.1"_s}), 0);
    if (!networkAddress().isNull()) {
        QCOMPARE(ask(server), 403);
        QCOMPARE(devices(command, {u"forget"_s, u"--waiting"_s}), 0);
        QVERIFY2(command.output().startsWith("1 device that waited is forgotten"),
                 command.output());
    }
    QCOMPARE(list().size(), 1);
    QCOMPARE(devices(command, {u"forget"_s, u"10.0.0.1"_s}), 0);
    if (networkAddress().isNull())
        QSKIP("this machine has no address but loopback: nobody waited");
}

void TestDevicesCommand::rememberedAcrossARestart()
{
    ServerProcess command;
    {
        ServerProcess server;
        QVERIFY2(startServer(server), server.errors());
        QCOMPARE(devices(command, {u"allow"_s, u"10.0.0.1"_s}), 0);
        QCOMPARE(devices(command, {u"block"_s, u"10.0.0.2"_s}), 0);
        if (!networkAddress().isNull())
            QCOMPARE(ask(server), 403);
        server.sendSignal(SIGTERM);
        QCOMPARE(server.exitCode(), 0);
    }
    {
        ServerProcess server;
        QVERIFY2(startServer(server), server.errors());
        QCOMPARE(list().size(), networkAddress().isNull() ? 2 : 3);
        server.sendSignal(SIGKILL); // what it leaves behind is no hindrance
        QCOMPARE(server.exitCode(), -1);
    }
    ServerProcess server;
    QVERIFY2(startServer(server), server.errors());
    QVERIFY2(!server.errors().contains("Another server"), server.errors());
    const QJsonArray rows = list();
    for (const auto &row : rows)
        QCOMPARE(devices(command, {u"forget"_s, row.toObject().value("address"_L1).toString()}), 0);
}

void TestDevicesCommand::keptWhenItIsKilled()
{
    ServerProcess command;
    for (int i = 0; i < 10; ++i) {
        const QString address = u"10.0.0.%1"_s.arg(i + 1);
        ServerProcess server;
        QVERIFY2(startServer(server), server.errors());
        QCOMPARE(list().size(), i);
        QCOMPARE(devices(command, {u"block"_s, address}), 0);
        server.sendSignal(SIGKILL); // as soon as it is acknowledged
        QCOMPARE(server.exitCode(), -1);
    }
    ServerProcess server;
    QVERIFY2(startServer(server), server.errors());
    QCOMPARE(list().size(), 10);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(devices(command, {u"forget"_s, u"10.0.0.%1"_s.arg(i + 1)}), 0);
}

void TestDevicesCommand::theSandboxForgets()
{
    for (int i = 0; i < 2; ++i) {
        ServerProcess server;
        QVERIFY2(startSandboxed(server, {u"--data-dir"_s, m_folder.path()}), server.errors());
        QVERIFY(list().isEmpty());
        ServerProcess command;
        QCOMPARE(devices(command, {u"allow"_s, u"10.0.0.1"_s}), 0);
        QCOMPARE(list().size(), 1);
    }
}

void TestDevicesCommand::notesTheMode_data()
{
    QTest::addColumn<QString>("access");
    QTest::addColumn<QByteArray>("note");
    QTest::newRow("local") << u"local"_s << QByteArray("this machine only");
    QTest::newRow("open") << u"open"_s << QByteArray("everyone who reaches it");
}

void TestDevicesCommand::notesTheMode()
{
    QFETCH(QString, access);
    QFETCH(QByteArray, note);
    ServerProcess server;
    QVERIFY2(startServer(server, access), server.errors());
    ServerProcess command;
    QCOMPARE(devices(command, {u"allow"_s, u"10.0.0.1"_s}), 0);
    QVERIFY2(command.output().contains(note), command.output());
    QCOMPARE(devices(command, {u"forget"_s, u"10.0.0.1"_s}), 0);
}

void TestDevicesCommand::twoServersOnOneFolder()
{
    ServerProcess first;
    QVERIFY2(startServer(first), first.errors());
    ServerProcess second;
    QVERIFY2(startServer(second), second.errors());
    QVERIFY2(second.waitForErrors("Another server runs on the folder"), second.errors());
    second.sendSignal(SIGTERM);
    QCOMPARE(second.exitCode(), 0);
    ServerProcess command;
    QCOMPARE(devices(command, {}), 0); // the first still hears
    if (networkAddress().isNull())
        QSKIP("this machine has no address but loopback; the rest was not tried");
    ServerProcess third;
    QVERIFY2(startServer(third), third.errors());
    QCOMPARE(ask(third), 403);
    QCOMPARE(devices(command, {u"allow"_s, networkAddress().toString()}), 0);
    QTRY_COMPARE(ask(third), 200); // what the first was told counts in the third
    QCOMPARE(devices(command, {u"forget"_s, networkAddress().toString()}), 0);
}

void TestDevicesCommand::folderFromTheEnvironment()
{
    ServerProcess server;
    QVERIFY2(startServer(server), server.errors());
    ServerProcess command;
    QCOMPARE(command.run({u"devices"_s}), 5);
    command.setVariable(u"PINBRIDGE_DATA_DIR"_s, m_folder.path());
    QCOMPARE(command.run({u"devices"_s}), 0);
}

QTEST_GUILESS_MAIN(TestDevicesCommand)
#include "tst_devicescommand.moc"
