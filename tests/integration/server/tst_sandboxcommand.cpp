// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ServerProcess.h"
#include "credentials/PartnerKey.h"
#include "support/ClosedPort.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTest>

#include <csignal>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A sandbox in a process of its own, `check` and `serve` against it as against the real thing.
class TestSandboxCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filesAreTheOwnersAlone();
    void printedTextHidesTheKey();
    void temporaryFilesGo();
    void dataDirIsKept();
    void portInUse();
    void faultsOnPurpose();
    void faultsThatAreNone();
    void serveOnExports();
    void serveOnEnvFile();
    void checkPasses();
    void checkAsJson();
    void checkOfBuiltInSandbox();
    void checkFails_data();
    void checkFails();
    void checkWithoutCredentials();

private:
    void setCredentials(ServerProcess &process) const;
    void verifyNoSecret(const QByteArray &said) const;

    const ClosedPort m_closed;
    ServerProcess m_sandbox;
    QJsonObject m_files;
    QTemporaryDir m_folder;
};

void TestSandboxCommand::initTestCase()
{
    m_sandbox.start({u"sandbox"_s, u"--json"_s});
    QVERIFY2(m_sandbox.waitForOutput("}\n"), m_sandbox.errors());
    m_files = QJsonDocument::fromJson(m_sandbox.output()).object();
    const auto key = PartnerKey::generate();
    QVERIFY(key);
    QFile other(m_folder.filePath(u"other.pem"_s));
    QVERIFY(other.open(QFile::WriteOnly));
    other.write(key->privatePem().bytes());
}

void TestSandboxCommand::setCredentials(ServerProcess &process) const
{
    process.setVariable(u"HLSERVER_URL"_s, m_files.value("url"_L1).toString());
    process.setVariable(u"HLSERVER_ENTERPRISE_ID"_s, m_files.value("enterprise_id"_L1).toString());
    process.setVariable(u"HLSERVER_API_KEY_FILE"_s, m_files.value("api_key_file"_L1).toString());
    process.setVariable(u"HLSERVER_PARTNER_KEY"_s, m_files.value("partner_key"_L1).toString());
}

void TestSandboxCommand::verifyNoSecret(const QByteArray &said) const
{
    QVERIFY2(!said.contains(contents(m_files.value("api_key_file"_L1).toString())), said);
    QVERIFY2(!said.contains("PRIVATE KEY"), said);
    QVERIFY2(!said.contains("eyJhbGci"), said);
}

void TestSandboxCommand::filesAreTheOwnersAlone()
{
    for (const auto &key : {"env_file"_L1, "api_key_file"_L1, "partner_key"_L1}) {
        const QFileInfo file(m_files.value(key).toString());
        QVERIFY2(file.isFile(), qPrintable(file.filePath()));
        constexpr auto others =
            QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QCOMPARE(file.permissions() & others, QFile::Permissions());
        QCOMPARE(QFileInfo(file.path()).permissions() & others, QFile::Permissions());
    }
}

void TestSandboxCommand::printedTextHidesTheKey()
{
    ServerProcess sandbox;
    sandbox.start({u"sandbox"_s});
    QVERIFY2(sandbox.waitForOutput("Ctrl+C stops.\n"), sandbox.errors());
    const QByteArray output = sandbox.output();
    QVERIFY2(output.startsWith("sandbox http://127.0.0.1:"), output);
    for (const auto &name :
         {"export HLSERVER_URL=http://127.0.0.1:", "export HLSERVER_API_KEY_FILE=/",
          "export HLSERVER_PARTNER_KEY=/", "--env-file /"})
        QVERIFY2(output.contains(name), output);
    const QByteArray prefix = "export HLSERVER_API_KEY_FILE=";
    const qsizetype start = output.indexOf(prefix) + prefix.size();
    const QByteArray path = output.mid(start, output.indexOf('\n', start) - start);
    const QByteArray apiKey = contents(QString::fromUtf8(path));
    QVERIFY(!apiKey.isEmpty());
    QVERIFY(!output.contains(apiKey));
}

