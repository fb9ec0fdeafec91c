// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Abuses.h"
#include "Flood.h"
#include "ServedSandbox.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;
using namespace pinbridge::test;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool instrumented = true; ///< memory and speed are not those of the product
#else
constexpr bool instrumented = false;
#endif
constexpr int all = instrumented ? 400 : 2000;
constexpr int some = instrumented ? 200 : 1000;
constexpr qint64 perConnection = 32; ///< KiB
/// What the server waits for a first byte; every other time is longer.
constexpr auto shortestTime = 5s;
constexpr int patience = 30'000; // ms; a hang guard

/// Honest requests while the others stand: all are answered. How long they took is printed.
void askWhileTheyStand(const ServedSandbox &server, const char *name)
{
    std::vector<std::chrono::microseconds> times;
    for (int i = 0; i < 20; ++i) {
        const auto time = askHonestly(server.port());
        QVERIFY2(time, name);
        times.push_back(*time);
    }
    std::sort(times.begin(), times.end());
    const auto inMilliseconds = [](std::chrono::microseconds time) {
        return static_cast<double>(time.count()) / 1000;
    };
    qInfo("%s: honest requests took %.1f ms at most, %.1f in the median", name,
          inMilliseconds(times.back()), inMilliseconds(times[times.size() / 2]));
}

/// The next crowd must find the memory of the last one free, but for what the allocator keeps.
bool gaveBack(const ServedSandbox &server, qint64 before)
{
    constexpr qint64 rest = 24'576; // KiB, whatever the number of connections
    if (instrumented || QTest::qWaitFor([&] { return server.memory() - before < rest; }, patience))
        return true;
    qWarning("still held: %lld KiB", static_cast<long long>(server.memory() - before));
    return false;
}

} // namespace

/// Thousands of connections that abuse the server, in a process of its own: honest requests are
/// answered all the while, what a connection costs is bounded, and everything is given back.
class ManyConnectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ofOneKind_data();
    void ofOneKind();
    void ofAllKinds();
    void stopsWhileTheyStand();
    void oversizeBodies_data();
    void oversizeBodies();
};

void ManyConnectionsTest::initTestCase()
{
    // The server takes connections for half of its descriptors.
    if (!makeRoomForDescriptors(2 * 2048 + 100))
        QSKIP("the limit of open descriptors is too low here: see ulimit -Hn");
    if (instrumented)
        qInfo("memory is not measured and there are fewer connections: a sanitizer is in both");
}

void ManyConnectionsTest::ofOneKind_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("receiveBuffer");
    QTest::addColumn<bool>("stands");
    for (const KindOfAbuse &kind : kindsOfAbuse())
        QTest::newRow(kind.name) << kind.abuse.bytes << kind.abuse.receiveBuffer << kind.stands;
}

void ManyConnectionsTest::ofOneKind()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, receiveBuffer);
    QFETCH(bool, stands);
    const int count = stands ? some : all; // what is bounded in all is measured on all
    ServedSandbox server;
    QVERIFY(server.start());
    QVERIFY(askHonestly(server.port()));
    const qsizetype descriptors = server.descriptors();
    const qint64 before = server.memory();
    // Twice: what the first wave cost must be there for the second.
    for (const char *wave : {"first", "second"}) {
        const qint64 atFirst = server.memory();
        QElapsedTimer age;
        age.start();
        Flood flood(server.port());
        for (int i = 0; i < count; ++i)
            QVERIFY(flood.add({bytes, receiveBuffer}));
        askWhileTheyStand(server, QTest::currentDataTag());
        const qint64 grown = server.memory() - atFirst;
        qInfo("%s wave: %.1f KiB a connection", wave, static_cast<double>(grown) / count);
        const int standing = flood.standing();
        if (age.elapsed() < std::chrono::milliseconds(shortestTime).count())
            QVERIFY2(standing == count || !stands, qPrintable(QString::number(standing)));
        else
            qInfo("this machine was slower than the server waits: not all stood");
        if (!instrumented)
            QVERIFY2(grown < perConnection * count, qPrintable(QString::number(grown)));
        flood.close();
        QVERIFY(server.waitForDescriptors(descriptors));
        QVERIFY(gaveBack(server, before));
    }
    QVERIFY(askHonestly(server.port()));
    QCOMPARE(server.stop(), std::optional(0));
}

