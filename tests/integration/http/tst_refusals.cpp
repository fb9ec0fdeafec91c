// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TlsOptions.h"
#include "http/HttpServer.h"
#include "support/RawHttp.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pinbridge::http;
using pinbridge::test::RawHttp;
using pinbridge::test::rawRequest;
using pinbridge::test::tlsOptions;

/// The last answer of a connection arrives, whatever the client is still sending; and a refused
/// request is recorded and answered as the one it is.
class RefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void largeBodyGetsItsRefusal_data();
    void largeBodyGetsItsRefusal();
    void lastAnswerArrivesBeforeTheReset_data();
    void lastAnswerArrivesBeforeTheReset();
    void refusalCarriesItsRequest_data();
    void refusalCarriesItsRequest();
    void refusalDoesNotCarryTheRequestBefore();
    void refusalOfHeadHasNoBody();

private:
    QTemporaryDir m_directory;
    std::unique_ptr<HttpServer> m_server; ///< limits as they are by default
    QList<Request> m_handled;
    QList<Request> m_finished;
};

namespace {

constexpr qsizetype mebi = 1'048'576;

QByteArray chunks(qsizetype size)
{
    const QByteArray chunk = "1000\r\n" + QByteArray(4096, 'x') + "\r\n";
    return chunk.repeated(size / 4096) + "0\r\n\r\n";
}

} // namespace

void RefusalsTest::initTestCase()
{
    QVERIFY(m_directory.isValid());
    ServerOptions options = tlsOptions(m_directory.path());
    options.decorate = [](const Request &request, Reply &reply) {
        if (request.hasField("Origin"))
            reply.fields.emplaceBack("Access-Control-Allow-Origin", request.field("Origin"));
    };
    options.failureReply = [](const Request &, int status, const char *reason) {
        return Reply::json(reason, status);
    };
    options.finished = [this](const Request &request, const Reply &, std::chrono::milliseconds,
                              bool) { m_finished.append(request); };
    m_server = std::make_unique<HttpServer>(options, [this](const Request &request,
                                                            const AnswerPtr &answer) {
        m_handled.append(request);
        answer->send(Reply::json(request.path == QLatin1String("/large") ? QByteArray(4 * mebi, 'x')
                                                                         : QByteArray("{}")));
    });
    QVERIFY(m_server->listen());
}

void RefusalsTest::init()
{
    m_handled.clear();
    m_finished.clear();
}

void RefusalsTest::largeBodyGetsItsRefusal_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("body");
    const QByteArray length = "Content-Length: " + QByteArray::number(mebi);
    for (const bool tls : {false, true}) {
        const char *scheme = tls ? "https" : "http";
        QTest::addRow("%s, length", scheme) << tls << length << QByteArray(mebi, 'x');
        QTest::addRow("%s, chunked", scheme)
            << tls << QByteArray("Transfer-Encoding: chunked") << chunks(mebi);
        QTest::addRow("%s, 8 MiB", scheme)
            << tls << QByteArray("Transfer-Encoding: chunked") << chunks(8 * mebi);
    }
}

void RefusalsTest::largeBodyGetsItsRefusal()
{
    QFETCH(bool, tls);
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, body);
    RawHttp client(m_server->port());
    if (tls)
        QVERIFY(client.startTls());
    client.send("POST / HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n\r\n" + body);
    // Reads only when it has sent everything, as simple clients do.
    QVERIFY(QTest::qWaitFor(
        [&] {
            return client.socket().bytesToWrite() + client.socket().encryptedBytesToWrite() == 0;
        },
        30'000));
    const auto reply = client.receive();
    QVERIFY(reply);
    QCOMPARE(reply->status, 413);
    QVERIFY(client.waitForClosed());
    QTRY_COMPARE(m_server->connections(), 0);
}

void RefusalsTest::lastAnswerArrivesBeforeTheReset_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("http") << false;
    QTest::newRow("https") << true;
}

