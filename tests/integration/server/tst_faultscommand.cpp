// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ServerProcess.h"
#include "faults/FaultPresets.h"
#include "support/RawHttp.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

/// `pinbridge-server faults` against a running `pinbridge-server serve`.
class TestFaultsCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usage_data();
    void usage();
    void noServer();
    void presetsNeedNoServer();
    void theHelpNamesEveryAction();
    void fromOnToOff();
    void everyPresetIsTaken();
    void asJson();
    void nothingIsOnAfterAStart();

private:
    [[nodiscard]] bool startServer(ServerProcess &server) const
    {
        return startSandboxed(server, {u"--data-dir"_s, m_folder.path()});
    }
    int faults(ServerProcess &command, const QStringList &arguments) const
    {
        return command.run(QStringList{u"faults"_s} + arguments
                           + QStringList{u"--data-dir"_s, m_folder.path()});
    }
    static int ask(const ServerProcess &server)
    {
        return RawHttp(server.port())
            .exchange("GET /auth?email=alice@example.com")
            .value_or(RawReply())
            .status;
    }

    QTemporaryDir m_folder;
};

void TestFaultsCommand::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const QString &arguments, const QByteArray &said) {
        QTest::newRow(name) << arguments.split(u' ') << said;
    };
    row("unknown", u"break"_s, "\"break\" is not expected here; faults is followed by list");
    row("list and more", u"list all"_s, "\"all\" is not expected here; list stands alone");
    row("clear and more", u"clear 1"_s, "clear stands alone");
    row("presets and more", u"presets x"_s, "\"presets\" is not expected here");
    row("add nothing", u"add"_s, "is no fault. There are delay");
    row("no such action", u"add explode"_s, "\"explode\" is no fault");
    row("no time", u"add delay soon"_s, "such as: delay 200ms-2s");
    row("no route", u"add garbage on mars"_s, "There are auth, create, join");
    row("no device", u"add garbage for phone"_s, "is not a network");
    row("no such problem", u"add status 404 no-luck"_s, "There is no problem \"no-luck\"");
    row("no preset", u"preset chaos"_s, "There is no preset \"chaos\"");
    row("preset for nobody", u"preset upstream-down for me"_s, "is not a network");
    row("remove nothing", u"remove"_s, "remove needs the number of one rule");
    row("remove a name", u"remove all"_s, "remove needs the number of one rule");
    row("option", u"--verbose"_s, "no option --verbose");
}

void TestFaultsCommand::usage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    ServerProcess command;
    QCOMPARE(command.run(QStringList{u"faults"_s} + arguments), 2);
    QVERIFY2(command.errors().contains(said), command.errors());
    QCOMPARE(command.output(), QByteArray());
}

void TestFaultsCommand::noServer()
{
    ServerProcess command;
    for (const QStringList &arguments :
         {QStringList(), QStringList{u"clear"_s}, QStringList{u"add"_s, u"garbage"_s}}) {
        QCOMPARE(faults(command, arguments), 5);
        QVERIFY2(command.errors().contains("No server runs on the data folder"), command.errors());
    }
}

void TestFaultsCommand::presetsNeedNoServer()
{
    ServerProcess command;
    QCOMPARE(command.run({u"faults"_s, u"presets"_s}), 0);
    QVERIFY2(command.output().contains("expired-token-on-next-create"), command.output());
    QCOMPARE(command.run({u"faults"_s, u"presets"_s, u"--json"_s}), 0);
    const QJsonArray presets =
        QJsonDocument::fromJson(command.output()).object().value("presets"_L1).toArray();
    QCOMPARE(presets.size(), faultPresets().size());
}

void TestFaultsCommand::theHelpNamesEveryAction()
{
    ServerProcess command;
    QCOMPARE(command.run({u"faults"_s, u"--help"_s}), 0);
    for (const FaultKindRow &row : faultKinds())
        QVERIFY2(command.output().contains(QByteArray("  ") + row.usage + '\n'), row.name);
}

