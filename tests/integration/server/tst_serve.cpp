// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ServerProcess.h"
#include "support/RawHttp.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms

/// Sends one request on the connection and reads until `end` has come.
QByteArray exchange(QTcpSocket &socket, const QByteArray &target, const QByteArray &end)
{
    socket.write("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QByteArray reply;
    while (!reply.contains(end) && socket.waitForReadyRead(patience))
        reply += socket.readAll();
    return reply;
}

/// Until the server closes the connection, as it does when it stops.
QByteArray readReply(QTcpSocket &socket)
{
    QByteArray reply;
    while (socket.waitForReadyRead(patience))
        reply += socket.readAll();
    return reply;
}

} // namespace

class TestServe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstLine();
    void printedLinesWork_data();
    void printedLinesWork();
    void certificateWhereDevicesReachIt_data();
    void certificateWhereDevicesReachIt();
    void sessionIdForm_data();
    void sessionIdForm();
    void withoutCredentials();
    void unusableCredentials();
    void printConfig();
    void portInUse();
    void folderThatCannotBeMade();
    void ownCertificate();
    void unusableCertificate();
    void warnsOfContradiction();
    void jsonLog();
    void stopsOnSignal_data();
    void stopsOnSignal();
    void answersWhatIsInFlight();
    void answersWhatTakesTooLong();
    void secondSignalStopsAtOnce();

private:
    /// A pair that the openssl program made in the home; false when there is none.
    static bool makeCertificate(const QString &home);
    /// A connection on which slow@example.com is being asked for.
    void askSlowly(const ServerProcess &server, QTcpSocket &socket);
};

void TestServe::firstLine()
{
    ServerProcess server;
    QVERIFY2(startSandboxed(server), server.errors());
    const QString first = QString::fromUtf8(server.output()).section(u'\n', 0, 0);
    static const QRegularExpression form(
        u"\\Alistening http://127\\.0\\.0\\.1:[1-9][0-9]* \\(https on the same port\\)\\z"_s);
    QVERIFY2(form.match(first).hasMatch(), qPrintable(first));
    // The certificate's key is there, and the owner's alone.
    const QDir folder(server.home() + "/.local/share/pinbridge"_L1);
    const QFileInfoList files = folder.entryInfoList(QDir::Files);
    QVERIFY(!files.isEmpty());
    constexpr auto others = QFile::ReadGroup | QFile::ReadOther;
    for (const QFileInfo &file : files)
        QCOMPARE(file.permissions() & others, QFile::Permissions());
}

void TestServe::printedLinesWork_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("loopback") << u"127.0.0.1"_s;
    QTest::newRow("every address of both families") << u"::"_s;
    QTest::newRow("of a network") << networkAddress().toString();
}

void TestServe::printedLinesWork()
{
    QFETCH(QString, host);
    if (host.isEmpty())
        QSKIP("this machine has no address on a network");
    ServerProcess server;
    QVERIFY2(startSandboxed(server, {u"--host"_s, host}), server.errors());
    QByteArray script;
    int lines = 0;
    for (const QByteArray &line : server.output().split('\n')) {
        if (line.startsWith("TOKEN=") || line.startsWith("PIN=") || line.startsWith("curl ")) {
            script += line + '\n';
            ++lines;
        }
    }
    QCOMPARE(lines, 3);
    QProcess shell;
    shell.start(u"bash"_s, {u"-c"_s, QString::fromUtf8(script)});
    QVERIFY(shell.waitForFinished(patience));
    const QByteArray output = shell.readAllStandardOutput();
    QVERIFY2(output.startsWith("pin "), output + shell.readAllStandardError());
    const QByteArray pin = output.mid(4, output.indexOf('\n') - 4);
    const QJsonObject side = QJsonDocument::fromJson(output.mid(output.indexOf('\n') + 1)).object();
    QCOMPARE(side.value("sid"_L1).toString().toLatin1(), pin);
    QVERIFY(side.value("session_id"_L1).isArray());
    for (const auto &key : {"session_token"_L1, "user_token"_L1, "url"_L1, "ws_url"_L1})
        QVERIFY(!side.value(key).toString().isEmpty());
    // Nothing of it in the log.
    server.sendSignal(SIGTERM);
    QCOMPARE(server.exitCode(), 0);
    const QByteArray said = server.output() + server.errors();
    QVERIFY(!said.contains(side.value("user_token"_L1).toString().toLatin1()));
    QVERIFY(!said.contains("sid=" + pin));
}

