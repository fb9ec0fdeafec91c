// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/HttpServer.h"
#include "integration/http/TlsOptions.h"
#include "support/RawHttp.h"

#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

using namespace pinbridge::http;
using pinbridge::test::RawHttp;
using pinbridge::test::rawRequest;
using pinbridge::test::tlsOptions;

namespace {

/// How far an exchange has come when the client goes.
enum class Stage {
    Connected,
    Handshake, ///< half of what TLS says first; with TLS only
    HandshakeBegun, ///< all of it, and no word after it; with TLS only
    Line,
    Fields,
    HeadDone, ///< the body has been announced
    Continued, ///< and the server has asked for it
    Body,
    Chunks,
    Handled, ///< the answer is being worked on, upstream or elsewhere
    Answering, ///< the answer is sent in the same moment
    Reading, ///< the answer is larger than anybody takes at once
    Pipelined, ///< the next request is there already
    Refused, ///< the server waits for the client to stop sending
    Answered, ///< and the connection is kept
};

enum class Manner {
    Close, ///< FIN; TLS says goodbye before
    Reset, ///< RST
    Half, ///< FIN, and the client would still read
};

constexpr qsizetype large = qsizetype{8} * 1024 * 1024; ///< bytes
constexpr int patience = 30'000; ///< ms; under valgrind that is little

} // namespace

/// The client goes, at every stage of an exchange: every handled request is finished exactly once,
/// the connection is freed, and the next client is served.
class DisconnectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void atEveryStage_data();
    void atEveryStage();

private:
    [[nodiscard]] bool bring(RawHttp &client, Stage stage, bool tls);
    void leave(RawHttp &client, Manner manner);

    QTemporaryDir m_directory;
    std::unique_ptr<HttpServer> m_server;
    QList<AnswerPtr> m_kept; ///< of /slow
    QHash<QByteArray, int> m_finished; ///< by the request's id
    int m_handled = 0;
};

void DisconnectTest::initTestCase()
{
    QVERIFY(m_directory.isValid());
    ServerOptions options = tlsOptions(m_directory.path());
    options.finished = [this](const Request &request, const Reply &, std::chrono::milliseconds,
                              bool) { ++m_finished[request.id]; };
    m_server = std::make_unique<HttpServer>(
        options, [this](const Request &request, const AnswerPtr &answer) {
            ++m_handled;
            if (request.path == QLatin1String("/slow"))
                m_kept.append(answer);
            else
                answer->send(Reply::json(request.path == QLatin1String("/large")
                                             ? QByteArray(large, 'x')
                                             : QByteArray("{}")));
        });
    QVERIFY(m_server->listen());
}

void DisconnectTest::init()
{
    m_finished.clear();
    m_handled = 0;
}

void DisconnectTest::cleanup() { m_kept.clear(); }

void DisconnectTest::atEveryStage_data()
{
    QTest::addColumn<int>("stage");
    QTest::addColumn<int>("manner");
    QTest::addColumn<bool>("tls");
    static constexpr std::pair<const char *, Stage> stages[] = {
        {"connected", Stage::Connected},
        {"in the handshake", Stage::Handshake},
        {"in the line", Stage::Line},
        {"handshake begun", Stage::HandshakeBegun},
        {"in the fields", Stage::Fields},
        {"before the body", Stage::HeadDone},
        {"continued", Stage::Continued},
        {"in the body", Stage::Body},
        {"in a chunk", Stage::Chunks},
        {"while it is handled", Stage::Handled},
        {"as it is answered", Stage::Answering},
        {"reading", Stage::Reading},
        {"pipelined", Stage::Pipelined},
        {"refused", Stage::Refused},
        {"answered", Stage::Answered},
    };
    static constexpr std::pair<const char *, Manner> manners[] = {
        {"closed", Manner::Close}, {"reset", Manner::Reset}, {"half closed", Manner::Half}};
    for (const bool tls : {false, true}) {
        for (const auto &[stageName, stage] : stages) {
            if (!tls && (stage == Stage::Handshake || stage == Stage::HandshakeBegun))
                continue;
            for (const auto &[mannerName, manner] : manners)
                QTest::addRow("%s, %s, %s", tls ? "https" : "http", stageName, mannerName)
                    << int(stage) << int(manner) << tls;
        }
    }
}

