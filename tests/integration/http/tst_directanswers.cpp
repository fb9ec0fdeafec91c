// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TlsOptions.h"
#include "http/HttpServer.h"
#include "http/QtStream.h"
#include "support/RawHttp.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

using namespace pinbridge::http;
using namespace std::chrono_literals;
using pinbridge::test::RawHttp;
using pinbridge::test::RawReply;
using pinbridge::test::rawRequest;
using pinbridge::test::tlsOptions;

/// Answers that are there when the handler returns, beside those that Qt's server writes because
/// they are waited for. Who asks cannot tell one from the other.
class DirectAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingOfQtsServerIsMade();
    void bothWaysGiveTheSameBytes_data();
    void bothWaysGiveTheSameBytes();
    void aPipelineOfBothKeepsItsOrder_data() { kinds(); }
    void aPipelineOfBothKeepsItsOrder();
    void aClientThatGoesMeanwhileIsNoDanger_data() { kinds(); }
    void aClientThatGoesMeanwhileIsNoDanger();
    void aSlowReaderIsNotAnsweredAhead();
    void theLastWordsReachAClientThatHasFinished();
    void whatIsWaitedForIsAnsweredAfterTheStop();

private:
    static void kinds();
    [[nodiscard]] ServerOptions options() const { return tlsOptions(m_directory.path()); }

    QTemporaryDir m_directory;
};

namespace {

/// Answers at once, or to "later" a moment afterwards.
void sometimes(const Request &request, const AnswerPtr &answer, const Reply &reply)
{
    if (request.query != "later")
        answer->send(reply);
    else
        QTimer::singleShot(2ms, [answer, reply] { answer->send(reply); });
}

/// As one would compare two replies: names of fields without case, and the time left out.
QByteArrayList linesOf(const RawReply &reply)
{
    QByteArrayList lines = reply.head.split('\n');
    lines.removeIf([](const QByteArray &line) { return line.toLower().startsWith("date:"); });
    for (QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        line = line.left(colon).toLower() + line.mid(std::max<qsizetype>(colon, 0));
    }
    return lines;
}

} // namespace

void DirectAnswersTest::initTestCase() { QVERIFY(m_directory.isValid()); }

void DirectAnswersTest::kinds()
{
    QTest::addColumn<bool>("isTls");
    QTest::newRow("http") << false;
    QTest::newRow("https") << true;
}

void DirectAnswersTest::nothingOfQtsServerIsMade()
{
    AnswerPtr kept;
    HttpServer server({}, [&](const Request &request, const AnswerPtr &answer) {
        if (request.query.isEmpty())
            answer->send(Reply::json("{}"));
        else
            kept = answer;
    });
    QVERIFY(server.listen());
    RawHttp client(server.port());
    QVERIFY(client.exchange("GET /"));
    QVERIFY(server.findChildren<QTcpSocket *>().isEmpty());
    client.send(rawRequest("GET /?later"));
    QTRY_VERIFY(kept != nullptr);
    QCOMPARE(server.findChildren<QtStream *>().size(), 1);
    kept->send(Reply::json("{}"));
    QVERIFY(client.receive());
}

void DirectAnswersTest::bothWaysGiveTheSameBytes_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("fields");
    for (const int status : {200, 204, 400, 401, 403, 404, 405, 408, 409, 413, 414,
                             417, 421, 422, 429, 431, 500, 501, 502, 503, 504}) {
        const QByteArray body = status == 204 ? QByteArray() : R"({"some":"thing"})";
        QTest::addRow("%d", status) << QByteArray("GET") << status << body << QByteArray();
    }
    QTest::newRow("HEAD") << QByteArray("HEAD") << 200 << QByteArray("{}") << QByteArray();
    QTest::newRow("close") << QByteArray("GET") << 200 << QByteArray("{}")
                           << QByteArray("Connection: close\r\n");
    QTest::newRow("large") << QByteArray("GET") << 200 << QByteArray(1'000'000, 'x')
                           << QByteArray();
}

void DirectAnswersTest::bothWaysGiveTheSameBytes()
{
    QFETCH(QByteArray, method);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, fields);
    Reply reply = Reply::json(body, status);
    if (body.isEmpty())
        reply.contentType.clear();
    for (const char *name : {"X-Second", "X-First", "Retry-After", "Allow", "x-small"})
        reply.fields.emplaceBack(name, "some value");
    HttpServer server({}, [&reply](const Request &request, const AnswerPtr &answer) {
        sometimes(request, answer, reply);
    });
    QVERIFY(server.listen());
    const auto ask = [&](const QByteArray &target) {
        RawHttp client(server.port());
        client.send(rawRequest(method + ' ' + target, fields));
        const auto answer = client.receive(method == "HEAD");
        return answer && client.rest().isEmpty() ? *answer : RawReply();
    };
    const RawReply direct = ask("/");
    const RawReply byQt = ask("/?later");
    QCOMPARE(direct.status, status);
    QVERIFY(direct.head.contains("X-Second: some value\r\nX-First"));
    QCOMPARE(linesOf(direct), linesOf(byQt));
    QCOMPARE(direct.body, byQt.body);
}