void TestServe::certificateWhereDevicesReachIt_data() { printedLinesWork_data(); }

void TestServe::certificateWhereDevicesReachIt()
{
    QFETCH(QString, host);
    if (host.isEmpty())
        QSKIP("this machine has no address on a network");
    ServerProcess server;
    QVERIFY2(startSandboxed(server, {u"--access"_s, u"approved"_s, u"--host"_s, host}),
             server.errors());
    static const QRegularExpression said(u"has installed (\\S+), "_s);
    const QString url = said.match(QString::fromUtf8(server.output())).captured(1);
    QCOMPARE(url, server.wordAfter("listening") + "/certificate.crt"_L1);
    // The first line alone would agree with an address that nobody else can type.
    if (host == "::"_L1 && !networkAddress().isNull())
        QVERIFY2(!QHostAddress(QUrl(url).host()).isLoopback(), qPrintable(url));
}

void TestServe::sessionIdForm_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<bool>("isList");
    QTest::newRow("list") << u"list"_s << true;
    QTest::newRow("string") << u"string"_s << false;
}

void TestServe::sessionIdForm()
{
    QFETCH(QString, form);
    ServerProcess server;
    QVERIFY2(startSandboxed(server, {u"--session-id"_s, form}), server.errors());
    ServerProcess client;
    QCOMPARE(client.run({u"session"_s, u"create"_s, u"--as"_s, u"alice@example.com"_s, u"--with"_s,
                         u"bob@example.com"_s, u"--server"_s, server.wordAfter("listening"),
                         u"--json"_s}),
             0);
    const QJsonObject side = QJsonDocument::fromJson(client.output()).object();
    QTEST(side.value("session_id"_L1).isArray(), "isList");
}

void TestServe::withoutCredentials()
{
    ServerProcess server;
    QCOMPARE(server.run({u"serve"_s, u"--port"_s, u"0"_s}), 3);
    for (const auto &name : {"HLSERVER_URL", "HLSERVER_ENTERPRISE_ID", "HLSERVER_API_KEY",
                             "HLSERVER_PARTNER_KEY", "--sandbox"})
        QVERIFY2(server.errors().contains(name), server.errors());
    QCOMPARE(server.output(), QByteArray());
}

void TestServe::unusableCredentials()
{
    ServerProcess server;
    server.setVariable(u"HLSERVER_URL"_s, u"https://api.example.com/api"_s);
    server.setVariable(u"HLSERVER_ENTERPRISE_ID"_s, u"1"_s);
    server.setVariable(u"HLSERVER_API_KEY"_s, u"hush-hush-hush-hush"_s);
    server.setVariable(u"HLSERVER_PARTNER_KEY"_s, u"/nowhere/key.pem"_s);
    QCOMPARE(server.run({u"serve"_s, u"--port"_s, u"0"_s}), 3);
    QVERIFY2(server.errors().contains("/nowhere/key.pem"), server.errors());
    QVERIFY(!server.errors().contains("hush"));
}

void TestServe::printConfig()
{
    ServerProcess server;
    server.setVariable(u"HLSERVER_API_KEY"_s, u"hush-hush-hush-hush"_s);
    server.setVariable(u"PINBRIDGE_PORT"_s, u"1234"_s);
    QCOMPARE(server.run({u"serve"_s, u"--print-config"_s, u"--session-id"_s, u"string"_s}), 0);
    const QByteArray output = server.output();
    QVERIFY2(!output.contains("hush-"), output);
    for (const auto &words : {"environment HLSERVER_API_KEY", "environment PINBRIDGE_PORT",
                              "flag --session-id", "default", "1234", "credentials: not usable"})
        QVERIFY2(output.contains(words), output);
}