void TestSandboxCommand::temporaryFilesGo()
{
    ServerProcess sandbox;
    sandbox.start({u"sandbox"_s, u"--json"_s});
    QVERIFY2(sandbox.waitForOutput("}\n"), sandbox.errors());
    const QJsonObject files = QJsonDocument::fromJson(sandbox.output()).object();
    QVERIFY(QFile::exists(files.value("partner_key"_L1).toString()));
    sandbox.sendSignal(SIGTERM);
    QCOMPARE(sandbox.exitCode(), 0);
    QVERIFY(!QFileInfo::exists(QFileInfo(files.value("partner_key"_L1).toString()).path()));
}

void TestSandboxCommand::dataDirIsKept()
{
    const QString folder = m_folder.filePath(u"it's kept"_s);
    for (int start = 0; start < 2; ++start) {
        ServerProcess sandbox;
        sandbox.start({u"sandbox"_s, u"--json"_s, u"--data-dir"_s, folder});
        QVERIFY2(sandbox.waitForOutput("}\n"), sandbox.errors());
        const QJsonObject files = QJsonDocument::fromJson(sandbox.output()).object();
        QCOMPARE(files.value("env_file"_L1).toString(), folder + "/sandbox/sandbox.env"_L1);
        ServerProcess check;
        QCOMPARE(check.run({u"check"_s, u"--env-file"_s, files.value("env_file"_L1).toString()}),
                 0);
        sandbox.sendSignal(SIGINT);
        QCOMPARE(sandbox.exitCode(), 0);
        QVERIFY(QFile::exists(folder + "/sandbox/partner-key.pem"_L1));
    }
}

void TestSandboxCommand::portInUse()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    ServerProcess sandbox;
    QCOMPARE(sandbox.run({u"sandbox"_s, u"--port"_s, QString::number(other.serverPort())}), 5);
    QVERIFY2(sandbox.errors().contains(QByteArray::number(other.serverPort())), sandbox.errors());
}

void TestSandboxCommand::faultsOnPurpose()
{
    ServerProcess broken;
    broken.start({u"sandbox"_s, u"--json"_s, u"--fault"_s, u"status 500 on users"_s,
                  u"--fault=delay 10ms on calls"_s});
    QVERIFY2(broken.waitForOutput("}\n"), broken.errors());
    const QJsonObject files = QJsonDocument::fromJson(broken.output()).object();
    ServerProcess check;
    QCOMPARE(check.run({u"check"_s, u"--env-file"_s, files.value("env_file"_L1).toString()}), 4);
    QVERIFY2((check.output() + check.errors()).contains("500"), check.output());
}

void TestSandboxCommand::faultsThatAreNone()
{
    ServerProcess command;
    QCOMPARE(command.run({u"sandbox"_s, u"--fault"_s, u"garbage on join"_s}), 2);
    QVERIFY2(command.errors().contains("--fault: \"join\" is no route. There are users, create"),
             command.errors());
    QCOMPARE(command.run({u"sandbox"_s, u"--fault"_s, u"upstream-down"_s}), 2);
    QVERIFY2(command.errors().contains("not for the sandbox"), command.errors());
}

void TestSandboxCommand::serveOnExports()
{
    ServerProcess server;
    setCredentials(server);
    server.start({u"serve"_s, u"--port"_s, u"0"_s});
    QVERIFY2(server.waitForOutput("Ctrl+C stops.\n"), server.errors());
    ServerProcess client;
    QCOMPARE(client.run({u"session"_s, u"create"_s, u"--as"_s, u"alice@example.com"_s, u"--with"_s,
                         u"bob@example.com"_s, u"--server"_s, server.wordAfter("listening")}),
             0);
    server.sendSignal(SIGTERM);
    QCOMPARE(server.exitCode(), 0);
    verifyNoSecret(server.output() + server.errors());
    verifyNoSecret(client.output() + client.errors());
}

void TestSandboxCommand::serveOnEnvFile()
{
    ServerProcess server;
    server.start({u"serve"_s, u"--port"_s, u"0"_s, u"--env-file"_s,
                  m_files.value("env_file"_L1).toString()});
    QVERIFY2(server.waitForOutput("Ctrl+C stops.\n"), server.errors());
    ServerProcess client;
    QCOMPARE(client.run(
                 {u"auth"_s, u"alice@example.com"_s, u"--server"_s, server.wordAfter("listening")}),
             0);
}

