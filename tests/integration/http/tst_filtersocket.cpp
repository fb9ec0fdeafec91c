// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FilterBench.h"
#include "TlsOptions.h"
#include "http/Limits.h"
#include "http/Wire.h"
#include "support/RawHttp.h"

#include <QSignalSpy>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace pinbridge::http;
using namespace std::chrono_literals;
using pinbridge::test::FilterBench;
using pinbridge::test::RawHttp;
using pinbridge::test::rawRequest;
using pinbridge::test::tlsOptions;

/// What happens when, on real sockets and at a time of the test's own.
class FilterSocketTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void continueHasADeadlineOfItsOwn();
    void drippingDoesNotStretchTheDeadline_data();
    void drippingDoesNotStretchTheDeadline();
    void emptyLineIsNoRequest();
    void idleConnectionIsClosed();
    void stalledReaderIsDropped_data() { kinds(); }
    void stalledReaderIsDropped();
    void slowReaderIsNotDropped_data() { kinds(); }
    void slowReaderIsNotDropped();
    void moreToWriteDoesNotStretchTheDeadline();
    void unreadAnswersHoldRequestsBack();
    void clientThatDoesNotCloseIsNotWaitedFor_data() { kinds(); }
    void clientThatDoesNotCloseIsNotWaitedFor();
    void closingHasADeadlineOfItsOwn();
    void pipelineIsReadAsItIsAnswered();

private:
    static void kinds();
    [[nodiscard]] std::optional<QSslConfiguration> tls(bool wanted) const;
    [[nodiscard]] static bool connected(const FilterBench &bench, RawHttp &client, bool tls);

    QTemporaryDir m_directory;
    std::optional<QSslConfiguration> m_tls;
};

namespace {

constexpr qsizetype large = qsizetype{24} * 1024 * 1024; ///< more than the kernel takes
constexpr qint64 step = qint64{1024} * 1024; ///< what a slow reader takes at once

/// Of what is not read, the client keeps `size` bytes and the kernel little: a window that grows
/// by itself could take all of an answer.
void takeLittle(RawHttp &client, qint64 size)
{
    client.socket().setReadBufferSize(size);
    client.socket().setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 256 * 1024);
}

/// Reads until `enough`.
template<typename Enough>
bool readUntil(RawHttp &client, qint64 &total, const Enough &enough)
{
    return QTest::qWaitFor(
        [&] {
            total += client.socket().read(step).size();
            return enough();
        },
        60'000);
}

Wire *wireOf(const FilterBench &bench) { return bench.filter()->findChild<Wire *>(); }

} // namespace

void FilterSocketTest::initTestCase()
{
    QVERIFY(m_directory.isValid());
    m_tls = tlsOptions(m_directory.path()).tls;
}

void FilterSocketTest::kinds()
{
    QTest::addColumn<bool>("isTls");
    QTest::addColumn<bool>("closes");
    QTest::newRow("http, kept") << false << false;
    QTest::newRow("http, closing") << false << true;
    QTest::newRow("https, kept") << true << false;
    QTest::newRow("https, closing") << true << true;
}

std::optional<QSslConfiguration> FilterSocketTest::tls(bool wanted) const
{
    return wanted ? m_tls : std::nullopt;
}