void TestServe::portInUse()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    ServerProcess server;
    const QByteArray port = QByteArray::number(other.serverPort());
    QCOMPARE(server.run({u"serve"_s, u"--sandbox"_s, u"--port"_s, QString::fromLatin1(port)}), 5);
    QVERIFY2(server.errors().contains(port), server.errors());
    QVERIFY2(server.errors().contains("port"), server.errors());
    QCOMPARE(server.output(), QByteArray());
}

void TestServe::folderThatCannotBeMade()
{
    ServerProcess server;
    QCOMPARE(server.run({u"serve"_s, u"--sandbox"_s, u"--port"_s, u"0"_s, u"--data-dir"_s,
                         u"/proc/pinbridge"_s}),
             5);
    QVERIFY2(server.errors().contains("/proc/pinbridge"), server.errors());
    QVERIFY2(server.errors().contains("--data-dir"), server.errors());
}

bool TestServe::makeCertificate(const QString &home)
{
    QProcess openssl;
    openssl.setWorkingDirectory(home);
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s,
                                 u"-days"_s, u"90"_s, u"-subj"_s, u"/CN=desk.example.com"_s,
                                 u"-keyout"_s, u"own.key"_s, u"-out"_s, u"own.crt"_s});
    return openssl.waitForFinished(patience) && openssl.exitCode() == 0;
}

void TestServe::ownCertificate()
{
    ServerProcess server;
    if (!makeCertificate(server.home()))
        QSKIP("the openssl program is not there to make a certificate");
    server.setVariable(u"PINBRIDGE_TLS_KEY"_s, server.home() + "/own.key"_L1);
    QVERIFY2(startSandboxed(server, {u"--tls-certificate"_s, server.home() + "/own.crt"_L1}),
             server.errors());
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, server.port());
    QVERIFY2(socket.waitForEncrypted(patience), qPrintable(socket.errorString()));
    const auto own = QSslCertificate::fromPath(server.home() + "/own.crt"_L1);
    QCOMPARE(socket.peerCertificate(), own.value(0));
    const QByteArray digest = own.value(0).digest(QCryptographicHash::Sha256).toHex(':').toUpper();
    QVERIFY2(server.output().contains(digest), server.output());
    QVERIFY(exchange(socket, "/healthz", "ok").contains(" 200 "));
    // Nothing is made beside it.
    QVERIFY(!QFileInfo::exists(server.home() + "/.local/share/pinbridge/server.pem"_L1));
}

void TestServe::unusableCertificate()
{
    ServerProcess server;
    if (!makeCertificate(server.home()))
        QSKIP("the openssl program is not there to make a certificate");
    const QString certificate = server.home() + "/own.crt"_L1;
    QCOMPARE(server.run({u"serve"_s, u"--sandbox"_s, u"--port"_s, u"0"_s, u"--tls-certificate"_s,
                         certificate}),
             5);
    QVERIFY2(server.errors().contains(certificate.toUtf8()), server.errors());
    QVERIFY2(server.errors().contains("--tls-key"), server.errors());
    QCOMPARE(server.output(), QByteArray());
}

void TestServe::warnsOfContradiction()
{
    ServerProcess server;
    QVERIFY2(startSandboxed(server, {u"--host"_s, u"0.0.0.0"_s}), server.errors());
    QVERIFY2(server.errors().contains("--access local refuses"), server.errors());
    // The line for people shows an address that can be typed.
    QVERIFY(!server.wordAfter("listening").contains(u"0.0.0.0"_s));
}

