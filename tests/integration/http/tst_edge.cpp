// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "EdgeTable.h"
#include "http/HttpServer.h"
#include "support/RawHttp.h"

#include <QTest>

using namespace pinbridge::http;
using pinbridge::test::addEdgeRows;
using pinbridge::test::RawHttp;
using pinbridge::test::rawRequest;

/// Strictness of the edge: one raw request a row, whole and byte by byte.
class EdgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void table_data() { addEdgeRows(); }
    void table();
    void tableInPieces_data() { addEdgeRows(); }
    void tableInPieces();
    void requestsInOneBurstAreAnsweredInOrder();
    void smuggledRequestIsNotServed_data();
    void smuggledRequestIsNotServed();
    void expectGets100BeforeTheBody();
    void largeBodyIsRefusedBeforeItIsSent();
    void earlyRefusalArrivesWhateverIsStillSent();
    void headHasTheFieldsAndNoBody();
    void noContentHasNoLength();
    void manyConnectionsOfOneAddress();

private:
    /// What came of a row, and that connection and server are well after it.
    void checkRow(RawHttp &client);

    std::unique_ptr<HttpServer> m_server;
    int m_handled = 0;
};

void EdgeTest::initTestCase()
{
    ServerOptions options;
    options.bodyLimit = 1000;
    m_server = std::make_unique<HttpServer>(options, [this](const Request &request,
                                                            const AnswerPtr &answer) {
        ++m_handled;
        if (request.path == QLatin1String("/empty")) {
            answer->send({.status = 204, .contentType = {}, .body = {}, .fields = {}, .note = {}});
            return;
        }
        answer->send(Reply::json(request.rawPath + '|' + request.query + '|' + request.body + '|'
                                 + request.field("X") + '|' + request.field("Host")));
    });
    QVERIFY(m_server->listen());
}

void EdgeTest::init() { m_handled = 0; }

void EdgeTest::checkRow(RawHttp &client)
{
    QFETCH(int, status);
    QFETCH(bool, open);
    QFETCH(QByteArray, seen);
    const auto reply = client.receive();
    QVERIFY(reply);
    QCOMPARE(reply->status, status);
    QCOMPARE(m_handled, status < 300 ? 1 : 0);
    if (!seen.isEmpty())
        QCOMPARE(reply->body, seen);
    if (open) {
        const auto next = client.exchange("GET /next");
        QVERIFY(next);
        QCOMPARE(next->status, 200);
        QCOMPARE(next->body, QByteArray("/next||||127.0.0.1"));
    } else {
        QCOMPARE(reply->field("Connection"), QByteArray("close"));
        QVERIFY(client.waitForClosed());
        QVERIFY(client.rest().isEmpty());
    }
    const auto well = RawHttp(m_server->port()).exchange("GET /well");
    QVERIFY(well);
    QCOMPARE(well->body, QByteArray("/well||||127.0.0.1"));
    QCOMPARE(m_server->pending(), 0);
    client.close();
    QTRY_COMPARE(m_server->connections(), 0);
}

void EdgeTest::table()
{
    QFETCH(QByteArray, raw);
    RawHttp client(m_server->port());
    client.send(raw);
    checkRow(client);
}

void EdgeTest::tableInPieces()
{
    QFETCH(QByteArray, raw);
    // Long rows in long pieces: what matters is where the marks are cut.
    const qsizetype step = std::max<qsizetype>(1, raw.size() / 200);
    RawHttp client(m_server->port());
    for (qsizetype at = 0; at < raw.size() && client.isOpen(); at += step) {
        client.send(raw.mid(at, step));
        QCoreApplication::processEvents();
    }
    checkRow(client);
}

void EdgeTest::requestsInOneBurstAreAnsweredInOrder()
{
    RawHttp client(m_server->port());
    QByteArray burst;
    for (int i = 0; i < 50; ++i)
        burst += rawRequest("POST /" + QByteArray::number(i), {}, "body");
    client.send(burst);
    for (int i = 0; i < 50; ++i) {
        const auto reply = client.receive();
        QVERIFY(reply);
        QCOMPARE(reply->body.split('|').first(), '/' + QByteArray::number(i));
    }
}