bool DisconnectTest::bring(RawHttp &client, Stage stage, bool tls)
{
    // A record that promises more than comes, and one that is whole and empty of meaning.
    const QByteArray halfHello("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11);
    const QByteArray begunHello("\x16\x03\x01\x00\x04\x01\x00\x01\xfc", 9);
    const QByteArray start = "POST /slow HTTP/1.1\r\nHost: a\r\n";
    const bool greets =
        stage != Stage::Connected && stage != Stage::Handshake && stage != Stage::HandshakeBegun;
    if (tls && greets && !client.startTls())
        return false;
    const auto isHandled = [this] { return !m_kept.isEmpty(); };
    const auto reads = [&client](qint64 bytes) {
        return QTest::qWaitFor([&] { return client.socket().bytesAvailable() >= bytes; }, patience);
    };
    switch (stage) {
    case Stage::Connected:
        break;
    case Stage::Handshake:
        client.send(halfHello);
        break;
    case Stage::HandshakeBegun:
        client.send(begunHello);
        break;
    case Stage::Line:
        client.send("POST /sl");
        break;
    case Stage::Fields:
        client.send(start + "X: y");
        break;
    case Stage::HeadDone:
        client.send(start + "Content-Length: 100\r\n\r\n");
        break;
    case Stage::Continued:
        client.send(start + "Expect: 100-continue\r\nContent-Length: 100\r\n\r\n");
        return reads(1);
    case Stage::Body:
        client.send(start + "Content-Length: 100\r\n\r\n{");
        break;
    case Stage::Chunks:
        client.send(start + "Transfer-Encoding: chunked\r\n\r\n5\r\n{");
        break;
    case Stage::Handled:
    case Stage::Answering:
        client.send(rawRequest("GET /slow"));
        return QTest::qWaitFor(isHandled, patience);
    case Stage::Pipelined:
        client.send(rawRequest("GET /slow").repeated(100));
        return QTest::qWaitFor(isHandled, patience);
    case Stage::Reading:
        client.socket().setReadBufferSize(1024);
        client.send(rawRequest("GET /large"));
        return reads(1024);
    case Stage::Refused:
        client.send(start + "Content-Length: 99999999\r\n\r\n" + QByteArray(100'000, 'x'));
        return reads(1);
    case Stage::Answered:
        client.send(rawRequest("GET /"));
        return reads(1);
    }
    return QTest::qWaitFor([this] { return m_server->connections() == 1; }, patience);
}

void DisconnectTest::leave(RawHttp &client, Manner manner)
{
    switch (manner) {
    case Manner::Close:
        client.close();
        return;
    case Manner::Reset: {
#ifdef Q_OS_UNIX
        const linger none{.l_onoff = 1, .l_linger = 0};
        ::setsockopt(static_cast<int>(client.socket().socketDescriptor()), SOL_SOCKET, SO_LINGER,
                     &none, sizeof none);
#endif
        client.reset();
        return;
    }
    case Manner::Half:
#ifdef Q_OS_UNIX
        ::shutdown(static_cast<int>(client.socket().socketDescriptor()), SHUT_WR);
        return;
#else
        client.close();
#endif
    }
}

void DisconnectTest::atEveryStage()
{
    QFETCH(int, stage);
    QFETCH(int, manner);
    QFETCH(bool, tls);
    {
        RawHttp client(m_server->port());
        QVERIFY(bring(client, Stage(stage), tls));
        leave(client, Manner(manner));
        if (Stage(stage) == Stage::Answering)
            m_kept.first()->send(Reply::json("{}"));
        QTRY_COMPARE_WITH_TIMEOUT(m_server->connections(), 0, patience);
    }
    // What was asked for is answered when it is done, though nobody is there.
    for (const AnswerPtr &answer : std::exchange(m_kept, {})) {
        QVERIFY(answer->isOver());
        if (Stage(stage) != Stage::Answering)
            QCOMPARE(answer->send(Reply::json("{}")), Answer::Outcome::ClientGone);
    }
    QCOMPARE(m_server->pending(), 0);
    const int refused = Stage(stage) == Stage::Refused ? 1 : 0;
    QCOMPARE(m_finished.size(), m_handled + refused);
    for (const int times : std::as_const(m_finished))
        QCOMPARE(times, 1);
    const auto next = RawHttp(m_server->port()).exchange("GET /next");
    QVERIFY(next);
    QCOMPARE(next->status, 200);
    QTRY_COMPARE(m_server->connections(), 0);
}

QTEST_GUILESS_MAIN(DisconnectTest)
#include "tst_disconnect.moc"