bool FilterSocketTest::connected(const FilterBench &bench, RawHttp &client, bool tls)
{
    return (!tls || client.startTls())
           && QTest::qWaitFor([&] { return bench.isServing(); }, 10'000);
}

void FilterSocketTest::continueHasADeadlineOfItsOwn()
{
    FilterBench bench(m_tls); // in plain text the kernel takes it at once
    bench.onRequest = [&] { bench.answer("x"); };
    RawHttp client(bench.serverPort());
    QVERIFY(connected(bench, client, true));
    QVERIFY(client.exchange("GET /"));
    FilterBench::advance(limits::writing + 2s);
    // Looks at the time when the 100 is written and not yet sent.
    connect(wireOf(bench), &Wire::readable, &bench, [&] { bench.checkTime(); });
    client.send("POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    const auto interim = client.receive();
    QVERIFY(interim);
    QCOMPARE(interim->status, 100);
    client.send("hi");
    QVERIFY(client.receive());
}

void FilterSocketTest::drippingDoesNotStretchTheDeadline_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("drop");
    QTest::newRow("line") << QByteArray("GET /slow") << QByteArray("x");
    QTest::newRow("fields") << QByteArray("GET /slow HTTP/1.1\r\n") << QByteArray("X: y\r\n");
    QTest::newRow("body") << QByteArray("POST /slow HTTP/1.1\r\nHost: a\r\n"
                                        "Content-Length: 99\r\n\r\n")
                          << QByteArray("x");
    QTest::newRow("chunks") << QByteArray("POST /slow HTTP/1.1\r\nHost: a\r\n"
                                          "Transfer-Encoding: chunked\r\n\r\n")
                            << QByteArray("1\r\nx\r\n");
}

void FilterSocketTest::drippingDoesNotStretchTheDeadline()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, drop);
    FilterBench bench;
    RawHttp client(bench.serverPort());
    QVERIFY(connected(bench, client, false));
    int arrived = 0;
    connect(wireOf(bench), &Wire::readable, &bench, [&] { ++arrived; });
    client.send(start);
    QTRY_COMPARE(arrived, 1);
    for (int i = 2; i <= 4; ++i) {
        FilterBench::advance(3s);
        bench.checkTime();
        client.send(drop);
        QTRY_COMPARE(arrived, i);
    }
    QVERIFY(bench.refusals.isEmpty());
    FilterBench::advance(limits::reading - 9s + 1ms);
    bench.checkTime();
    QCOMPARE(bench.refusals.size(), 1);
    if (start.contains("\r\n"))
        QCOMPARE(bench.refusals.first().rawPath, QByteArray("/slow"));
    const auto reply = client.receive();
    QVERIFY(reply);
    QCOMPARE(reply->status, 408);
    QVERIFY(client.waitForClosed());
}

void FilterSocketTest::emptyLineIsNoRequest()
{
    FilterBench bench;
    bench.onRequest = [&] { bench.answer("x"); };
    RawHttp client(bench.serverPort());
    client.send(rawRequest("POST /", {}, "body") + "\r\n");
    QVERIFY(client.receive());
    const auto next = client.exchange("GET /next");
    QVERIFY(next);
    QSignalSpy arrived(wireOf(bench), &Wire::readable);
    client.send("\r\n");
    QVERIFY(arrived.wait());
    QTest::qWait(50);
    QCOMPARE(arrived.count(), 1); // it was read
    bench.checkTime(limits::reading + 1s);
    QVERIFY(bench.isServing());
    QVERIFY(bench.refusals.isEmpty());
    bench.checkTime(limits::idle + 1s);
    QVERIFY(client.waitForClosed());
    QVERIFY(client.rest().isEmpty());
}

void FilterSocketTest::idleConnectionIsClosed()
{
    FilterBench bench;
    bench.onRequest = [&] { bench.answer("x"); };
    RawHttp client(bench.serverPort());
    QVERIFY(client.exchange("GET /"));
    bench.checkTime(limits::idle - 1s);
    QVERIFY(bench.isServing());
    bench.checkTime(limits::idle + 1s);
    QVERIFY(client.waitForClosed());
    QVERIFY(client.rest().isEmpty());
}

void FilterSocketTest::stalledReaderIsDropped()
{
    QFETCH(bool, isTls);
    QFETCH(bool, closes);
    FilterBench bench(tls(isTls));
    bench.onRequest = [&] { bench.answer(QByteArray(large, 'x')); };
    RawHttp client(bench.serverPort());
    QVERIFY(connected(bench, client, isTls));
    takeLittle(client, 1024);
    client.send(rawRequest("GET /", closes ? "Connection: close\r\n" : ""));
    QTRY_COMPARE(bench.requests.size(), 1);
    QVERIFY(bench.waitForStall());
    bench.checkTime(limits::writing - 1s);
    QVERIFY(bench.isServing());
    // Before the time of an idle connection, which must not be what closes it.
    static_assert(limits::writing + 1s < limits::idle);
    bench.checkTime(limits::writing + 1s);
    QVERIFY(!bench.isServing());
}

void FilterSocketTest::slowReaderIsNotDropped()
{
    QFETCH(bool, isTls);
    QFETCH(bool, closes);
    FilterBench bench(tls(isTls));
    bench.onRequest = [&] { bench.answer(QByteArray(large, 'x')); };
    RawHttp client(bench.serverPort());
    QVERIFY(connected(bench, client, isTls));
    takeLittle(client, step);
    client.send(rawRequest("GET /", closes ? "Connection: close\r\n" : ""));
    QTRY_COMPARE(bench.requests.size(), 1);
    qint64 total = 0;
    for (int i = 0; i < 3; ++i) {
        QVERIFY(bench.waitForStall());
        const qint64 before = bench.filter()->unsent();
        FilterBench::advance(limits::writing - 1s);
        QVERIFY(readUntil(client, total, [&] { return bench.filter()->unsent() < before; }));
        bench.checkTime();
        QVERIFY(bench.isServing());
    }
    QVERIFY(readUntil(client, total, [&] { return total > large; }));
    if (closes)
        QVERIFY(client.waitForClosed());
    else
        QVERIFY(bench.isServing());
}