void TestFaultsCommand::fromOnToOff()
{
    ServerProcess server;
    QVERIFY2(startServer(server), server.errors());
    ServerProcess command;
    QCOMPARE(faults(command, {}), 0);
    QCOMPARE(command.output(), "No fault is on.\n");
    QCOMPARE(ask(server), 200);

    QCOMPARE(faults(command, {u"add"_s, u"status"_s, u"503"_s, u"times"_s, u"2"_s}), 0);
    QVERIFY2(command.output().startsWith("Rule 1 is on: status 503 times 2\n"), command.output());
    QVERIFY(server.waitForErrors("A fault is on: status 503 times 2"));
    QCOMPARE(faults(command, {u"add"_s, u"status 429 on auth"_s}), 0); // in one word
    QCOMPARE(ask(server), 503);
    QVERIFY(server.waitForErrors("[fault #1 status 503]"));
    QCOMPARE(faults(command, {u"list"_s}), 0);
    QVERIFY2(command.output().contains("1   status 503 once     1       1"), command.output());
    QVERIFY2(command.output().contains("2   status 429 on auth  always  0"), command.output());
    QCOMPARE(ask(server), 503);
    QCOMPARE(ask(server), 429);
    QCOMPARE(faults(command, {u"list"_s}), 0);
    QVERIFY2(command.output().contains("used up"), command.output());

    QCOMPARE(faults(command, {u"remove"_s, u"2"_s}), 0);
    QCOMPARE(command.output(), "Rule 2 is off: status 429 on auth\n");
    QCOMPARE(ask(server), 200);
    QCOMPARE(faults(command, {u"remove"_s, u"2"_s}), 2);
    QVERIFY2(command.errors().contains("There is no rule 2"), command.errors());
    QCOMPARE(faults(command, {u"preset"_s, u"Expired token on next create"_s}), 0);
    QCOMPARE(faults(command, {u"clear"_s}), 0);
    QCOMPARE(command.output(), "1 rule is off.\n"); // of two, one was used up
    QCOMPARE(faults(command, {}), 0);
    QCOMPARE(command.output(), "No fault is on.\n");
}

void TestFaultsCommand::everyPresetIsTaken()
{
    ServerProcess server;
    QVERIFY2(startServer(server), server.errors());
    ServerProcess command;
    for (const FaultPreset &preset : faultPresets()) {
        QCOMPARE(faults(command, {u"preset"_s, QString::fromLatin1(preset.name), u"for"_s,
                                  u"192.168.2.17"_s}),
                 0);
        QVERIFY2(command.output().contains("for 192.168.2.17"), command.output());
    }
    QCOMPARE(ask(server), 200); // another device
}

void TestFaultsCommand::asJson()
{
    ServerProcess server;
    QVERIFY2(startServer(server), server.errors());
    ServerProcess command;
    QCOMPARE(
        faults(command, {u"add"_s, u"delay 1s-2s on join for 10.0.0.0/8 times 7"_s, u"--json"_s}),
        0);
    const QJsonObject rule =
        QJsonDocument::fromJson(command.output()).object().value("rule"_L1).toObject();
    QCOMPARE(rule.value("id"_L1).toInt(), 1);
    QCOMPARE(rule.value("action"_L1).toString(), u"delay"_s);
    QCOMPARE(rule.value("from_ms"_L1).toInt(), 1000);
    QCOMPARE(rule.value("to_ms"_L1).toInt(), 2000);
    QCOMPARE(rule.value("route"_L1).toString(), u"join"_s);
    QCOMPARE(rule.value("device"_L1).toString(), u"10.0.0.0/8"_s);
    QCOMPARE(rule.value("left"_L1).toInt(), 7);
    QCOMPARE(rule.value("hits"_L1).toInt(-1), 0);
    QCOMPARE(faults(command, {u"list"_s, u"--json"_s}), 0);
    const QJsonArray rules =
        QJsonDocument::fromJson(command.output()).object().value("rules"_L1).toArray();
    QCOMPARE(rules.size(), 1);
    QCOMPARE(rules.first().toObject(), rule);
}

void TestFaultsCommand::nothingIsOnAfterAStart()
{
    ServerProcess command;
    for (const int signal : {SIGTERM, SIGKILL}) {
        ServerProcess server;
        QVERIFY2(startServer(server), server.errors());
        QCOMPARE(faults(command, {}), 0);
        QCOMPARE(command.output(), "No fault is on.\n");
        QCOMPARE(ask(server), 200);
        QCOMPARE(faults(command, {u"add"_s, u"status 503"_s}), 0);
        QCOMPARE(ask(server), 503);
        server.sendSignal(signal);
        QCOMPARE(server.exitCode(), signal == SIGTERM ? 0 : -1);
    }
    ServerProcess server;
    QVERIFY2(startServer(server), server.errors());
    QCOMPARE(faults(command, {}), 0);
    QCOMPARE(command.output(), "No fault is on.\n");
    QCOMPARE(ask(server), 200);
}

QTEST_GUILESS_MAIN(TestFaultsCommand)
#include "tst_faultscommand.moc"