void TestSandboxCommand::checkPasses()
{
    ServerProcess check;
    setCredentials(check);
    QCOMPARE(check.run({u"check"_s}), 0);
    for (const auto &stage :
         {"url", "dns", "tcp", "clock", "api-key", "partner-token", "user-lookup"})
        QVERIFY2(check.output().contains(stage), check.output());
    QVERIFY2(!check.output().contains("FAIL"), check.output());
    verifyNoSecret(check.output() + check.errors());
}

void TestSandboxCommand::checkAsJson()
{
    ServerProcess check;
    setCredentials(check);
    QCOMPARE(check.run({u"check"_s, u"--json"_s}), 0);
    const QJsonObject report = QJsonDocument::fromJson(check.output()).object();
    QVERIFY2(report.value("passed"_L1).toBool(), check.output());
    QVERIFY(report.value("steps"_L1).toArray().size() >= 7);
}

void TestSandboxCommand::checkOfBuiltInSandbox()
{
    ServerProcess check;
    QCOMPARE(check.run({u"check"_s, u"--sandbox"_s}), 0);
    QVERIFY2(check.output().contains("user-lookup"), check.output());
}

void TestSandboxCommand::checkFails_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("stage");
    QTest::addColumn<QByteArray>("advice");

    const QString nothing = u"http://127.0.0.1:%1/api"_s.arg(m_closed.number());
    QUrl withoutApi(m_files.value("url"_L1).toString());
    withoutApi.setPath({});

    QTest::newRow("api key") << u"HLSERVER_API_KEY"_s << u"wrong-api-key-0123456789"_s << 3
                             << QByteArray("FAIL  api-key") << QByteArray("API key");
    QTest::newRow("partner key") << u"HLSERVER_PARTNER_KEY"_s << m_folder.filePath(u"other.pem"_s)
                                 << 3 << QByteArray("FAIL  partner-token")
                                 << QByteArray("partner key");
    QTest::newRow("site") << u"HLSERVER_ENTERPRISE_ID"_s << u"99"_s << 3
                          << QByteArray("FAIL  partner-token") << QByteArray("partner key");
    QTest::newRow("unreachable") << u"HLSERVER_URL"_s << nothing << 4 << QByteArray("FAIL  tcp")
                                 << QByteArray("127.0.0.1");
    QTest::newRow("without /api") << u"HLSERVER_URL"_s << withoutApi.toString() << 4
                                  << QByteArray("FAIL  user-lookup")
                                  << QByteArray("does not end in /api");
    QTest::newRow("no such host") << u"HLSERVER_URL"_s << u"http://nowhere.invalid/api"_s << 4
                                  << QByteArray("FAIL  dns") << QByteArray("nowhere.invalid");
}

void TestSandboxCommand::checkFails()
{
    QFETCH(QString, variable);
    QFETCH(QString, value);
    QFETCH(QByteArray, stage);
    QFETCH(QByteArray, advice);
    ServerProcess check;
    setCredentials(check);
    if (variable == "HLSERVER_API_KEY"_L1)
        check.setVariable(u"HLSERVER_API_KEY_FILE"_s, {});
    check.setVariable(variable, value);
    const int exitCode = check.run({u"check"_s});
    QVERIFY2(check.output().contains(stage), check.output() + check.errors());
    QVERIFY2(check.output().contains(advice), check.output());
    QTEST(exitCode, "exitCode");
    verifyNoSecret(check.output() + check.errors());
    QVERIFY(!check.output().contains("wrong-api-key"));
}

void TestSandboxCommand::checkWithoutCredentials()
{
    ServerProcess check;
    QCOMPARE(check.run({u"check"_s, u"--json"_s}), 3);
    const QJsonObject report = QJsonDocument::fromJson(check.output()).object();
    QVERIFY(!report.value("passed"_L1).toBool(true));
    QVERIFY2(check.output().contains("HLSERVER_PARTNER_KEY"), check.output());
}

QTEST_GUILESS_MAIN(TestSandboxCommand)
#include "tst_sandboxcommand.moc"
