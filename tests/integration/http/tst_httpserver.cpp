// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TlsOptions.h"
#include "http/HttpServer.h"
#include "support/RawHttp.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QSslCipher>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace pinbridge;
using namespace pinbridge::http;
using pinbridge::test::RawHttp;
using pinbridge::test::rawRequest;
using pinbridge::test::tlsOptions;

namespace {

void echo(const Request &request, const AnswerPtr &answer)
{
    answer->send(Reply::json(methodName(request.method) + ' ' + request.path.toUtf8() + ' '
                             + request.query + ' ' + request.body));
}

} // namespace

/// HTTP mechanics on real sockets.
class HttpServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersOverHttp();
    void answersOverHttpsOnTheSamePort();
    void refusesHttpsWithoutCertificate();
    void speaksOnlyStrongCiphers_data();
    void speaksOnlyStrongCiphers();
    void survivesGarbageInsteadOfTls();
    void keepsConnectionsAlive();
    void closesWhenAsked();
    void headHasNoBody();
    void refusesLargeBodies();
    void decoratesEveryReply();
    void reportsEveryExchange();
    void portInUseIsAPlainFailure();
    void connectionsAreLimited();
    void silentConnectionsAreClosed();

private:
    [[nodiscard]] ServerOptions withTls() const { return tlsOptions(m_directory.path()); }

    QTemporaryDir m_directory;
};

void HttpServerTest::initTestCase() { QVERIFY(m_directory.isValid()); }

void HttpServerTest::answersOverHttp()
{
    HttpServer server({}, echo);
    QVERIFY(server.listen());
    RawHttp client(server.port());
    const auto reply = client.exchange("POST /a?b=c%20d", "Content-Type: text/plain\r\n", "hello");
    QVERIFY(reply);
    QCOMPARE(reply->status, 200);
    QCOMPARE(reply->body, QByteArray("POST /a b=c%20d hello"));
    QCOMPARE(reply->field("Content-Type"), QByteArray("application/json"));
    QVERIFY(reply->field("Date").endsWith(" GMT"));
}

void HttpServerTest::answersOverHttpsOnTheSamePort()
{
    bool encrypted = false;
    HttpServer server(withTls(), [&](const Request &request, const AnswerPtr &answer) {
        encrypted = request.encrypted;
        echo(request, answer);
    });
    QVERIFY(server.listen());
    RawHttp tls(server.port());
    QVERIFY(tls.startTls());
    const auto secret = tls.exchange("GET /tls");
    QVERIFY(secret);
    QCOMPARE(secret->status, 200);
    QVERIFY(encrypted);
    const auto again = tls.exchange("GET /tls/again");
    QVERIFY(again);
    QCOMPARE(again->body, QByteArray("GET /tls/again  "));
    RawHttp plain(server.port());
    const auto open = plain.exchange("GET /plain");
    QVERIFY(open);
    QCOMPARE(open->status, 200);
    QVERIFY(!encrypted);
}

void HttpServerTest::refusesHttpsWithoutCertificate()
{
    HttpServer server({}, echo);
    QVERIFY(server.listen());
    RawHttp client(server.port());
    client.socket().startClientEncryption();
    QVERIFY(client.waitForClosed());
    QVERIFY(!client.socket().isEncrypted());
}

void HttpServerTest::speaksOnlyStrongCiphers_data()
{
    QTest::addColumn<QString>("cipher");
    QTest::addColumn<bool>("isStrong");
    QTest::newRow("GCM") << QStringLiteral("ECDHE-ECDSA-AES128-GCM-SHA256") << true;
    QTest::newRow("ChaCha20") << QStringLiteral("ECDHE-ECDSA-CHACHA20-POLY1305") << true;
    QTest::newRow("CBC, SHA-256") << QStringLiteral("ECDHE-ECDSA-AES128-SHA256") << false;
    QTest::newRow("CBC, SHA-1") << QStringLiteral("ECDHE-ECDSA-AES256-SHA") << false;
}

void HttpServerTest::speaksOnlyStrongCiphers()
{
    QFETCH(QString, cipher);
    QFETCH(bool, isStrong);
    HttpServer server(withTls(), echo);
    QVERIFY(server.listen());
    RawHttp client(server.port());
    QSslConfiguration tls = client.socket().sslConfiguration();
    tls.setProtocol(QSsl::TlsV1_2);
    tls.setCiphers(cipher);
    QCOMPARE(tls.ciphers().size(), 1);
    client.socket().setSslConfiguration(tls);
    client.socket().startClientEncryption();
    QTRY_VERIFY(client.socket().isEncrypted() || !client.isOpen());
    QCOMPARE(client.socket().isEncrypted(), isStrong);
    if (isStrong)
        QVERIFY(client.exchange("GET /"));
}

void HttpServerTest::survivesGarbageInsteadOfTls()
{
    HttpServer server(withTls(), echo);
    QVERIFY(server.listen());
    for (int i = 0; i < 40; ++i) {
        RawHttp garbage(server.port());
        garbage.send(QByteArray("\x16") + QByteArray(200, char(i)));
        if (i % 2)
            QVERIFY(garbage.waitForClosed());
        else
            garbage.reset();
    }
    RawHttp client(server.port());
    QVERIFY(client.startTls());
    QVERIFY(client.exchange("GET /"));
}

void HttpServerTest::keepsConnectionsAlive()
{
    HttpServer server({}, echo);
    QVERIFY(server.listen());
    RawHttp client(server.port());
    for (int i = 0; i < 20; ++i) {
        const auto reply = client.exchange("GET /" + QByteArray::number(i));
        QVERIFY(reply);
        QCOMPARE(reply->status, 200);
    }
    QCOMPARE(server.connections(), 1);
}

