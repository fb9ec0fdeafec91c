// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TlsOptions.h"
#include "http/HttpServer.h"
#include "http/QtStream.h"
#include "support/RawHttp.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

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

/// Answers that come late, never, or for a client that has gone, and the end of the server.
class AnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClientThatLeftIsNoDanger_data();
    void aClientThatLeftIsNoDanger();
    void droppedAnswerIs500();
    void missedDeadlineIs504();
    void qtsServerKeepsNothingOfAnAnswer();
    void oneSlowRequestDelaysNoOther();
    void answersMayOutliveTheServer();
    void drainAnswersWhatIsInFlight();
    void drainClosesIdleConnections();

private:
    QTemporaryDir m_directory;
};

void AnswersTest::aClientThatLeftIsNoDanger_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("reset");
    QTest::newRow("http, closed") << false << false;
    QTest::newRow("http, reset") << false << true;
    QTest::newRow("https, closed") << true << false;
    QTest::newRow("https, reset") << true << true;
}

void AnswersTest::aClientThatLeftIsNoDanger()
{
    QFETCH(bool, tls);
    QFETCH(bool, reset);
    QList<AnswerPtr> answers;
    HttpServer server(tlsOptions(m_directory.path()),
                      [&](const Request &, const AnswerPtr &answer) { answers.append(answer); });
    QVERIFY(server.listen());
    for (int i = 0; i < 10; ++i) {
        RawHttp client(server.port());
        if (tls)
            QVERIFY(client.startTls());
        client.send(rawRequest("GET /"));
        QTRY_COMPARE(answers.size(), i + 1);
        if (reset)
            client.reset();
        else
            client.close();
        QTRY_VERIFY(answers.last()->isOver());
    }
    QTRY_COMPARE(server.connections(), 0);
    QCOMPARE(server.pending(), 10);
    for (const AnswerPtr &answer : std::as_const(answers))
        QCOMPARE(answer->send(Reply::json("{}")), Answer::Outcome::ClientGone);
    QCOMPARE(server.pending(), 0);
}

void AnswersTest::droppedAnswerIs500()
{
    QTest::ignoreMessage(QtCriticalMsg,
                         QRegularExpression(QStringLiteral("dropped without an answer")));
    HttpServer server({}, [](const Request &, const AnswerPtr &) { });
    QVERIFY(server.listen());
    RawHttp client(server.port());
    const auto reply = client.exchange("GET /");
    QVERIFY(reply);
    QCOMPARE(reply->status, 500);
}

void AnswersTest::missedDeadlineIs504()
{
    ServerOptions options;
    options.deadline = std::chrono::milliseconds(50);
    AnswerPtr kept;
    HttpServer server(options, [&](const Request &, const AnswerPtr &answer) { kept = answer; });
    QVERIFY(server.listen());
    RawHttp client(server.port());
    const auto reply = client.exchange("GET /");
    QVERIFY(reply);
    QCOMPARE(reply->status, 504);
    QVERIFY(kept->isOver());
    QCOMPARE(kept->send(Reply::json("{}")), Answer::Outcome::TooLate);
    QTest::qWait(20);
    QVERIFY(client.rest().isEmpty());
}

/// What Qt's server needs for an answer is there while somebody waits for that, and no longer.
void AnswersTest::qtsServerKeepsNothingOfAnAnswer()
{
    AnswerPtr kept;
    HttpServer server({}, [&](const Request &, const AnswerPtr &answer) { kept = answer; });
    QVERIFY(server.listen());
    RawHttp client(server.port());
    for (int i = 0; i < 5; ++i) {
        client.send(rawRequest("GET /again"));
        QTRY_VERIFY(kept != nullptr);
        QCOMPARE(server.findChildren<QtStream *>().size(), 1);
        std::exchange(kept, nullptr)->send(Reply::json("{}"));
        QVERIFY(client.receive());
        QTRY_VERIFY(server.findChildren<QtStream *>().isEmpty());
    }
    client.send(rawRequest("GET /again"));
    QTRY_VERIFY(kept != nullptr);
    client.close();
    QTRY_VERIFY(kept->isOver());
    QTRY_VERIFY(server.findChildren<QtStream *>().isEmpty());
}

void AnswersTest::oneSlowRequestDelaysNoOther()
{
    AnswerPtr slow;
    HttpServer server({}, [&](const Request &request, const AnswerPtr &answer) {
        if (request.path == QLatin1String("/slow"))
            slow = answer;
        else
            echo(request, answer);
    });
    QVERIFY(server.listen());
    RawHttp first(server.port());
    first.send(rawRequest("GET /slow"));
    QTRY_VERIFY(slow != nullptr);
    for (int i = 0; i < 10; ++i) {
        RawHttp other(server.port());
        QVERIFY(other.exchange("GET /quick"));
    }
    slow->send(Reply::json("at last"));
    const auto reply = first.receive();
    QVERIFY(reply);
    QCOMPARE(reply->body, QByteArray("at last"));
}

void AnswersTest::answersMayOutliveTheServer()
{
    AnswerPtr kept;
    auto server = std::make_unique<HttpServer>(
        ServerOptions{}, [&](const Request &, const AnswerPtr &answer) { kept = answer; });
    QVERIFY(server->listen());
    RawHttp client(server->port());
    client.send(rawRequest("GET /"));
    QTRY_VERIFY(kept != nullptr);
    server.reset();
    QVERIFY(kept->isOver());
    QCOMPARE(kept->send(Reply::json("{}")), Answer::Outcome::ClientGone);
    QVERIFY(client.waitForClosed());
}

void AnswersTest::drainAnswersWhatIsInFlight()
{
    AnswerPtr kept;
    HttpServer server({}, [&](const Request &, const AnswerPtr &answer) { kept = answer; });
    QVERIFY(server.listen());
    const quint16 port = server.port();
    RawHttp client(port);
    client.send(rawRequest("GET /"));
    QTRY_VERIFY(kept != nullptr);
    QSignalSpy drained(&server, &HttpServer::drained);
    server.stopAccepting();
    QTest::qWait(20);
    QCOMPARE(drained.count(), 0);
    QTcpSocket refused;
    refused.connectToHost(QHostAddress::LocalHost, port);
    QTRY_COMPARE(refused.error(), QAbstractSocket::ConnectionRefusedError);
    kept->send(Reply::json("done"));
    const auto reply = client.receive();
    QVERIFY(reply);
    QCOMPARE(reply->body, QByteArray("done"));
    QTRY_VERIFY(drained.count() >= 1);
    QVERIFY(client.waitForClosed());
}

void AnswersTest::drainClosesIdleConnections()
{
    HttpServer server({}, echo);
    QVERIFY(server.listen());
    RawHttp used(server.port());
    QVERIFY(used.exchange("GET /"));
    RawHttp fresh(server.port());
    QTRY_COMPARE(server.connections(), 2);
    QSignalSpy drained(&server, &HttpServer::drained);
    server.stopAccepting();
    QVERIFY(used.waitForClosed());
    QVERIFY(fresh.waitForClosed());
    QTRY_VERIFY(drained.count() >= 1);
}

QTEST_GUILESS_MAIN(AnswersTest)
#include "tst_answers.moc"