void DirectAnswersTest::aPipelineOfBothKeepsItsOrder()
{
    QFETCH(bool, isTls);
    constexpr int count = 40;
    HttpServer server(options(), [](const Request &request, const AnswerPtr &answer) {
        sometimes(request, answer, Reply::json(request.rawPath));
    });
    QVERIFY(server.listen());
    RawHttp client(server.port());
    if (isTls)
        QVERIFY(client.startTls());
    QByteArray burst;
    for (int i = 0; i < count; ++i) {
        const bool isLater = i % 3 == 1 || i > count - 4;
        burst += rawRequest("GET /" + QByteArray::number(i) + (isLater ? "?later" : ""));
    }
    client.send(burst);
    for (int i = 0; i < count; ++i) {
        const auto reply = client.receive();
        QVERIFY(reply);
        QCOMPARE(reply->body, '/' + QByteArray::number(i));
    }
    QVERIFY(client.rest().isEmpty());
}

void DirectAnswersTest::aClientThatGoesMeanwhileIsNoDanger()
{
    QFETCH(bool, isTls);
    RawHttp *asking = nullptr;
    QByteArray body;
    int answered = 0;
    HttpServer server(options(), [&](const Request &, const AnswerPtr &answer) {
        asking->reset();
        QTest::qSleep(5);
        (void)answer->send(Reply::json(body));
        ++answered;
    });
    QVERIFY(server.listen());
    for (const qsizetype size : {10, 100'000, 20'000'000}) {
        body = QByteArray(size, 'x');
        RawHttp client(server.port());
        if (isTls)
            QVERIFY(client.startTls());
        asking = &client;
        const int before = answered;
        client.send(rawRequest("GET /").repeated(3));
        QTRY_VERIFY(answered > before);
        QTRY_COMPARE(server.connections(), 0);
    }
    QCOMPARE(server.pending(), 0);
}

void DirectAnswersTest::aSlowReaderIsNotAnsweredAhead()
{
    constexpr int count = 200;
    const QByteArray body(262'144, 'x');
    int answered = 0;
    HttpServer server({}, [&](const Request &, const AnswerPtr &answer) {
        ++answered;
        answer->send(Reply::json(body));
    });
    QVERIFY(server.listen());
    RawHttp client(server.port());
    client.socket().setReadBufferSize(1024);
    client.socket().setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 65'536);
    client.send(rawRequest("GET /").repeated(count));
    int before = -1;
    QTRY_VERIFY_WITH_TIMEOUT(std::exchange(before, answered) == answered && answered > 0, 30'000);
    QTest::qWait(200);
    QVERIFY(answered < count);
    client.socket().setReadBufferSize(0);
    for (int i = 0; i < count; ++i) {
        const auto reply = client.receive();
        QVERIFY(reply);
        QCOMPARE(reply->body.size(), body.size());
    }
    QCOMPARE(answered, count);
}

/// It has closed its sending half, as `nc -N` does, before it has read what it asked for.
void DirectAnswersTest::theLastWordsReachAClientThatHasFinished()
{
    const QByteArray body(20'000'000, 'x');
    HttpServer server(
        {}, [&](const Request &, const AnswerPtr &answer) { answer->send(Reply::json(body)); });
    QVERIFY(server.listen());
    RawHttp client(server.port());
    client.socket().setReadBufferSize(65'536);
    client.send(rawRequest("GET /"));
    QTRY_VERIFY(client.socket().bytesAvailable() > 0);
#ifdef Q_OS_UNIX
    QCOMPARE(::shutdown(int(client.socket().socketDescriptor()), SHUT_WR), 0);
#endif
    QTest::qWait(50);
    client.socket().setReadBufferSize(0);
    const auto reply = client.receive();
    QVERIFY(reply);
    QCOMPARE(reply->body.size(), body.size());
}

void DirectAnswersTest::whatIsWaitedForIsAnsweredAfterTheStop()
{
    AnswerPtr kept;
    HttpServer server({}, [&](const Request &, const AnswerPtr &answer) { kept = answer; });
    QVERIFY(server.listen());
    RawHttp client(server.port());
    client.send("GET / HTTP/1.1\r\n");
    QTRY_COMPARE(server.connections(), 1);
    QTest::qWait(50);
    QSignalSpy drained(&server, &HttpServer::drained);
    server.stopAccepting();
    client.send("Host: a\r\n\r\n");
    QTRY_VERIFY(kept != nullptr);
    QVERIFY(server.findChildren<QtStream *>().isEmpty());
    kept->send(Reply::json("done"));
    const auto reply = client.receive();
    QVERIFY(reply);
    QCOMPARE(reply->body, QByteArray("done"));
    QTRY_VERIFY(drained.count() >= 1);
}

QTEST_GUILESS_MAIN(DirectAnswersTest)
#include "tst_directanswers.moc"