void ManyConnectionsTest::ofAllKinds()
{
    ServedSandbox server;
    QVERIFY(server.start());
    QVERIFY(askHonestly(server.port()));
    const qsizetype descriptors = server.descriptors();
    const qint64 before = server.memory();
    const QList<KindOfAbuse> mixed = kindsOfAbuse();
    for (const char *wave : {"first", "second"}) {
        const qint64 atFirst = server.memory();
        Flood flood(server.port());
        for (int i = 0; i < all; ++i)
            QVERIFY(flood.add(mixed[i % mixed.size()].abuse));
        askWhileTheyStand(server, "all kinds");
        const qint64 grown = server.memory() - atFirst;
        qInfo("%s wave: %.1f KiB a connection, %d stand", wave, static_cast<double>(grown) / all,
              flood.standing());
        if (!instrumented)
            QVERIFY2(grown < perConnection * all, qPrintable(QString::number(grown)));
        // Nobody closes: the server's own times do it.
        QVERIFY(server.waitForDescriptors(descriptors));
        QVERIFY(gaveBack(server, before));
    }
    QVERIFY(askHonestly(server.port()));
    QCOMPARE(server.stop(), std::optional(0));
}

void ManyConnectionsTest::stopsWhileTheyStand()
{
    ServedSandbox server;
    QVERIFY(server.start());
    Flood flood(server.port());
    const QList<KindOfAbuse> mixed = kindsOfAbuse();
    for (int i = 0; i < some; ++i)
        QVERIFY(flood.add(mixed[i % mixed.size()].abuse));
    QVERIFY(askHonestly(server.port()));
    QCOMPARE(server.stop(), std::optional(0));
}

void ManyConnectionsTest::oversizeBodies_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("piece");
    const QByteArray chunk = "10000\r\n" + QByteArray(65'536, 'x') + "\r\n";
    QTest::newRow("length") << abusivePost("Content-Length: 20000000") << QByteArray(65'536, 'x');
    QTest::newRow("chunks") << abusivePost("Transfer-Encoding: chunked") << chunk;
    QTest::newRow("neither") << abusivePost("X: y") << QByteArray(65'536, 'x');
    QTest::newRow("head without end") << QByteArray("GET / HTTP/1.1\r\nHost: localhost\r\n")
                                      << QByteArray("X: y\r\n").repeated(8000);
}

void ManyConnectionsTest::oversizeBodies()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, piece);
    constexpr qint64 most = 20'000'000; // bytes a connection
    constexpr qint64 mostGrowth = 8192; // KiB, for all of them
    constexpr int connections = 20;
    ServedSandbox server;
    QVERIFY(server.start());
    QVERIFY(askHonestly(server.port()));
    const qsizetype descriptors = server.descriptors();
    server.forgetPeak();
    const qint64 before = server.memory();
    Flood flood(server.port());
    for (int i = 0; i < connections; ++i)
        QVERIFY(flood.add({head}));
    const qint64 total = flood.pour(piece, most, [&] { QVERIFY(askHonestly(server.port())); });
    const qint64 grown = server.peakMemory() - before;
    qInfo("%lld MB were sent, memory grew by %lld KiB at most",
          static_cast<long long>(total / 1'000'000), static_cast<long long>(grown));
    QVERIFY(total > qint64{connections} * 1'000'000);
    if (!instrumented)
        QVERIFY2(grown < mostGrowth, qPrintable(QString::number(grown)));
    flood.close();
    QVERIFY(server.waitForDescriptors(descriptors));
    QCOMPARE(server.stop(), std::optional(0));
}

QTEST_GUILESS_MAIN(ManyConnectionsTest)
#include "tst_manyconnections.moc"
