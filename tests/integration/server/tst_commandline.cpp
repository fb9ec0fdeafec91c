// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ServerProcess.h"

#include <QTest>

using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

/// What the program says to a person before it does anything: help, versions, usage errors.
class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void help_data();
    void help();
    void version();
    void usage_data();
    void usage();
};

void TestCommandLine::help_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");

    QTest::newRow("help") << QStringList{u"help"_s} << QByteArray("session ");
    QTest::newRow("--help") << QStringList{u"--help"_s} << QByteArray("Exit codes");
    QTest::newRow("help serve") << QStringList{u"help"_s, u"serve"_s} << QByteArray("--session-id");
    QTest::newRow("serve --help") << QStringList{u"serve"_s, u"--help"_s} << QByteArray("--access");
    QTest::newRow("serve, approved") << QStringList{u"serve"_s, u"--help"_s} << QByteArray("403");
    QTest::newRow("check") << QStringList{u"check"_s, u"-h"_s} << QByteArray("--json");
    QTest::newRow("auth") << QStringList{u"auth"_s, u"--help"_s} << QByteArray("--fingerprint");
    QTest::newRow("session") << QStringList{u"session"_s, u"create"_s, u"--help"_s}
                             << QByteArray("--with");
    QTest::newRow("sandbox") << QStringList{u"sandbox"_s, u"--help"_s} << QByteArray("--data-dir");
}

void TestCommandLine::help()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    ServerProcess server;
    QCOMPARE(server.run(arguments), 0);
    QVERIFY2(server.output().contains(said), server.output());
    QCOMPARE(server.errors(), QByteArray());
}

void TestCommandLine::version()
{
    ServerProcess server;
    QCOMPARE(server.run({u"--version"_s}), 0);
    QCOMPARE(server.output(), QByteArray("pinbridge-server " PINBRIDGE_VERSION "\n"));
}

void TestCommandLine::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");

    const auto row = [](const char *name, const QStringList &arguments, const char *said) {
        QTest::newRow(name) << arguments << QByteArray(said);
    };
    row("nothing", {}, "Give a command");
    row("no such command", {u"server"_s}, "\"server\"");
    row("help for no such command", {u"help"_s, u"server"_s}, "\"server\"");
    row("serve: unknown option", {u"serve"_s, u"--prot"_s, u"1"_s}, "--port N");
    row("serve: store", {u"serve"_s, u"--sandbox"_s, u"--store"_s, u"mysql://db/x"_s},
        "postgresql://");
    row("serve: secret", {u"serve"_s, u"--api-key"_s, u"x"_s}, "--api-key");
    row("check: port is serve's", {u"check"_s, u"--port"_s, u"1"_s}, "--port");
    row("check: word", {u"check"_s, u"all"_s}, "\"all\"");
    row("auth: no address", {u"auth"_s}, "alice@example.com");
    row("auth: two", {u"auth"_s, u"a@example.com"_s, u"b@example.com"_s}, "one address");
    row("auth: server with a path", {u"auth"_s, u"a@example.com"_s, u"--server"_s, u"http://x/y"_s},
        "--server http://192.168.2.110:8777");
    row("auth: server without scheme",
        {u"auth"_s, u"a@example.com"_s, u"--server"_s, u"localhost:8777"_s}, "--server http://");
    row("auth: fingerprint",
        {u"auth"_s, u"a@example.com"_s, u"--server"_s, u"https://127.0.0.1:1"_s, u"--fingerprint"_s,
         u"AB:CD"_s},
        "32 pairs");
    row("auth: fingerprint for http",
        {u"auth"_s, u"a@example.com"_s, u"--fingerprint"_s, QString(64, u'a')}, "for https");
    row("session: no action", {u"session"_s}, "create or show");
    row("session create: no contact", {u"session"_s, u"create"_s, u"--as"_s, u"a@example.com"_s},
        "--with bob@example.com");
    row("session show: no pin", {u"session"_s, u"show"_s}, "session show 3271");
    row("session show: addresses", {u"session"_s, u"show"_s, u"1234"_s, u"--as"_s, u"a@b.c"_s},
        "no addresses");
    row("sandbox: port", {u"sandbox"_s, u"--port"_s, u"x"_s}, "0 to 65535");
    row("sandbox: word", {u"sandbox"_s, u"8700"_s}, "\"8700\"");
}

void TestCommandLine::usage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    ServerProcess server;
    QCOMPARE(server.run(arguments), 2);
    QVERIFY2(server.errors().contains(said), server.errors());
    QCOMPARE(server.output(), QByteArray());
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
