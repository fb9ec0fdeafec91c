// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TlsOptions.h"
#include "http/HttpServer.h"
#include "http/Limits.h"
#include "support/RawHttp.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace pinbridge::http;
using namespace std::chrono_literals;
using pinbridge::test::RawHttp;
using pinbridge::test::tlsOptions;

/// What many connections share, and that a good one finds its place among them.
class CrowdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tlsCostsNothingBeforeItsHelloIsThere();
    void oneHandshakeTooManyEndsTheOldest();
    void largeRequestsShareTheirRoom_data();
    void largeRequestsShareTheirRoom();
    void answeredOnesHoldNothing();

private:
    QTemporaryDir m_directory;
    QByteArray m_hello; ///< what a TLS client says first, whole
};

namespace {

using Clients = std::vector<std::unique_ptr<RawHttp>>;

void answerAll(const Request &, const AnswerPtr &answer) { answer->send(Reply::json("{}")); }

void add(Clients &clients, quint16 port, const QByteArray &bytes)
{
    clients.push_back(std::make_unique<RawHttp>(port));
    clients.back()->send(bytes);
    QCoreApplication::processEvents();
}

/// Type, version and length stand before what a record holds.
qsizetype recordSize(const QByteArray &bytes)
{
    if (bytes.size() < 5)
        return 5;
    return 5 + static_cast<uchar>(bytes[3]) * 256 + static_cast<uchar>(bytes[4]);
}

} // namespace

void CrowdTest::initTestCase()
{
    QVERIFY(m_directory.isValid());
    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    RawHttp client(listener.serverPort());
    client.socket().startClientEncryption();
    QTRY_VERIFY(listener.hasPendingConnections());
    QTcpSocket *accepted = listener.nextPendingConnection();
    QTRY_VERIFY(m_hello.append(accepted->readAll()).size() >= recordSize(m_hello));
}

void CrowdTest::tlsCostsNothingBeforeItsHelloIsThere()
{
    HttpServer server(tlsOptions(m_directory.path()), answerAll);
    QVERIFY(server.listen());
    Clients silent;
    for (int i = 0; i < limits::handshakes + 10; ++i)
        add(silent, server.port(), m_hello.chopped(1));
    QTRY_COMPARE(server.connections(), limits::handshakes + 10);
    RawHttp client(server.port());
    QVERIFY(client.startTls());
    QVERIFY(client.exchange("GET /"));
    // None had to go for it.
    QCOMPARE(server.connections(), limits::handshakes + 11);
    // And they may go on.
    silent.front()->send(m_hello.last(1));
    QTRY_VERIFY(silent.front()->socket().bytesAvailable() > 0);
}

void CrowdTest::oneHandshakeTooManyEndsTheOldest()
{
    HttpServer server(tlsOptions(m_directory.path()), answerAll);
    QVERIFY(server.listen());
    Clients silent;
    QElapsedTimer age;
    age.start();
    for (int i = 0; i < limits::handshakes; ++i)
        add(silent, server.port(), m_hello);
    // The server's part has come to the last: all have begun.
    QTRY_VERIFY_WITH_TIMEOUT(silent.back()->socket().bytesAvailable() > 0, 30'000);
    RawHttp client(server.port());
    QVERIFY(client.startTls());
    QVERIFY(client.exchange("GET /"));
    QVERIFY(silent.front()->waitForClosed());
    if (age.elapsed() >= limits::opening / 1ms)
        QSKIP("so slow here that the time for a handshake may have ended it");
    QVERIFY(silent.back()->isOpen());
}

void CrowdTest::largeRequestsShareTheirRoom_data()
{
    QTest::addColumn<QByteArray>("framing");
    QTest::addColumn<QByteArray>("start");
    const QByteArray most(60'000, '{');
    QTest::newRow("length") << QByteArray("Content-Length: 60001\r\n") << most;
    QTest::newRow("chunks") << QByteArray("Transfer-Encoding: chunked\r\n")
                            << "ea61\r\n" + most; // 60001
    QTest::newRow("head") << QByteArray() << "X: " + QByteArray(15'000, 'x');
}

void CrowdTest::largeRequestsShareTheirRoom()
{
    QFETCH(QByteArray, framing);
    QFETCH(QByteArray, start);
    HttpServer server({}, answerAll);
    QVERIFY(server.listen());
    const QByteArray begun =
        "POST / HTTP/1.1\r\nHost: a\r\n" + framing + (framing.isEmpty() ? "" : "\r\n") + start;
    const auto fitting = static_cast<int>(limits::large / (begun.size() - limits::usual));
    Clients large;
    for (int i = 0; i < fitting; ++i)
        add(large, server.port(), begun);
    const auto isAnswered = [](const auto &client) {
        return client->socket().bytesAvailable() > 0;
    };
    QTest::qWait(100);
    QVERIFY(std::none_of(large.begin(), large.end(), isAnswered));
    for (int i = 0; i < 10; ++i)
        add(large, server.port(), begun);
    QTRY_VERIFY(std::any_of(large.begin(), large.end(), isAnswered));
    const auto &refused = *std::find_if(large.begin(), large.end(), isAnswered);
    const auto reply = refused->receive();
    QVERIFY(reply);
    QCOMPARE(reply->status, 503);
    QVERIFY(refused->waitForClosed());
    // Ordinary ones are served all the same.
    QVERIFY(RawHttp(server.port()).exchange("POST /", {}, QByteArray(1000, '{')));
    large.clear();
    QTRY_COMPARE(server.connections(), 0);
    const auto fine = RawHttp(server.port()).exchange("POST /", {}, QByteArray(60'000, '{'));
    QVERIFY(fine);
    QCOMPARE(fine->status, 200);
}

/// What a connection held of a request is free again once that is answered, though it stays.
void CrowdTest::answeredOnesHoldNothing()
{
    HttpServer server({}, answerAll);
    QVERIFY(server.listen());
    const QByteArray body(60'000, '{');
    Clients open;
    QElapsedTimer age;
    age.start();
    for (int i = 0; i < 5 * limits::large / (4 * body.size()); ++i) {
        add(open, server.port(), pinbridge::test::rawRequest("POST /", {}, body));
        const auto reply = open.back()->receive();
        QVERIFY(reply);
        QCOMPARE(reply->status, 200);
    }
    if (age.elapsed() >= limits::idle / 1ms)
        QSKIP("so slow here that the first may have gone before the last came");
}

QTEST_GUILESS_MAIN(CrowdTest)
#include "tst_crowd.moc"