void RefusalsTest::lastAnswerArrivesBeforeTheReset()
{
    QFETCH(bool, tls);
    RawHttp client(m_server->port());
    // So that much of the answer is still to be sent when the server is done with it.
    client.socket().setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 131'072);
    if (tls)
        QVERIFY(client.startTls());
    client.send(rawRequest("GET /large", "Connection: close\r\n")
                + rawRequest("GET /never").repeated(20'000));
    const auto reply = client.receive();
    QVERIFY(reply);
    QCOMPARE(reply->body.size(), 4 * mebi);
    QVERIFY(client.waitForClosed());
    QCOMPARE(m_handled.size(), 1);
}

void RefusalsTest::refusalCarriesItsRequest_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("path");
    const auto row = [](const char *name, const QByteArray &raw, int status) {
        QTest::newRow(name) << raw << status << QByteArray("/a%20b");
    };
    const QByteArray start = "POST /a%20b?c=d HTTP/1.1\r\nHost: a\r\nOrigin: http://o\r\n";
    const QByteArray chunked = start + "Transfer-Encoding: chunked\r\n\r\n";
    row("length", start + "Content-Length: 99999\r\n\r\n", 413);
    row("chunks", chunked + "fffff\r\n", 413);
    row("chunk size", chunked + "x\r\n", 400);
    row("field", start + "X : y\r\n\r\n", 400);
    row("field too long", start + "X: " + QByteArray(20'000, 'y'), 431);
    row("expectation", start + "Expect: cake\r\n\r\n", 417);
    row("coding", start + "Transfer-Encoding: gzip\r\n\r\n", 501);
    row("method", "BREW" + start.mid(4) + "\r\n", 501);
    QTest::newRow("target") << QByteArray("POST a HTTP/1.1\r\nHost: a\r\nOrigin: http://o\r\n\r\n")
                            << 400 << QByteArray();
}

void RefusalsTest::refusalCarriesItsRequest()
{
    QFETCH(QByteArray, raw);
    QFETCH(int, status);
    QFETCH(QByteArray, path);
    RawHttp client(m_server->port());
    client.send(raw);
    const auto reply = client.receive();
    QVERIFY(reply);
    QCOMPARE(reply->status, status);
    QCOMPARE(reply->field("Access-Control-Allow-Origin"), QByteArray("http://o"));
    QVERIFY(!reply->field("Date").isEmpty());
    QCOMPARE(m_finished.size(), 1);
    QCOMPARE(m_finished.first().method, raw.startsWith("POST") ? Method::Post : Method::Other);
    QCOMPARE(m_finished.first().rawPath, path);
    QCOMPARE(m_finished.first().query, path.isEmpty() ? QByteArray() : QByteArray("c=d"));
    QCOMPARE(m_finished.first().id.size(), 16);
}

void RefusalsTest::refusalDoesNotCarryTheRequestBefore()
{
    RawHttp client(m_server->port());
    QVERIFY(client.exchange("POST /first?a=b", "Origin: http://o\r\n", "body"));
    client.send("\x01\x02\x03\x04");
    const auto reply = client.receive();
    QVERIFY(reply);
    QCOMPARE(reply->status, 400);
    QVERIFY(reply->field("Access-Control-Allow-Origin").isEmpty());
    QCOMPARE(m_finished.size(), 2);
    const Request &refused = m_finished.last();
    QCOMPARE(refused.method, Method::Other);
    QVERIFY(refused.path.isEmpty() && refused.rawPath.isEmpty() && refused.query.isEmpty());
    QVERIFY(refused.fields.isEmpty() && refused.body.isEmpty());
    QCOMPARE(refused.peer, QHostAddress(QHostAddress::LocalHost));
}

void RefusalsTest::refusalOfHeadHasNoBody()
{
    RawHttp client(m_server->port());
    client.send("HEAD / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999\r\n\r\n");
    const auto reply = client.receive(true);
    QVERIFY(reply);
    QCOMPARE(reply->status, 413);
    QVERIFY(reply->field("Content-Length").toInt() > 0);
    QVERIFY(client.waitForClosed());
    QVERIFY(client.rest().isEmpty());
}

QTEST_GUILESS_MAIN(RefusalsTest)
#include "tst_refusals.moc"