void HttpServerTest::closesWhenAsked()
{
    HttpServer server({}, echo);
    QVERIFY(server.listen());
    RawHttp client(server.port());
    const auto reply = client.exchange("GET /", "Connection: close\r\n");
    QVERIFY(reply);
    QCOMPARE(reply->field("Connection"), QByteArray("close"));
    QVERIFY(client.waitForClosed());
    QTRY_COMPARE(server.connections(), 0);
}

void HttpServerTest::headHasNoBody()
{
    HttpServer server({}, echo);
    QVERIFY(server.listen());
    RawHttp client(server.port());
    const auto head = client.exchange("HEAD /x");
    QVERIFY(head);
    QCOMPARE(head->status, 200);
    const auto next = client.exchange("GET /y");
    QVERIFY(next);
    QCOMPARE(next->body, QByteArray("GET /y  "));
}

void HttpServerTest::refusesLargeBodies()
{
    ServerOptions options;
    options.bodyLimit = 1000;
    HttpServer server(options, echo);
    QVERIFY(server.listen());
    RawHttp client(server.port());
    const auto fits = client.exchange("POST /", {}, QByteArray(1000, 'x'));
    QVERIFY(fits);
    QCOMPARE(fits->status, 200);
    const auto large = client.exchange("POST /", {}, QByteArray(1001, 'x'));
    QVERIFY(large);
    QCOMPARE(large->status, 413);
}

void HttpServerTest::decoratesEveryReply()
{
    ServerOptions options;
    options.deadline = std::chrono::milliseconds(50);
    options.decorate = [](const Request &request, Reply &reply) {
        reply.fields.emplaceBack("X-Request-Id", request.id);
    };
    options.failureReply = [](const Request &, int status, const char *) {
        return Reply::json("made for " + QByteArray::number(status), status);
    };
    AnswerPtr kept;
    HttpServer server(options, [&](const Request &request, const AnswerPtr &answer) {
        if (request.path == QLatin1String("/late"))
            kept = answer;
        else if (request.path != QLatin1String("/dropped"))
            echo(request, answer);
    });
    QVERIFY(server.listen());
    RawHttp client(server.port());
    const auto fine = client.exchange("GET /fine");
    const auto dropped = client.exchange("GET /dropped");
    const auto late = client.exchange("GET /late");
    QVERIFY(fine && dropped && late);
    QCOMPARE(fine->field("X-Request-Id").size(), 16);
    QCOMPARE(dropped->body, QByteArray("made for 500"));
    QCOMPARE(dropped->field("X-Request-Id").size(), 16);
    QCOMPARE(late->body, QByteArray("made for 504"));
    QVERIFY(late->field("X-Request-Id") != fine->field("X-Request-Id"));
}

void HttpServerTest::reportsEveryExchange()
{
    struct Line
    {
        QByteArray id;
        int status = 0;
        bool delivered = false;
    };
    QList<Line> lines;
    AnswerPtr kept;
    ServerOptions options;
    options.finished = [&](const Request &request, const Reply &reply, std::chrono::milliseconds,
                           bool delivered) { lines.append({request.id, reply.status, delivered}); };
    HttpServer server(options, [&](const Request &request, const AnswerPtr &answer) {
        if (request.path == QLatin1String("/kept"))
            kept = answer;
        else
            echo(request, answer);
    });
    QVERIFY(server.listen());
    RawHttp client(server.port());
    QVERIFY(client.exchange("GET /"));
    QCOMPARE(lines.size(), 1);
    QVERIFY(lines.first().delivered);
    client.send(rawRequest("GET /kept"));
    QTRY_VERIFY(kept != nullptr);
    client.reset();
    QTRY_VERIFY(kept->isOver());
    kept->send(Reply::json("{}"));
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.last().status, 200);
    QVERIFY(!lines.last().delivered);
}

void HttpServerTest::portInUseIsAPlainFailure()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    ServerOptions options;
    options.port = other.serverPort();
    HttpServer server(options, echo);
    const auto listening = server.listen();
    QVERIFY(!listening);
    QCOMPARE(listening.error().code, FailureCode::PortUnavailable);
    QVERIFY(listening.error().sentence.contains(QString::number(other.serverPort())));
    QCOMPARE(server.port(), quint16(0));
}

void HttpServerTest::connectionsAreLimited()
{
    ServerOptions options;
    options.connectionLimit = 2;
    HttpServer server(options, echo);
    QVERIFY(server.listen());
    RawHttp first(server.port());
    RawHttp second(server.port());
    QVERIFY(first.exchange("GET /"));
    QVERIFY(second.exchange("GET /"));
    RawHttp third(server.port());
    QVERIFY(third.waitForClosed());
    first.close();
    QTRY_COMPARE(server.connections(), 1);
    RawHttp fourth(server.port());
    QVERIFY(fourth.exchange("GET /"));
}

void HttpServerTest::silentConnectionsAreClosed()
{
    HttpServer server(withTls(), echo);
    QVERIFY(server.listen());
    RawHttp silent(server.port());
    RawHttp halfOpen(server.port());
    halfOpen.send("\x16\x03\x01");
    QVERIFY(silent.waitForClosed());
    QVERIFY(halfOpen.waitForClosed());
    QTRY_COMPARE(server.connections(), 0);
}

QTEST_GUILESS_MAIN(HttpServerTest)
#include "tst_httpserver.moc"
