// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DeskUnderTest.h"
#include "bridge/Addresses.h"
#include "bridge/Bridge.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;

/// The composition root: starts whole, stops in order.
class BridgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesTheSandbox();
    void servesAProfile();
    void showsTheFingerprintOfItsCertificate();
    void needsCredentials();
    void portInUse();
    void unusableDataDirectory();
    void refusesHttpsButServesHttp();
    void stopAnswersWhatIsInFlight();
    void stopGivesUpAfterTheDrainTime();
    void startsAgain();
    void canBeDroppedWhileRunning();
    void addresses();

private:
    [[nodiscard]] BridgeSetup sandboxSetup() const;

    QTemporaryDir m_directory;
};

BridgeSetup BridgeTest::sandboxSetup() const
{
    BridgeSetup setup;
    setup.sandbox = true;
    setup.port = 0;
    setup.dataDirectory = m_directory.path();
    return setup;
}

namespace {

int statusOfAuth(quint16 port, const QByteArray &email = "alice@example.com")
{
    return RawHttp(port).exchange("GET /auth?email=" + email).value_or(RawReply{}).status;
}

} // namespace

void BridgeTest::servesTheSandbox()
{
    Bridge bridge(sandboxSetup());
    QSignalSpy calls(&bridge, &Bridge::upstreamCallFinished);
    QSignalSpy exchanges(&bridge, &Bridge::exchangeFinished);
    QVERIFY(bridge.start());
    QVERIFY(bridge.isRunning());
    QVERIFY(bridge.isSandbox());
    QCOMPARE(bridge.profile().name, QStringLiteral("Sandbox"));
    QCOMPARE(statusOfAuth(bridge.port()), 200);
    QCOMPARE(exchanges.count(), 1);
    QVERIFY(calls.count() >= 1);
}

void BridgeTest::servesAProfile()
{
    SystemClock clock;
    Sandbox sandbox({}, clock);
    QVERIFY(sandbox.start());
    BridgeSetup setup = sandboxSetup();
    setup.sandbox = false;
    setup.profile = sandbox.profile();
    Bridge bridge(setup);
    QVERIFY(bridge.start());
    QVERIFY(!bridge.isSandbox());
    QCOMPARE(statusOfAuth(bridge.port()), 200);
    QVERIFY(sandbox.calls("GET /v1r1/enterprise/users") >= 1);
}

void BridgeTest::showsTheFingerprintOfItsCertificate()
{
    Bridge bridge(sandboxSetup());
    QVERIFY(bridge.start());
    QVERIFY2(bridge.tlsProblem().isEmpty(), qPrintable(bridge.tlsProblem()));
    RawHttp client(bridge.port());
    QVERIFY(client.startTls());
    const auto digest = client.socket().peerCertificate().digest(QCryptographicHash::Sha256);
    QCOMPARE(QString::fromLatin1(digest.toHex(':')).toUpper(), bridge.tlsFingerprint());
    const auto reply = client.exchange("GET /auth?email=alice@example.com");
    QVERIFY(reply);
    QCOMPARE(reply->status, 200);
}

void BridgeTest::needsCredentials()
{
    BridgeSetup setup = sandboxSetup();
    setup.sandbox = false;
    Bridge bridge(setup);
    const auto started = bridge.start();
    QVERIFY(!started);
    QCOMPARE(started.error().code, FailureCode::CredentialsMissing);
    QVERIFY(!bridge.isRunning());
}

void BridgeTest::portInUse()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    BridgeSetup setup = sandboxSetup();
    setup.port = other.serverPort();
    Bridge bridge(setup);
    const auto started = bridge.start();
    QVERIFY(!started);
    QCOMPARE(started.error().code, FailureCode::PortUnavailable);
    QVERIFY(!bridge.isRunning());
    other.close();
    QVERIFY(bridge.start());
}

void BridgeTest::unusableDataDirectory()
{
    const QString file = m_directory.filePath(QStringLiteral("a-file"));
    QFile(file).open(QFile::WriteOnly);
    BridgeSetup setup = sandboxSetup();
    setup.dataDirectory = file + QStringLiteral("/below");
    Bridge bridge(setup);
    const auto started = bridge.start();
    QVERIFY(!started);
    QCOMPARE(started.error().code, FailureCode::BadSetting);
    QVERIFY(started.error().sentence.contains(setup.dataDirectory));
}

