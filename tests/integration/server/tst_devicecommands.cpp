// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ServerProcess.h"
#include "support/ClosedPort.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

/// `auth` and `session` against a running server.
class TestDeviceCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void authMasksTheToken();
    void authPrintsTheReply();
    void createAndShow();
    void failures_data();
    void failures();
    void problemAsJson();
    void noServer();
    void somethingElse();
    void https();
    void httpsWithoutFingerprint();
    void httpsWithAnother();

private:
    [[nodiscard]] QString httpsUrl() const { return QString(m_url).replace(0, 4, u"https"_s); }
    [[nodiscard]] QString fingerprint() const;

    ServerProcess m_server;
    QString m_url;
};

void TestDeviceCommands::initTestCase()
{
    QVERIFY2(startSandboxed(m_server), m_server.errors());
    m_url = m_server.wordAfter("listening");
}

QString TestDeviceCommands::fingerprint() const
{
    static const QRegularExpression pattern(u"([0-9A-F]{2}:){31}[0-9A-F]{2}"_s);
    return pattern.match(QString::fromUtf8(m_server.output())).captured();
}

void TestDeviceCommands::authMasksTheToken()
{
    ServerProcess client;
    QCOMPARE(client.run({u"auth"_s, u"alice@example.com"_s, u"--server"_s, m_url}), 0);
    QVERIFY2(client.output().startsWith("token "), client.output());
    QVERIFY2(client.output().contains("••••"), client.output());
    QVERIFY(client.output().size() < 80);
}

void TestDeviceCommands::authPrintsTheReply()
{
    ServerProcess client;
    QCOMPARE(
        client.run({u"auth"_s, u"alice+work@example.com"_s, u"--server"_s, m_url, u"--json"_s}), 0);
    const QJsonObject reply = QJsonDocument::fromJson(client.output()).object();
    QCOMPARE(reply.keys(), QStringList{u"token"_s});
    QCOMPARE(reply.value("token"_L1).toString().count(u'.'), 2);
}

void TestDeviceCommands::createAndShow()
{
    ServerProcess creator;
    QCOMPARE(creator.run({u"session"_s, u"create"_s, u"--as"_s, u"alice@example.com"_s, u"--with"_s,
                          u"bob@example.com"_s, u"--server"_s, m_url}),
             0);
    const QString pin = QString::fromUtf8(creator.output()).section(u'\n', 0, 0).section(u' ', -1);
    QCOMPARE(pin.size(), 4);
    QVERIFY(!creator.output().contains("eyJhbGci"));

    ServerProcess contact;
    QCOMPARE(contact.run({u"session"_s, u"show"_s, pin, u"--server"_s, m_url, u"--json"_s}), 0);
    const QJsonObject side = QJsonDocument::fromJson(contact.output()).object();
    QCOMPARE(side.value("sid"_L1).toString(), pin);
    // The text for people names the same session.
    const QString id = side.value("session_id"_L1).toArray().first().toString();
    QVERIFY(!id.isEmpty());
    QVERIFY2(creator.output().contains(id.toUtf8()), creator.output());
}

void TestDeviceCommands::failures_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");

    const QStringList create = {u"session"_s, u"create"_s, u"--as"_s};
    QTest::newRow("not an address") << QStringList{u"auth"_s, u"alice"_s} << 2;
    QTest::newRow("no such user") << QStringList{u"auth"_s, u"nobody@example.com"_s} << 4;
    QTest::newRow("two users") << QStringList{u"auth"_s, u"twin@example.com"_s} << 4;
    QTest::newRow("upstream fails") << QStringList{u"auth"_s, u"broken@example.com"_s} << 4;
    QTest::newRow("creator unknown")
        << create + QStringList{u"nobody@example.com"_s, u"--with"_s, u"bob@example.com"_s} << 4;
    QTest::newRow("contact unknown")
        << create + QStringList{u"alice@example.com"_s, u"--with"_s, u"nobody@example.com"_s} << 4;
    QTest::newRow("contact no address")
        << create + QStringList{u"alice@example.com"_s, u"--with"_s, u"bob"_s} << 2;
    QTest::newRow("unknown pin") << QStringList{u"session"_s, u"show"_s, u"99999999"_s} << 4;
    QTest::newRow("no pin") << QStringList{u"session"_s, u"show"_s, u"abcd"_s} << 2;
}

void TestDeviceCommands::failures()
{
    QFETCH(QStringList, arguments);
    ServerProcess client;
    const int exitCode = client.run(arguments + QStringList{u"--server"_s, m_url});
    QVERIFY2(client.errors().startsWith("pinbridge-server: "), client.errors());
    QTEST(exitCode, "exitCode");
    QCOMPARE(client.output(), QByteArray());
}

void TestDeviceCommands::problemAsJson()
{
    ServerProcess client;
    QCOMPARE(client.run({u"auth"_s, u"nobody@example.com"_s, u"--server"_s, m_url, u"--json"_s}),
             4);
    const QJsonObject problem = QJsonDocument::fromJson(client.output()).object();
    QCOMPARE(problem.value("type"_L1).toString(), u"/problems/unknown-user"_s);
    QVERIFY2(client.errors().contains(problem.value("detail"_L1).toString().toUtf8()),
             client.errors());
}

void TestDeviceCommands::noServer()
{
    const ClosedPort closed;
    const QString url = u"http://127.0.0.1:%1"_s.arg(closed.number());
    ServerProcess client;
    QCOMPARE(client.run({u"auth"_s, u"alice@example.com"_s, u"--server"_s, url}), 5);
    QVERIFY2(client.errors().contains(url.toUtf8()), client.errors());
    QVERIFY2(client.errors().contains("--server"), client.errors());
}

void TestDeviceCommands::somethingElse()
{
    ServerProcess sandbox;
    sandbox.start({u"sandbox"_s, u"--json"_s});
    QVERIFY2(sandbox.waitForOutput("}\n"), sandbox.errors());
    QUrl url(QJsonDocument::fromJson(sandbox.output()).object().value("url"_L1).toString());
    url.setPath({});
    ServerProcess client;
    QCOMPARE(client.run({u"auth"_s, u"alice@example.com"_s, u"--server"_s, url.toString()}), 5);
    QVERIFY2(client.errors().contains("no pinbridge server"), client.errors());
}

void TestDeviceCommands::https()
{
    QVERIFY(!fingerprint().isEmpty());
    ServerProcess client;
    QCOMPARE(client.run({u"auth"_s, u"alice@example.com"_s, u"--server"_s, httpsUrl(),
                         u"--fingerprint"_s, fingerprint()}),
             0);
}

void TestDeviceCommands::httpsWithoutFingerprint()
{
    ServerProcess client;
    QCOMPARE(client.run({u"auth"_s, u"alice@example.com"_s, u"--server"_s, httpsUrl()}), 5);
    QVERIFY2(client.errors().contains("--fingerprint " + fingerprint().toLatin1()),
             client.errors());
}

void TestDeviceCommands::httpsWithAnother()
{
    ServerProcess client;
    QCOMPARE(client.run({u"auth"_s, u"alice@example.com"_s, u"--server"_s, httpsUrl(),
                         u"--fingerprint"_s, QString(64, u'a')}),
             5);
    QVERIFY2(client.errors().contains("not the expected one"), client.errors());
    QCOMPARE(client.output(), QByteArray());
}

QTEST_GUILESS_MAIN(TestDeviceCommands)
#include "tst_devicecommands.moc"