void EdgeTest::smuggledRequestIsNotServed_data()
{
    QTest::addColumn<QByteArray>("framing");
    QTest::newRow("both") << QByteArray("Content-Length: 4\r\nTransfer-Encoding: chunked\r\n");
    QTest::newRow("blank before the colon") << QByteArray("Transfer-Encoding : chunked\r\n");
    QTest::newRow("folded") << QByteArray("Transfer-Encoding:\r\n chunked\r\n");
    QTest::newRow("too many fields")
        << QByteArray("X: y\r\n").repeated(101) + "Content-Length: 40\r\n";
    QTest::newRow("length that is none") << QByteArray("Content-Length: 5, 5\r\n");
}

void EdgeTest::smuggledRequestIsNotServed()
{
    QFETCH(QByteArray, framing);
    RawHttp client(m_server->port());
    client.send("POST / HTTP/1.1\r\nHost: a\r\n" + framing + "\r\n0\r\n\r\n"
                + rawRequest("GET /smuggled"));
    const auto reply = client.receive();
    QVERIFY(reply);
    QVERIFY(reply->status >= 400);
    QVERIFY(client.waitForClosed());
    QVERIFY(client.rest().isEmpty());
    QCOMPARE(m_handled, 0);
}

void EdgeTest::expectGets100BeforeTheBody()
{
    RawHttp client(m_server->port());
    client.send("POST / HTTP/1.1\r\nHost: a\r\n"
                "Expect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    const auto interim = client.receive();
    QVERIFY(interim);
    QCOMPARE(interim->status, 100);
    client.send("hi");
    const auto reply = client.receive();
    QVERIFY(reply);
    QCOMPARE(reply->body, QByteArray("/||hi||a"));
}

void EdgeTest::largeBodyIsRefusedBeforeItIsSent()
{
    RawHttp client(m_server->port());
    client.send("POST / HTTP/1.1\r\nHost: a\r\n"
                "Expect: 100-continue\r\nContent-Length: 5000\r\n\r\n");
    const auto reply = client.receive();
    QVERIFY(reply);
    QCOMPARE(reply->status, 413);
}

void EdgeTest::earlyRefusalArrivesWhateverIsStillSent()
{
    RawHttp client(m_server->port());
    client.send("POST / HTTP/1.1\r\nHost: a\r\n"
                "Content-Length: 50000\r\n\r\n"
                + QByteArray(50'000, 'x'));
    const auto reply = client.receive();
    QVERIFY(reply);
    QCOMPARE(reply->status, 413);
    QVERIFY(client.waitForClosed());
}

void EdgeTest::headHasTheFieldsAndNoBody()
{
    RawHttp client(m_server->port());
    const auto head = client.exchange("HEAD /x");
    const auto get = client.exchange("GET /x");
    QVERIFY(head && get);
    QCOMPARE(head->field("Content-Length"), get->field("Content-Length"));
    QVERIFY(head->body.isEmpty());
    QVERIFY(!get->body.isEmpty());
}

void EdgeTest::noContentHasNoLength()
{
    const auto reply = RawHttp(m_server->port()).exchange("GET /empty");
    QVERIFY(reply);
    QCOMPARE(reply->status, 204);
    QVERIFY(!reply->head.toLower().contains("content-length"));
}

void EdgeTest::manyConnectionsOfOneAddress()
{
    ServerOptions options;
    options.loopbackLimit = 3;
    HttpServer server(
        options, [](const Request &, const AnswerPtr &answer) { answer->send(Reply::json("{}")); });
    QVERIFY(server.listen());
    std::vector<std::unique_ptr<RawHttp>> clients;
    for (int i = 0; i < 3; ++i) {
        clients.push_back(std::make_unique<RawHttp>(server.port()));
        QVERIFY(clients.back()->exchange("GET /"));
    }
    RawHttp fourth(server.port());
    QVERIFY(fourth.waitForClosed());
    clients.pop_back();
    QTRY_COMPARE(server.connections(), 2);
    QVERIFY(RawHttp(server.port()).exchange("GET /"));
}

QTEST_GUILESS_MAIN(EdgeTest)
#include "tst_edge.moc"