void BridgeTest::refusesHttpsButServesHttp()
{
    // A folder stands where the certificate's file belongs: nobody can write it, not even root.
    QTemporaryDir directory;
    QVERIFY(QDir(directory.path()).mkpath(QStringLiteral("server.pem/x")));
    BridgeSetup setup = sandboxSetup();
    setup.dataDirectory = directory.path();
    Bridge bridge(setup);
    QVERIFY(bridge.start());
    QVERIFY(!bridge.tlsProblem().isEmpty());
    QVERIFY(bridge.tlsFingerprint().isEmpty());
    QCOMPARE(statusOfAuth(bridge.port()), 200);
    RawHttp client(bridge.port());
    client.socket().startClientEncryption();
    QVERIFY(client.waitForClosed());
}

void BridgeTest::stopAnswersWhatIsInFlight()
{
    BridgeSetup setup = sandboxSetup();
    setup.drainTime = std::chrono::seconds(30); // the slow user takes two slow calls
    Bridge bridge(setup);
    QVERIFY(bridge.start());
    RawHttp slow(bridge.port());
    slow.send(rawRequest("GET /auth?email=slow@example.com"));
    QTest::qWait(100);
    QSignalSpy stopped(&bridge, &Bridge::stopped);
    bridge.stop();
    const auto reply = slow.receive();
    QVERIFY(reply);
    QCOMPARE(reply->status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(stopped.count(), 1, 10'000);
    QVERIFY(!bridge.isRunning());
}

void BridgeTest::stopGivesUpAfterTheDrainTime()
{
    BridgeSetup setup = sandboxSetup();
    setup.drainTime = std::chrono::milliseconds(200);
    Bridge bridge(setup);
    QVERIFY(bridge.start());
    RawHttp slow(bridge.port());
    slow.send(rawRequest("GET /auth?email=slow@example.com"));
    QTest::qWait(100);
    QSignalSpy stopped(&bridge, &Bridge::stopped);
    bridge.stop();
    const auto reply = slow.receive();
    QVERIFY(reply);
    QCOMPARE(problemIn(*reply), QStringLiteral("unavailable"));
    QTRY_COMPARE_WITH_TIMEOUT(stopped.count(), 1, 10'000);
}

void BridgeTest::startsAgain()
{
    Bridge bridge(sandboxSetup());
    for (int i = 1; i <= 2; ++i) {
        QVERIFY(bridge.start());
        QCOMPARE(statusOfAuth(bridge.port()), 200);
        QSignalSpy stopped(&bridge, &Bridge::stopped);
        bridge.stop();
        QTRY_COMPARE(stopped.count(), 1);
    }
}

void BridgeTest::canBeDroppedWhileRunning()
{
    auto bridge = std::make_unique<Bridge>(sandboxSetup());
    QVERIFY(bridge->start());
    RawHttp slow(bridge->port());
    slow.send(rawRequest("GET /auth?email=slow@example.com"));
    QTest::qWait(100);
    bridge.reset();
    QVERIFY(slow.waitForClosed());
}

void BridgeTest::addresses()
{
    const auto loopback = reachableAddresses(QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(loopback.size(), 1);
    QCOMPARE(loopback.first().address, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(loopback.first().kind, QStringLiteral("loopback"));
    const auto all = reachableAddresses(QHostAddress(QHostAddress::Any));
    QVERIFY(!all.isEmpty());
    for (qsizetype i = 1; i < all.size(); ++i)
        QVERIFY2(!all.at(i - 1).address.isLoopback() || all.at(i).address.isLoopback(),
                 "loopback comes last");
    QCOMPARE(serverUrl(QHostAddress(QStringLiteral("192.168.2.110")), 8777),
             QStringLiteral("http://192.168.2.110:8777"));
    QCOMPARE(serverUrl(QHostAddress(QStringLiteral("::1")), 80, QStringLiteral("https")),
             QStringLiteral("https://[::1]:80"));
    QVERIFY(machineNames().contains(QStringLiteral("localhost")));
    QVERIFY(machineNames().contains(QStringLiteral("127.0.0.1")));
}

QTEST_GUILESS_MAIN(BridgeTest)
#include "tst_bridge.moc"
