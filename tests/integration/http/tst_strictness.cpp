// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/HttpServer.h"
#include "support/RawHttp.h"

#include <QTest>

using namespace pinbridge::http;
using pinbridge::test::RawHttp;

/// The 33 cases of the public HTTP/1.1 strictness lists, by their usual names: what is not
/// complete is waited for, what is right is served, and what is wrong is refused.
class StrictnessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cases_data();
    void cases();
    void cleanupTestCase();

private:
    std::unique_ptr<HttpServer> m_server;
    int m_passed = 0;
};

namespace {

constexpr int waits = 0; ///< the server says nothing until the rest has come
constexpr int fine = 2; ///< hundreds of a status
constexpr int wrong = 4;

const QByteArray host = "Host: pins.example\r\n";

void begun(const char *name, const QByteArray &text) { QTest::newRow(name) << text << waits; }

void whole(const char *name, const QByteArray &fields, int status, const QByteArray &body = {})
{
    QTest::newRow(name) << "GET / HTTP/1.1\r\n" + fields + "\r\n" + body << status;
}

void addBegunRequests()
{
    begun("Fragmented method", "GE");
    begun("Fragmented URL 1", "GET ");
    begun("Fragmented URL 2", "GET /pins");
    begun("Fragmented URL 3", "GET /pins ");
    begun("Fragmented HTTP version", "GET /pins HTT");
    begun("Fragmented request line", "GET /pins HTTP/1.1");
    begun("Fragmented request line newline 1", "GET /pins HTTP/1.1\r");
    begun("Fragmented request line newline 2", "GET /pins HTTP/1.1\r\n");
    begun("Fragmented field name", "GET /pins HTTP/1.1\r\nHo");
    begun("Fragmented field value 1", "GET /pins HTTP/1.1\r\nHost:");
    begun("Fragmented field value 2", "GET /pins HTTP/1.1\r\nHost: ");
    begun("Fragmented field value 3", "GET /pins HTTP/1.1\r\nHost: pins.example");
    begun("Fragmented field value 4", "GET /pins HTTP/1.1\r\nHost: pins.example\r");
    begun("Fragmented request", "GET /pins HTTP/1.1\r\n" + host);
    begun("Fragmented request termination", "GET /pins HTTP/1.1\r\n" + host + "\r");
}

void addWholeRequests()
{
    whole("Request with Expect header", host + "Expect: 100-continue\r\n", fine);
    whole("Valid GET request", host, fine);
    whole("Valid GET request with edge cases", "hOsT:\tpins.example\r\nnothing:\r\n", fine);
    whole("Empty header value", host + "X-Nothing: \r\n", fine);
    whole("Invalid header characters", host + "X[0]: y\r\n", wrong);
    whole("Missing Host header", "X: y\r\n", wrong);
    whole("Multiple Host headers", host + "Host: other.example\r\n", wrong);
    whole("Header containing invalid control character", host + "X: a\x07z\r\n", wrong);
    whole("Overflowing negative Content-Length header",
          host + "Content-Length: -99999999999999999999999999\r\n", wrong);
    whole("Negative Content-Length header", host + "Content-Length: -2\r\n", wrong);
    whole("Non-numeric Content-Length header", host + "Content-Length: two\r\n", wrong);
    whole("Conflicting Transfer-Encoding and Content-Length",
          host + "Transfer-Encoding: chunked\r\nContent-Length: 2\r\n", wrong);
    whole("Chunked Transfer-Encoding", host + "Transfer-Encoding: chunked\r\n", fine,
          "2\r\nhi\r\n0\r\n\r\n");
    whole("Invalid line ending", host + "\rX: y\r\n", wrong);
}

} // namespace

void StrictnessTest::initTestCase()
{
    m_server = std::make_unique<HttpServer>(ServerOptions(),
                                            [](const Request &request, const AnswerPtr &answer) {
                                                answer->send(Reply::json('"' + request.body + '"'));
                                            });
    QVERIFY(m_server->listen());
}

void StrictnessTest::cases_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<int>("hundreds");
    addBegunRequests();
    addWholeRequests();
    QTest::newRow("Request without HTTP version") << QByteArray("GET / \r\n\r\n") << wrong;
    QTest::newRow("Invalid HTTP version") << "GET / HTTP/7.3\r\n" + host + "\r\n" << wrong + 1;
    QTest::newRow("Invalid prefix of request") << "some line GET / HTTP/1.1\r\n" + host + "\r\n"
                                               << wrong;
    QTest::newRow("Valid POST request with body")
        << "POST / HTTP/1.1\r\n" + host + "Content-Length: 2\r\n\r\nhi" << fine;
}

void StrictnessTest::cases()
{
    QFETCH(QByteArray, raw);
    QFETCH(int, hundreds);
    RawHttp client(m_server->port());
    client.send(raw);
    if (hundreds == waits) {
        // Long enough for an answer to have come, had there been one.
        QVERIFY(RawHttp(m_server->port()).exchange("GET /"));
        QVERIFY(!client.receive(false, std::chrono::milliseconds(20)));
        QVERIFY(client.isOpen() && client.rest().isEmpty());
        // And the rest of it is still welcome.
        const QByteArray all = "GET /pins HTTP/1.1\r\n" + host + "\r\n";
        client.send(all.mid(raw.size()));
        hundreds = fine;
    }
    const auto reply = client.receive();
    QVERIFY(reply);
    QCOMPARE(reply->status / 100, hundreds);
    QCOMPARE(client.isOpen() && reply->field("Connection") != "close", hundreds == fine);
    ++m_passed;
}

void StrictnessTest::cleanupTestCase()
{
    qInfo("%d of 33", m_passed);
    QCOMPARE(m_passed, 33);
}

QTEST_GUILESS_MAIN(StrictnessTest)
#include "tst_strictness.moc"
