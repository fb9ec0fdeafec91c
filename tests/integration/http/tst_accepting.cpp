// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/HttpServer.h"
#include "support/RawHttp.h"

#include <QAbstractEventDispatcher>
#include <QTest>

#include <atomic>
#include <vector>

#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace pinbridge::http;
using pinbridge::test::RawHttp;

/// The listening socket in bad times. A program of its own: it takes its own descriptors away.
class AcceptingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void goesOnAfterDescriptorsRanOut_data();
    void goesOnAfterDescriptorsRanOut();
    void floodOfConnectionsIsNoFloodOfLines();
};

namespace {

void answerAll(const Request &, const AnswerPtr &answer) { answer->send(Reply::json("{}")); }

/// A client that connects without Qt's event loop, so that nobody accepts it meanwhile.
class PlainClient
{
public:
    explicit PlainClient(quint16 port)
        : m_descriptor(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_connected =
            ::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address)
            == 0;
    }
    ~PlainClient() { ::close(m_descriptor); }
    PlainClient(const PlainClient &) = delete;
    PlainClient &operator=(const PlainClient &) = delete;

    [[nodiscard]] bool isConnected() const { return m_connected; }

private:
    int m_descriptor;
    bool m_connected = false;
};

/// Leaves room for so many more descriptors, for as long as it lives.
class FewDescriptors
{
public:
    explicit FewDescriptors(rlim_t room)
    {
        ::getrlimit(RLIMIT_NOFILE, &m_before);
        const int lowest = ::dup(0);
        ::close(lowest);
        rlimit few = m_before;
        few.rlim_cur = static_cast<rlim_t>(lowest) + room;
        ::setrlimit(RLIMIT_NOFILE, &few);
    }
    ~FewDescriptors() { ::setrlimit(RLIMIT_NOFILE, &m_before); }
    FewDescriptors(const FewDescriptors &) = delete;
    FewDescriptors &operator=(const FewDescriptors &) = delete;

private:
    rlimit m_before{};
};

std::atomic<int> warnings = 0;

void countWarnings(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type == QtWarningMsg)
        ++warnings;
}

} // namespace

void AcceptingTest::initTestCase()
{
    // Whatever Qt and OpenSSL open once is open from here on.
    HttpServer server({}, answerAll);
    QVERIFY(server.listen());
    QVERIFY(RawHttp(server.port()).exchange("GET /"));
    // UBSan looks at a type with a pipe, once: not when there are no descriptors left for one.
    qWarning().noquote() << "warnings like" << 1 << QStringLiteral("of those below");
}

void AcceptingTest::goesOnAfterDescriptorsRanOut_data()
{
    QTest::addColumn<bool>("isUsed");
    // Qt's server spun in the one case and was deaf for good in the other.
    QTest::newRow("a server that has accepted before") << true;
    QTest::newRow("a server's first clients") << false;
}

void AcceptingTest::goesOnAfterDescriptorsRanOut()
{
    QFETCH(bool, isUsed);
    HttpServer server({}, answerAll);
    QVERIFY(server.listen());
    if (isUsed) {
        QVERIFY(RawHttp(server.port()).exchange("GET /"));
        QTRY_COMPARE(server.connections(), 0);
    }
    std::vector<std::unique_ptr<PlainClient>> clients;
    for (int i = 0; i < 10; ++i) {
        clients.push_back(std::make_unique<PlainClient>(server.port()));
        QVERIFY(clients.back()->isConnected());
    }

    const QtMessageHandler before = qInstallMessageHandler(countWarnings);
    warnings = 0;
    int rounds = 0;
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, &server,
            [&] { ++rounds; });
    {
        const FewDescriptors few(3);
        QTest::qWait(500);
        QCOMPARE(server.connections(), 3);
    }
    qInstallMessageHandler(before);
    // A loop that spins goes round ten thousands of times.
    QVERIFY2(rounds < 1000, qPrintable(QString::number(rounds)));
    QVERIFY(warnings > 0);

    QTRY_COMPARE(server.connections(), 10);
    QVERIFY(RawHttp(server.port()).exchange("GET /"));
}

void AcceptingTest::floodOfConnectionsIsNoFloodOfLines()
{
    ServerOptions options;
    options.loopbackLimit = 1;
    HttpServer server(options, answerAll);
    QVERIFY(server.listen());
    RawHttp first(server.port());
    QVERIFY(first.exchange("GET /"));
    const QtMessageHandler before = qInstallMessageHandler(countWarnings);
    warnings = 0;
    for (int i = 0; i < 200; ++i) {
        RawHttp client(server.port());
        if (!client.waitForClosed())
            break;
    }
    qInstallMessageHandler(before);
    QVERIFY(warnings > 0);
    QVERIFY2(warnings < 100, qPrintable(QString::number(warnings)));
    QCOMPARE(server.connections(), 1);
    QVERIFY(first.exchange("GET /"));
}

QTEST_GUILESS_MAIN(AcceptingTest)
#include "tst_accepting.moc"