void FilterSocketTest::moreToWriteDoesNotStretchTheDeadline()
{
    FilterBench bench;
    RawHttp client(bench.serverPort());
    QVERIFY(connected(bench, client, false));
    takeLittle(client, 1024);
    client.send(rawRequest("GET /1"));
    QTRY_COMPARE(bench.requests.size(), 1);
    client.send(rawRequest("GET /2"));
    // Few enough unsent that the next request is read.
    qint64 sent = 0;
    while (bench.filter()->unsent() == 0 && sent < large) {
        bench.answer(QByteArray(limits::unsent / 2, 'x'));
        sent += limits::unsent / 2;
        QTest::qWait(20);
        if (bench.requests.size() < 2 + sent / (limits::unsent / 2))
            client.send(rawRequest("GET /more"));
        QTRY_VERIFY(bench.requests.size() > sent / (limits::unsent / 2));
    }
    QVERIFY(bench.waitForStall());
    FilterBench::advance(limits::writing - 1s);
    bench.answer("one more");
    bench.checkTime(2s);
    QVERIFY(!bench.isServing());
}

void FilterSocketTest::unreadAnswersHoldRequestsBack()
{
    constexpr int count = 100;
    constexpr qint64 size = qint64{512} * 1024;
    FilterBench bench;
    qint64 most = 0;
    bench.onRequest = [&] {
        most = std::max(most, bench.filter()->unsent());
        bench.answer(QByteArray(size, 'x'));
    };
    RawHttp client(bench.serverPort());
    QVERIFY(connected(bench, client, false));
    takeLittle(client, step);
    client.send(rawRequest("GET /").repeated(count));
    QVERIFY(bench.waitForStall());
    QVERIFY(bench.requests.size() < count);
    QVERIFY(most <= limits::unsent);
    qint64 total = 0;
    QVERIFY(readUntil(client, total, [&] { return total > count * size; }));
    QCOMPARE(bench.requests.size(), count);
}

void FilterSocketTest::clientThatDoesNotCloseIsNotWaitedFor()
{
    QFETCH(bool, isTls);
    QFETCH(bool, closes);
    FilterBench bench(tls(isTls));
    bench.onRequest = [&] { bench.answer("x"); };
    RawHttp client(bench.serverPort());
    QVERIFY(connected(bench, client, isTls));
    // With its buffer full it does not look at the socket, and so does not see the end.
    client.socket().setReadBufferSize(1);
    client.send(closes ? rawRequest("GET /", "Connection: close\r\n") : QByteArray("\x01\x02"));
    QTRY_COMPARE(bench.requests.size() + bench.refusals.size(), 1);
    QTRY_VERIFY(!wireOf(bench)->isOpen());
    QTRY_COMPARE(bench.filter()->unsent(), 0);
    if (isTls)
        QTRY_COMPARE(wireOf(bench)->tls()->state(), QAbstractSocket::UnconnectedState);
    bench.checkTime(limits::lingering - 1s);
    QVERIFY(bench.isServing());
    bench.checkTime(limits::lingering + 1s);
    QVERIFY(!bench.isServing());
}

void FilterSocketTest::closingHasADeadlineOfItsOwn()
{
    FilterBench bench(m_tls);
    bench.onRequest = [&] { bench.answer("x"); };
    RawHttp client(bench.serverPort());
    QVERIFY(connected(bench, client, true));
    QVERIFY(client.exchange("GET /"));
    FilterBench::advance(limits::writing + 2s);
    // TLS's farewell is written, and not yet sent.
    bench.filter()->closeWhenIdle();
    bench.checkTime();
    QVERIFY(bench.isServing());
    QVERIFY(client.waitForClosed());
}

void FilterSocketTest::pipelineIsReadAsItIsAnswered()
{
    FilterBench bench;
    RawHttp client(bench.serverPort());
    const QByteArray burst = rawRequest("GET /").repeated(10'000);
    client.send(burst);
    // Nothing is taken out of the socket but what one request may need, so it never sees more.
    for (int i = 1; i <= 200; ++i) {
        QTRY_COMPARE(bench.requests.size(), i);
        bench.answer("x");
    }
    char next = 0;
    QCOMPARE(wireOf(bench)->peek(&next, 1), 1);
}

QTEST_GUILESS_MAIN(FilterSocketTest)
#include "tst_filtersocket.moc"