void TestServe::jsonLog()
{
    ServerProcess server;
    QVERIFY2(startSandboxed(server, {u"--log-format"_s, u"json"_s}), server.errors());
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, server.port());
    QVERIFY(exchange(socket, "/auth?email=alice@example.com", "token").contains("200"));
    server.sendSignal(SIGTERM);
    QCOMPARE(server.exitCode(), 0);
    int requests = 0;
    for (const QByteArray &line : server.errors().split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonObject entry = QJsonDocument::fromJson(line).object();
        QVERIFY2(!entry.value("time"_L1).toString().isEmpty(), line);
        if (entry.value("message"_L1).toString().contains("/auth"_L1))
            ++requests;
    }
    QCOMPARE(requests, 1);
}

void TestServe::stopsOnSignal_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestServe::stopsOnSignal()
{
    QFETCH(int, signal);
    ServerProcess server;
    QVERIFY2(startSandboxed(server), server.errors());
    server.sendSignal(signal);
    QCOMPARE(server.exitCode(), 0);
}

void TestServe::askSlowly(const ServerProcess &server, QTcpSocket &socket)
{
    socket.connectToHost(u"127.0.0.1"_s, server.port());
    QVERIFY(exchange(socket, "/healthz", "ok").contains(" 200 "));
    socket.write("GET /auth?email=slow@example.com HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QVERIFY(socket.waitForBytesWritten(patience));
    // Read after the request above, for that one's connection was there first.
    QTcpSocket second;
    second.connectToHost(u"127.0.0.1"_s, server.port());
    QVERIFY(exchange(second, "/healthz", "ok").contains(" 200 "));
}

void TestServe::answersWhatIsInFlight()
{
    ServerProcess server;
    server.setVariable(u"QT_LOGGING_RULES"_s, u"pinbridge.upstream.debug=true"_s);
    QVERIFY2(startSandboxed(server), server.errors());
    QTcpSocket slow;
    askSlowly(server, slow);
    // The other of the two calls is the slow one, and shorter than the time to drain.
    QVERIFY(server.waitForErrors("GET /v1r1/enterprise/users 200"));
    server.sendSignal(SIGTERM);
    const QByteArray reply = readReply(slow);
    QVERIFY2(reply.contains(" 200 "), reply);
    QVERIFY2(reply.contains("\"token\""), reply);
    QCOMPARE(server.exitCode(), 0);
}

void TestServe::answersWhatTakesTooLong()
{
    ServerProcess sandbox;
    sandbox.start({u"sandbox"_s, u"--json"_s});
    QVERIFY2(sandbox.waitForOutput("}\n"), sandbox.errors());
    const QString envFile = QJsonDocument::fromJson(sandbox.output())["env_file"_L1].toString();
    ServerProcess server;
    server.start({u"serve"_s, u"--port"_s, u"0"_s, u"--env-file"_s, envFile});
    QVERIFY2(server.waitForOutput("Ctrl+C stops.\n"), server.errors());
    // Upstream accepts connections and never answers: longer than a stop waits.
    sandbox.sendSignal(SIGSTOP);
    QTcpSocket slow;
    askSlowly(server, slow);
    server.sendSignal(SIGTERM);
    const QByteArray reply = readReply(slow);
    QVERIFY2(reply.contains(" 503 "), reply);
    QVERIFY2(reply.contains("/problems/unavailable"), reply);
    QCOMPARE(server.exitCode(), 0);
}

void TestServe::secondSignalStopsAtOnce()
{
    ServerProcess server;
    QVERIFY2(startSandboxed(server), server.errors());
    QTcpSocket slow;
    askSlowly(server, slow);
    server.sendSignal(SIGTERM);
    QVERIFY(server.waitForErrors("Stopping"));
    server.sendSignal(SIGTERM);
    QCOMPARE(server.exitCode(), -1);
    QCOMPARE(server.exitStatus(), QProcess::CrashExit);
    slow.waitForReadyRead(patience);
    QVERIFY(!slow.readAll().contains("token"));
}

QTEST_GUILESS_MAIN(TestServe)
#include "tst_serve.moc"
