// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TlsOptions.h"
#include "http/HttpServer.h"
#include "support/RawHttp.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pinbridge::http;
using pinbridge::test::RawHttp;
using pinbridge::test::tlsOptions;

/// What became of connections, counted by the server itself.
class ConnectionCountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingBeforeListening();
    void acceptedAndOpen();
    void tooManyInAll();
    void tooManyFromOneAddress();
    void failedHandshakes_data();
    void failedHandshakes();
    void goodHandshakesAreNoFailures();
    void refusedRequests();

private:
    QTemporaryDir m_directory;
};

namespace {

void answerAll(const Request &, const AnswerPtr &answer) { answer->send(Reply::json("{}")); }

} // namespace

void ConnectionCountsTest::nothingBeforeListening()
{
    const HttpServer server({}, answerAll);
    QCOMPARE(server.counts().open, 0);
    QCOMPARE(server.counts().accepted, 0);
}

void ConnectionCountsTest::acceptedAndOpen()
{
    HttpServer server({}, answerAll);
    QVERIFY(server.listen());
    RawHttp first(server.port());
    RawHttp second(server.port());
    QVERIFY(first.exchange("GET /"));
    QVERIFY(first.exchange("GET /")); // a second request is no second connection
    QVERIFY(second.exchange("GET /"));
    QCOMPARE(server.counts().accepted, 2);
    QCOMPARE(server.counts().open, 2);
    first.close();
    QTRY_COMPARE(server.counts().open, 1);
    const ConnectionCounts counts = server.counts();
    QCOMPARE(counts.accepted, 2);
    QCOMPARE(counts.refusedInAll + counts.refusedPerAddress + counts.tlsFailed, 0);
    QCOMPARE(counts.requestsRefused, 0);
}

void ConnectionCountsTest::tooManyInAll()
{
    ServerOptions options;
    options.connectionLimit = 1;
    HttpServer server(options, answerAll);
    QVERIFY(server.listen());
    RawHttp first(server.port());
    QVERIFY(first.exchange("GET /"));
    RawHttp second(server.port());
    QVERIFY(second.waitForClosed());
    QCOMPARE(server.counts().accepted, 1);
    QCOMPARE(server.counts().refusedInAll, 1);
    QCOMPARE(server.counts().refusedPerAddress, 0);
}

void ConnectionCountsTest::tooManyFromOneAddress()
{
    ServerOptions options;
    options.loopbackLimit = 1;
    HttpServer server(options, answerAll);
    QVERIFY(server.listen());
    RawHttp first(server.port());
    QVERIFY(first.exchange("GET /"));
    RawHttp second(server.port());
    QVERIFY(second.waitForClosed());
    QCOMPARE(server.counts().accepted, 1);
    QCOMPARE(server.counts().refusedInAll, 0);
    QCOMPARE(server.counts().refusedPerAddress, 1);
    // Room for others: another loopback address is another client.
    RawHttp third(server.port(), QHostAddress(QStringLiteral("127.0.0.2")));
    QVERIFY(third.exchange("GET /"));
    QCOMPARE(server.counts().accepted, 2);
}

void ConnectionCountsTest::failedHandshakes_data()
{
    QTest::addColumn<bool>("hasCertificate");
    QTest::addColumn<QByteArray>("bytes");
    // A record of type handshake with nothing of the kind in it.
    QTest::newRow("garbage") << true << QByteArray("\x16\x03\x01\x00\x05hello", 10);
    QTest::newRow("no certificate here") << false << QByteArray("\x16\x03\x01\x00\x05hello", 10);
}

void ConnectionCountsTest::failedHandshakes()
{
    QFETCH(bool, hasCertificate);
    QFETCH(QByteArray, bytes);
    HttpServer server(hasCertificate ? tlsOptions(m_directory.path()) : ServerOptions(), answerAll);
    QVERIFY(server.listen());
    RawHttp client(server.port());
    client.send(bytes);
    QVERIFY(client.waitForClosed());
    QTRY_COMPARE(server.counts().open, 0);
    QCOMPARE(server.counts().tlsFailed, 1);
    QCOMPARE(server.counts().accepted, 1);
}

void ConnectionCountsTest::goodHandshakesAreNoFailures()
{
    HttpServer server(tlsOptions(m_directory.path()), answerAll);
    QVERIFY(server.listen());
    RawHttp client(server.port());
    QVERIFY(client.startTls());
    QVERIFY(client.exchange("GET /"));
    client.close();
    RawHttp plain(server.port());
    QVERIFY(plain.exchange("GET /"));
    QTRY_COMPARE(server.counts().open, 1);
    QCOMPARE(server.counts().tlsFailed, 0);
    QCOMPARE(server.counts().accepted, 2);
}

void ConnectionCountsTest::refusedRequests()
{
    HttpServer server({}, answerAll);
    QVERIFY(server.listen());
    RawHttp client(server.port());
    client.send("GET nowhere HTTP/1.1\r\nHost: localhost\r\n\r\n");
    const auto reply = client.receive();
    QVERIFY(reply);
    QCOMPARE(reply->status, 400);
    QCOMPARE(server.counts().requestsRefused, 1);
}

QTEST_GUILESS_MAIN(ConnectionCountsTest)
#include "tst_connectioncounts.moc"
